import { answerOf } from "../support/access";
import { isBeforeMeasures } from "../support/acts";
import { isServicePurchase } from "../support/kinds";
import { all, says } from "../support/trace";
import { defineRule } from "../define";
import { fail, NOT_APPLICABLE, PASS, undecided, type Trace } from "../types";
import { texts } from "./serviceGoods.texts";

/** A bought service holds no goods or works, nor works bundled with services (Article 12 item 1). */
export const serviceGoods = defineRule({
  id: "A12-GOODS",
  kind: "law",
  cite: { article: 12, item: 1 },
  reach: "inScope",
  needs: [["mode"], ["bundlesGoods"]],
  limits: [],
  messages: { bundled: "error", partly: "warning" },
  texts,
  judge: (row) => {
    if (!isServicePurchase(row.project) || isBeforeMeasures(row, "approved")) return NOT_APPLICABLE;
    const answer = answerOf(row.project, "bundlesGoods");
    const trace = (): Trace =>
      all(says(row.project, "mode", "purchaseService"), says(row.project, "bundlesGoods", answer));
    if (answer === "yes") return fail({ message: "bundled", fields: ["bundlesGoods"], trace });
    if (answer === "partly") return fail({ message: "partly", fields: ["bundlesGoods"], trace });
    return answer === "no" ? PASS : undecided("bundlesGoods");
  },
});

import { answerOf } from "../support/access";
import { isBeforeMeasures } from "../support/acts";
import { isServicePurchase } from "../support/kinds";
import { all, says } from "../support/trace";
import { fail, NOT_APPLICABLE, PASS, undecided, type RowRule, type Trace } from "../types";

/** A bought service holds no goods or works, nor works bundled with services (Article 12 item 1). */
export const serviceGoods: RowRule = {
  id: "A12-GOODS",
  kind: "law",
  cite: { article: 12, item: 1 },
  scope: "row",
  reach: "inScope",
  needs: [["mode"], ["bundlesGoods"]],
  judge: (row) => {
    if (!isServicePurchase(row.project) || isBeforeMeasures(row, "approved")) return NOT_APPLICABLE;
    const answer = answerOf(row.project, "bundlesGoods");
    const trace = (): Trace =>
      all(says(row.project, "mode", "purchaseService"), says(row.project, "bundlesGoods", answer));
    if (answer === "yes") return fail({ severity: "error", message: "bundled", fields: ["bundlesGoods"], trace });
    if (answer === "partly") return fail({ severity: "warning", message: "partly", fields: ["bundlesGoods"], trace });
    return answer === "no" ? PASS : undecided("bundlesGoods");
  },
};

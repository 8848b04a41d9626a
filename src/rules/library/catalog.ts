import { answerOf, arrangedFunds } from "../facts";
import { all, input, positive, says } from "../trace";
import { defineRule } from "../define";
import { when } from "../statement";
import { NOT_APPLICABLE, undecided } from "../types";
import { texts } from "./catalog.texts";

/** Outside the system catalogue there are no funds to build, buy or run (Article 21). */
export const catalog = defineRule({
  id: "A21-CATALOG",
  kind: "law",
  cite: { article: 21 },
  reach: "inScopeAndOperations",
  act: "yearFunds",
  needs: [["inCatalog"], ["yearAmt", "om"]],
  limits: [],
  messages: { funded: "error" },
  texts,
  judge: ({ project }) => {
    const funds = arrangedFunds(project);
    if (funds === null) return NOT_APPLICABLE;
    const answer = answerOf(project, "inCatalog");
    if (answer !== "yes" && answer !== "no") return undecided("inCatalog");
    return when(all(positive(input(project, funds.field)), says(project, "inCatalog", "no")), () => ({
      message: "funded",
      data: { funds: { fen: funds.fen } },
      fields: ["inCatalog", funds.field],
    }));
  },
});

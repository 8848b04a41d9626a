import { answerOf } from "../support/access";
import { arrangedFunds } from "../support/kinds";
import { positive } from "../support/explain";
import { all, input, says } from "../support/trace";
import { fail, NOT_APPLICABLE, PASS, undecided, type RowRule } from "../types";

/** Outside the system catalogue there are no funds to build, buy or run (Article 21). */
export const catalog: RowRule = {
  id: "A21-CATALOG",
  kind: "law",
  cite: { article: 21 },
  scope: "row",
  reach: "inScopeAndOperations",
  needs: [["inCatalog"], ["yearAmt", "om"]],
  judge: ({ project }) => {
    const funds = arrangedFunds(project);
    if (funds === null) return NOT_APPLICABLE;
    const answer = answerOf(project, "inCatalog");
    if (answer === "no")
      return fail({
        severity: "error",
        message: "funded",
        data: { funds: { fen: funds.fen } },
        fields: ["inCatalog", funds.field],
        trace: () => all(positive(input(project, funds.field)), says(project, "inCatalog", "no")),
      });
    return answer === "yes" ? PASS : undecided("inCatalog");
  },
};

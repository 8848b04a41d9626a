import { answerOf } from "../support/access";
import { arrangedFunds } from "../support/kinds";
import { positive } from "../support/explain";
import { all, input, says } from "../support/trace";
import { fail, NOT_APPLICABLE, PASS, undecided, type RowRule, type Trace } from "../types";

/** What does not meet the rules on cryptography and network security gets no running costs and is not built or extended (Article 57). */
export const securityRequirements: RowRule = {
  id: "A57-SEC",
  kind: "law",
  cite: { article: 57 },
  scope: "row",
  reach: "inScopeAndOperations",
  needs: [["securityMet"], ["yearAmt", "om"]],
  judge: ({ project }) => {
    const funds = arrangedFunds(project);
    if (funds === null) return NOT_APPLICABLE;
    const answer = answerOf(project, "securityMet");
    const trace = (): Trace => all(positive(input(project, funds.field)), says(project, "securityMet", answer));
    if (answer === "no")
      return fail({
        severity: "error",
        message: "funded",
        data: { funds: { fen: funds.fen } },
        fields: ["securityMet", funds.field],
        trace,
      });
    if (answer === "partly")
      return fail({
        severity: "warning",
        message: "partly",
        data: { funds: { fen: funds.fen } },
        fields: ["securityMet"],
        trace,
      });
    return answer === "yes" ? PASS : undecided("securityMet");
  },
};

import { answerOf } from "../support/access";
import { arrangedFunds } from "../support/kinds";
import { fail, NOT_APPLICABLE, PASS, undecided, type RowRule } from "../types";

/** What does not meet the rules on cryptography and network security gets no running costs and is not built or extended (Article 57). */
export const securityRequirements: RowRule = {
  id: "A57-SEC", kind: "law", cite: { article: 57 }, scope: "row", reach: "inScopeAndOperations", needs: [["securityMet"], ["yearAmt", "om"]],
  judge: ({ project }) => {
    const funds = arrangedFunds(project);
    if (funds === null) return NOT_APPLICABLE;
    const answer = answerOf(project, "securityMet");
    if (answer === "no") return fail({ severity: "error", message: "funded", data: { funds: { fen: funds.fen } }, fields: ["securityMet", funds.field] });
    if (answer === "partly") return fail({ severity: "warning", message: "partly", data: { funds: { fen: funds.fen } }, fields: ["securityMet"] });
    return answer === "yes" ? PASS : undecided("securityMet");
  },
};

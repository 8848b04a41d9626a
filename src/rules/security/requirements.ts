import { answerOf } from "../support/access";
import { arrangedFunds } from "../support/kinds";
import { positive } from "../support/explain";
import { all, input, says } from "../support/trace";
import { defineRule } from "../define";
import { fail, NOT_APPLICABLE, PASS, undecided, type Trace } from "../types";
import { texts } from "./requirements.texts";

/** What does not meet the rules on cryptography and network security gets no running costs and is not built or extended (Article 57). */
export const securityRequirements = defineRule({
  id: "A57-SEC",
  kind: "law",
  cite: { article: 57 },
  reach: "inScopeAndOperations",
  needs: [["securityMet"], ["yearAmt", "om"]],
  limits: [],
  messages: { funded: "error", partly: "warning" },
  texts,
  judge: ({ project }) => {
    const funds = arrangedFunds(project);
    if (funds === null) return NOT_APPLICABLE;
    const answer = answerOf(project, "securityMet");
    const trace = (): Trace => all(positive(input(project, funds.field)), says(project, "securityMet", answer));
    if (answer === "no")
      return fail({
        message: "funded",
        data: { funds: { fen: funds.fen } },
        fields: ["securityMet", funds.field],
        trace,
      });
    if (answer === "partly")
      return fail({
        message: "partly",
        data: { funds: { fen: funds.fen } },
        fields: ["securityMet"],
        trace,
      });
    return answer === "yes" ? PASS : undecided("securityMet");
  },
});

import { answerOf, arrangedFunds, isUpgrade, optionOf } from "../facts";
import { all, input, positive, says } from "../trace";
import { defineRule } from "../define";
import { fail, NOT_APPLICABLE, PASS, undecided, type Trace } from "../types";
import { texts } from "./requirements.texts";

/**
 * What does not meet the rules on cryptography and network security gets no running costs and is not built or extended
 * (Article 57): funds arranged all the same are a breach; a project that is only planned can still be put right.
 */
export const securityRequirements = defineRule({
  id: "A57-SEC",
  kind: "law",
  cite: { article: 57 },
  reach: "inScopeAndOperations",
  act: "yearFunds",
  needs: [["securityMet"]],
  limits: [],
  messages: { funded: "error", partly: "warning", notMet: "warning" },
  texts,
  judge: ({ project }) => {
    const answer = answerOf(project, "securityMet");
    const funds = arrangedFunds(project);
    if (funds === null) {
      const built = optionOf(project, "nature") === "new" || isUpgrade(project);
      if (!built) return NOT_APPLICABLE;
      return answer === "no"
        ? fail({ message: "notMet", fields: ["securityMet"], trace: () => says(project, "securityMet", "no") })
        : answer === "yes" || answer === "partly"
          ? PASS
          : undecided("securityMet");
    }
    const trace = (): Trace => all(positive(input(project, funds.field)), says(project, "securityMet", answer));
    const data = { funds: { fen: funds.fen } };
    if (answer === "no") return fail({ message: "funded", data, fields: ["securityMet", funds.field], trace });
    if (answer === "partly") return fail({ message: "partly", data, fields: ["securityMet"], trace });
    return answer === "yes" ? PASS : undecided("securityMet");
  },
});

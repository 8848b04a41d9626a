import { answerOf, arrangedFunds, isUpgrade, optionOf, isAnswer } from "../facts";
import { all, input, positive, says } from "../trace";
import { defineRule } from "../define";
import { when, whenTold } from "../statement";
import { NOT_APPLICABLE, undecided } from "../types";
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
    if (funds === null && optionOf(project, "nature") !== "new" && !isUpgrade(project)) return NOT_APPLICABLE;
    if (!isAnswer(answer)) return undecided("securityMet");
    if (funds === null)
      return when(says(project, "securityMet", "no"), () => ({ message: "notMet", fields: ["securityMet"] }));
    const unmet = all(positive(input(project, funds.field)), says(project, "securityMet", ["no", "partly"]));
    const data = { funds: { fen: funds.fen } };
    return whenTold(unmet, () => [
      { because: says(project, "securityMet", "no"), message: "funded", data, fields: ["securityMet", funds.field] },
      { message: "partly", data, fields: ["securityMet"] },
    ]);
  },
});

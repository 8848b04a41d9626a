import { answerOf, optionOf } from "../facts";
import { all, says } from "../trace";
import { defineRule } from "../define";
import { fail, NOT_APPLICABLE, PASS, undecided } from "../types";
import { texts } from "./reassessment.texts";

/** A further round of operation and maintenance is assessed anew before it is applied for (Article 32 item 2). */
export const reassessment = defineRule({
  id: "A32-REASSESS",
  kind: "law",
  cite: { article: 32, item: 2 },
  reach: "inScopeAndOperations",
  act: "present",
  needs: [["nature"], ["reassessed"]],
  limits: [],
  messages: { notAssessed: "warning" },
  texts,
  judge: ({ project }) => {
    if (optionOf(project, "nature") !== "operationsRenewal") return NOT_APPLICABLE;
    const answer = answerOf(project, "reassessed");
    if (answer === "no" || answer === "partly")
      return fail({
        message: "notAssessed",
        fields: ["reassessed"],
        trace: () => all(says(project, "nature", "operationsRenewal"), says(project, "reassessed", "no", "partly")),
      });
    return answer === "yes" ? PASS : undecided("reassessed");
  },
});

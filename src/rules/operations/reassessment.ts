import { answerOf, optionOf, isAnswer } from "../facts";
import { all, says } from "../trace";
import { defineRule } from "../define";
import { when } from "../statement";
import { NOT_APPLICABLE, undecided } from "../types";
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
    if (!isAnswer(answerOf(project, "reassessed"))) return undecided("reassessed");
    const notAssessed = all(
      says(project, "nature", "operationsRenewal"),
      says(project, "reassessed", ["no", "partly"]),
    );
    return when(notAssessed, () => ({ message: "notAssessed", fields: ["reassessed"] }));
  },
});

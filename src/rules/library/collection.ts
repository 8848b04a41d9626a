import { answerOf, optionOf, isAnswer } from "../facts";
import { all, says } from "../trace";
import { defineRule } from "../define";
import { when } from "../statement";
import { NOT_APPLICABLE, undecided } from "../types";
import { texts } from "./collection.texts";

/** A unit that has not collected its data in principle applies for nothing new (Article 24). */
export const collection = defineRule({
  id: "A24-COLLECT",
  kind: "law",
  cite: { article: 24 },
  reach: "inScope",
  act: "projectApproval",
  needs: [["collected"], ["nature"]],
  limits: [],
  messages: { notCollected: "warning" },
  texts,
  judge: ({ project }) => {
    if (optionOf(project, "nature") !== "new") return NOT_APPLICABLE;
    if (!isAnswer(answerOf(project, "collected"))) return undecided("collected");
    return when(all(says(project, "nature", "new"), says(project, "collected", "no")), () => ({
      message: "notCollected",
      fields: ["collected"],
    }));
  },
});

import { answerOf, optionOf } from "../facts";
import { all, says } from "../trace";
import { defineRule } from "../define";
import { fail, NOT_APPLICABLE, PASS, undecided } from "../types";
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
  judge: (row) => {
    if (optionOf(row.project, "nature") !== "new") return NOT_APPLICABLE;
    const answer = answerOf(row.project, "collected");
    if (answer === "no")
      return fail({
        message: "notCollected",
        fields: ["collected"],
        trace: () => all(says(row.project, "nature", "new"), says(row.project, "collected", "no")),
      });
    return answer === "yes" || answer === "partly" ? PASS : undecided("collected");
  },
});

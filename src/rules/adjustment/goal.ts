import { adjustingStage, answerOf } from "../facts";
import { adjustmentDone, all, says } from "../trace";
import { defineRule } from "../define";
import { fail, NOT_APPLICABLE, PASS } from "../types";
import { texts } from "./goal.texts";

/** A changed goal closes the way of own adjustment (Article 45) and needs approval first (Article 44). */
export const goalChanged = defineRule({
  id: "A45-GOAL",
  kind: "law",
  cite: { article: 45 },
  reach: "inScope",
  act: "adjustment",
  needs: [["goalChanged"]],
  limits: [],
  messages: { changed: "error", applyFirst: "warning" },
  texts,
  judge: (row) => {
    const answer = answerOf(row.project, "goalChanged");
    if (answer !== "yes") return answer === "no" ? PASS : NOT_APPLICABLE;
    const stage = adjustingStage(row);
    if (stage === "approved") return PASS;
    return fail({
      message: stage === "done" ? "changed" : "applyFirst",
      fields: ["goalChanged"],
      trace: () => all(says(row.project, "goalChanged", "yes"), ...(stage === "done" ? [adjustmentDone(row)] : [])),
    });
  },
});

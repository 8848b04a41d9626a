import { adjustingStage } from "../support/adjusting";
import { answerOf } from "../support/access";
import { adjustmentDone } from "../support/explain";
import { all, says } from "../support/trace";
import { fail, NOT_APPLICABLE, PASS, type RowRule } from "../types";

/** A changed goal closes the way of own adjustment (Article 45) and needs approval first (Article 44). */
export const goalChanged: RowRule = {
  id: "A45-GOAL",
  kind: "law",
  cite: { article: 45 },
  scope: "row",
  reach: "inScope",
  needs: [["goalChanged"]],
  judge: (row) => {
    const answer = answerOf(row.project, "goalChanged");
    if (answer !== "yes") return answer === "no" ? PASS : NOT_APPLICABLE;
    const stage = adjustingStage(row);
    if (stage === "approved") return PASS;
    return fail({
      severity: stage === "done" ? "error" : "warning",
      message: stage === "done" ? "changed" : "applyFirst",
      fields: ["goalChanged"],
      trace: () => all(says(row.project, "goalChanged", "yes"), ...(stage === "done" ? [adjustmentDone(row)] : [])),
    });
  },
};

import { answerOf, optionOf } from "../support/access";
import { isBeforeMeasures } from "../support/acts";
import { all, says } from "../support/trace";
import { fail, NOT_APPLICABLE, PASS, undecided, type RowRule } from "../types";

/** A unit that has not collected its data in principle applies for nothing new (Article 24). */
export const collection: RowRule = {
  id: "A24-COLLECT",
  kind: "law",
  cite: { article: 24 },
  scope: "row",
  reach: "inScope",
  needs: [["collected"], ["nature"]],
  judge: (row) => {
    if (optionOf(row.project, "nature") !== "new" || isBeforeMeasures(row, "approved")) return NOT_APPLICABLE;
    const answer = answerOf(row.project, "collected");
    if (answer === "no")
      return fail({
        severity: "warning",
        message: "notCollected",
        fields: ["collected"],
        trace: () => all(says(row.project, "nature", "new"), says(row.project, "collected", "no")),
      });
    return answer === "yes" || answer === "partly" ? PASS : undecided("collected");
  },
};

import { dateOf } from "../support/access";
import { effectiveDay } from "../values";
import { effectiveFrom } from "../support/explain";
import { all, compare, earliest, inForce, latest } from "../support/trace";
import { fail, NOT_APPLICABLE, PASS, type RowRule } from "../types";

/** An approval before the Measures is not judged by them; later acts of the same project are (Article 66, reading 3.36). */
export const beforeMeasures: RowRule = {
  id: "SCOPE-A66-BEFORE", kind: "law", cite: { article: 66 }, scope: "row", reach: "inScopeAndOperations", needs: [["approved"]], readings: ["A66-effective"],
  judge: (row) => {
    const approved = dateOf(row.project, "approved");
    if (approved === null) return NOT_APPLICABLE;
    const effective = effectiveDay(row);
    if (approved.from >= effective) return PASS;
    return fail({
      severity: "info", message: approved.to < effective ? "before" : "unclear",
      data: { approved: { interval: approved }, effective: { day: effective } }, fields: ["approved"],
      trace: () => all(inForce(row, "A66-effective"), compare(approved.to < effective ? latest(row.project, "approved") : earliest(row.project, "approved"), "<", effectiveFrom(row))),
    });
  },
};

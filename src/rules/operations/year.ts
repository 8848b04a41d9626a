import { dayOf } from "../../exact";
import { dateOf, yearOf } from "../support/access";
import { isBeforeMeasures } from "../support/acts";
import { dayOfYearBefore } from "../support/explain";
import { compare, earliest } from "../support/trace";
import { fail, NOT_APPLICABLE, PASS, type RowRule } from "../types";

/** Running costs are applied for in the year before (Article 32). */
export const operationsYear: RowRule = {
  id: "A32-YEAR",
  kind: "law",
  cite: { article: 32 },
  scope: "row",
  reach: "inScopeAndOperations",
  needs: [["omYear"], ["applied"]],
  judge: (row) => {
    const year = yearOf(row.project, "omYear");
    const applied = dateOf(row.project, "applied");
    if (year === null || applied === null || isBeforeMeasures(row, "applied")) return NOT_APPLICABLE;
    const last = dayOf(year - 1, 12, 31);
    if (last === null || applied.from <= last) return PASS;
    return fail({
      severity: "warning",
      message: "late",
      data: { applied: { interval: applied }, last: { day: last }, year },
      fields: ["applied"],
      trace: () => compare(earliest(row.project, "applied"), ">", dayOfYearBefore(row, "omYear", 12, 31)),
    });
  },
};

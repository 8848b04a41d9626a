import { dateOf, yearOf } from "../facts";
import { compare, dayOfYearBefore, earliest, numberFrom } from "../trace";
import { defineRule } from "../define";
import { when } from "../statement";
import { NOT_APPLICABLE } from "../types";
import { texts } from "./year.texts";

/** Running costs are applied for in the year before (Article 32). */
export const operationsYear = defineRule({
  id: "A32-YEAR",
  kind: "law",
  cite: { article: 32 },
  reach: "inScopeAndOperations",
  act: "application",
  needs: [["omYear"], ["applied"]],
  limits: ["day"],
  messages: { late: "warning" },
  texts,
  judge: (row) => {
    const year = yearOf(row.project, "omYear");
    const applied = dateOf(row.project, "applied");
    if (year === null || applied === null) return NOT_APPLICABLE;
    const last = dayOfYearBefore(row, "omYear", 12, 31);
    return when(compare(earliest(row.project, "applied"), ">", last), () => ({
      message: "late",
      data: { applied: { interval: applied }, last: { day: numberFrom(last) ?? applied.to }, year },
      fields: ["applied"],
    }));
  },
});

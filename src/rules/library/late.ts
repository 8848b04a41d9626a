import { dateOf, isMidYear, yearOf } from "../facts";
import { compare, dayOfYearBefore, earliest, numberFrom } from "../trace";
import { defineRule } from "../define";
import { when } from "../statement";
import { NOT_APPLICABLE } from "../types";
import { texts } from "./late.texts";

/** Projects are handed in before the end of October of the year before the plan year, the 31st included (Article 7, reading 3.6). */
export const lateApplication = defineRule({
  id: "A7-LATE",
  kind: "law",
  cite: { article: 7 },
  reach: "inScope",
  act: "application",
  needs: [["planYear"], ["applied"]],
  limits: ["day"],
  messages: { late: "warning" },
  texts,
  judge: (row) => {
    const year = yearOf(row.project, "planYear");
    const applied = dateOf(row.project, "applied");
    if (year === null || applied === null || isMidYear(row.project)) return NOT_APPLICABLE;
    const last = dayOfYearBefore(row, "planYear", 10, 31);
    return when(compare(earliest(row.project, "applied"), ">", last), () => ({
      message: "late",
      data: { applied: { interval: applied }, last: { day: numberFrom(last) ?? applied.to }, year },
      fields: ["applied"],
    }));
  },
});

import { dayOf } from "../../exact";
import { dateOf, yearOf } from "../facts";
import { compare, dayOfYearBefore, earliest } from "../trace";
import { defineRule } from "../define";
import { fail, NOT_APPLICABLE, PASS } from "../types";
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
    const last = dayOf(year - 1, 12, 31);
    if (last === null || applied.from <= last) return PASS;
    return fail({
      message: "late",
      data: { applied: { interval: applied }, last: { day: last }, year },
      fields: ["applied"],
      trace: () => compare(earliest(row.project, "applied"), ">", dayOfYearBefore(row, "omYear", 12, 31)),
    });
  },
});

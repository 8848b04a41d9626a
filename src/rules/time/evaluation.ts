import { parameterOf } from "../acts/parameters";
import { openYearOfTerm, dateOf, isBlank } from "../facts";
import {
  all,
  baseDate,
  compare,
  earliest,
  fixedNumber,
  latest,
  monthsAfter,
  movedByHoliday,
  says,
  numberFrom,
} from "../trace";
import { defineRule, type Says } from "../define";
import { firstOf, when } from "../statement";
import { NOT_APPLICABLE, undecidedYear, type Expression } from "../types";
import { texts } from "./evaluation.texts";

/** Self-evaluation 12 to 24 months after the project is put into use, both days included (Article 52, reading 3.32). */
export const evaluation = defineRule({
  id: "A52-EVAL",
  kind: "law",
  cite: { article: 52 },
  reach: "inScope",
  act: "use",
  needs: [["operating"], ["evaluated"]],
  parameters: ["evaluationMonths"],
  limits: ["day"],
  messages: { late: "warning", early: "info", due: "info", overdue: "warning" },
  texts,
  judge: (row) => {
    const { project, policy } = row;
    const operating = dateOf(project, "operating");
    const evaluated = dateOf(project, "evaluated");
    if (operating === null || (evaluated === null && !isBlank(project, "evaluated"))) return NOT_APPLICABLE;
    const { earliest: earliestMonths, latest: latestMonths } = parameterOf(row, "evaluationMonths");
    const months = (count: number): Expression =>
      fixedNumber("trace.evaluationMonths", policy.parameters.evaluationMonths, count, "months");
    const start = monthsAfter(latest(project, "operating"), months(earliestMonths));
    const computed = monthsAfter(latest(project, "operating"), months(latestMonths));
    const end = movedByHoliday(policy, computed);
    const yearOfEnd = openYearOfTerm(policy, evaluated?.from ?? row.asOf, numberFrom(computed) ?? row.asOf);
    if (yearOfEnd !== null) return undecidedYear(yearOfEnd);
    const window = () => ({ from: { day: numberFrom(start) ?? row.asOf }, to: { day: numberFrom(end) ?? row.asOf } });
    const fields = ["evaluated"] as const;
    if (evaluated !== null) {
      const tell = <const M extends string>(message: M) => ({
        message,
        data: { ...window(), evaluated: { interval: evaluated } },
        fields,
      });
      const first = monthsAfter(earliest(project, "operating"), months(earliestMonths));
      return firstOf<Says<"late" | "early">>(
        () => when(compare(earliest(project, "evaluated"), ">", end), () => tell("late")),
        () => when(compare(latest(project, "evaluated"), "<", first), () => tell("early")),
      );
    }
    const open = says(project, "evaluated", ["blank", "none"]);
    return firstOf<Says<"overdue" | "due">>(
      () => when(all(open, compare(baseDate(row), ">", end)), () => ({ message: "overdue", data: window(), fields })),
      () => when(all(open, compare(baseDate(row), "≥", start)), () => ({ message: "due", data: window(), fields })),
    );
  },
});

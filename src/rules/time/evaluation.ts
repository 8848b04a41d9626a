import { addMonths } from "../../exact";
import { parameterOf } from "../acts/parameters";
import { againstTerm, dateOf, isBlank } from "../facts";
import {
  EMPTY,
  all,
  baseDate,
  compare,
  earliest,
  fixedNumber,
  latest,
  monthsAfter,
  movedByHoliday,
  says,
} from "../trace";
import { defineRule } from "../define";
import { fail, NOT_APPLICABLE, PASS, undecidedYear, type Trace } from "../types";
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
    const operating = dateOf(row.project, "operating");
    if (operating === null) return NOT_APPLICABLE;
    const { earliest: earliestMonths, latest: latestMonths } = parameterOf(row, "evaluationMonths");
    const evaluated = dateOf(row.project, "evaluated");
    const fields = ["evaluated"] as const;
    const months = (count: number): Trace =>
      fixedNumber("trace.evaluationMonths", row.policy.parameters.evaluationMonths, count, "months");
    const computed = addMonths(operating.to, latestMonths);
    const end = (): Trace =>
      movedByHoliday(row.policy, monthsAfter(latest(row.project, "operating"), months(latestMonths)), computed);
    const inTime = againstTerm(row.policy, evaluated?.from ?? row.asOf, computed);
    if (inTime.kind === "unknownYear")
      return evaluated !== null || isBlank(row.project, "evaluated") ? undecidedYear(inTime.year) : NOT_APPLICABLE;
    const window = { from: { day: addMonths(operating.to, earliestMonths) }, to: { day: inTime.due } };
    if (evaluated !== null) {
      const data = { ...window, evaluated: { interval: evaluated } };
      if (inTime.kind === "after")
        return fail({
          message: "late",
          data,
          fields,
          trace: () => compare(earliest(row.project, "evaluated"), ">", end()),
        });
      return evaluated.to < addMonths(operating.from, earliestMonths)
        ? fail({
            message: "early",
            data,
            fields,
            trace: () =>
              compare(
                latest(row.project, "evaluated"),
                "<",
                monthsAfter(earliest(row.project, "operating"), months(earliestMonths)),
              ),
          })
        : PASS;
    }
    if (!isBlank(row.project, "evaluated") || row.asOf < window.from.day) return NOT_APPLICABLE;
    const over = inTime.kind === "after";
    return fail({
      message: over ? "overdue" : "due",
      data: window,
      fields,
      trace: () =>
        all(
          says(row.project, "evaluated", ...EMPTY),
          over
            ? compare(baseDate(row), ">", end())
            : compare(baseDate(row), "≥", monthsAfter(latest(row.project, "operating"), months(earliestMonths))),
        ),
    });
  },
});

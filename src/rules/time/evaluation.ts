import { addMonths, isAfter } from "../../exact";
import { valueOn } from "../../regulation/period";
import { dateOf, isBlank } from "../support/access";
import { isBeforeMeasures } from "../support/acts";
import { all, baseDate, compare, earliest, EMPTY, fixedNumber, latest, monthsAfter, says } from "../support/trace";
import { defineRule } from "../define";
import { fail, NOT_APPLICABLE, PASS, type Trace } from "../types";
import { texts } from "./evaluation.texts";

/** Self-evaluation 12 to 24 months after the project is put into use, both days included (Article 52, reading 3.32). */
export const evaluation = defineRule({
  id: "A52-EVAL",
  kind: "law",
  cite: { article: 52 },
  reach: "inScope",
  needs: [["operating"], ["evaluated"]],
  limits: ["day"],
  messages: { late: "warning", early: "info", due: "info", overdue: "warning" },
  texts,
  judge: (row) => {
    const operating = dateOf(row.project, "operating");
    if (operating === null || isBeforeMeasures(row, "operating")) return NOT_APPLICABLE;
    const { earliest: earliestMonths, latest: latestMonths } = valueOn(
      row.policy.parameters.evaluationMonths,
      row.policy.effective,
    );
    const window = {
      from: { day: addMonths(operating.to, earliestMonths) },
      to: { day: addMonths(operating.to, latestMonths) },
    };
    const evaluated = dateOf(row.project, "evaluated");
    const fields = ["evaluated"] as const;
    const months = (count: number): Trace =>
      fixedNumber("trace.evaluationMonths", row.policy.parameters.evaluationMonths, count, "months");
    const end = (): Trace => monthsAfter(latest(row.project, "operating"), months(latestMonths));
    if (evaluated !== null) {
      const data = { ...window, evaluated: { interval: evaluated } };
      if (isAfter(evaluated, operating, (day) => addMonths(day, latestMonths)) === "always")
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
    const over = row.asOf > window.to.day;
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

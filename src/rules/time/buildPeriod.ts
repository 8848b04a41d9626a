import { longestMonths } from "../../exact";
import { readingOf, type FieldValue } from "../../plan/types";
import { parameterOf } from "../acts/parameters";
import { dateOf } from "../facts";
import {
  compare,
  constant,
  earliest,
  figure,
  fixedNumber,
  latest,
  monthsAfter,
  type TraceUnit,
  numberFrom,
} from "../trace";
import { headerOf } from "../naming";
import { defineRule } from "../define";
import { when } from "../statement";
import { NOT_APPLICABLE, type RowContext, type Expression } from "../types";
import { texts } from "./buildPeriod.texts";

type Duration = Extract<FieldValue, { type: "duration" }>;

/** In principle a project is built within one year of signing, trial run excluded (Article 42, reading 3.17). */
export const buildPeriod = defineRule({
  id: "A42-1Y",
  kind: "law",
  cite: { article: 42 },
  reach: "inScope",
  act: "contract",
  needs: [
    ["signed", "period"],
    ["finishPlanned", "period"],
  ],
  parameters: ["buildMonths"],
  limits: ["day", "count"],
  messages: { dates: "warning", period: "warning" },
  texts,
  judge: (row) => {
    const { project } = row;
    const months = parameterOf(row, "buildMonths");
    const signed = dateOf(project, "signed");
    const finish = dateOf(project, "finishPlanned");
    if (signed !== null && finish !== null) {
      const last = monthsAfter(latest(project, "signed"), allowed(row, months));
      return when(compare(earliest(project, "finishPlanned"), ">", last), () => ({
        message: "dates",
        data: {
          signed: { interval: signed },
          finish: { interval: finish },
          column: headerOf(row, "finishPlanned"),
          latest: { day: numberFrom(last) ?? signed.to },
          allowed: { months },
        },
        fields: ["finishPlanned"],
      }));
    }
    const period = readingOf(project, "period");
    if (period.state !== "value" || period.value.type !== "duration") return NOT_APPLICABLE;
    return when(longer(row, period.value, months), () => ({
      message: "period",
      data: { allowed: { months } },
      fields: ["period"],
    }));
  },
});

const allowed = (row: RowContext, months: number): Expression =>
  fixedNumber("trace.buildMonths", row.policy.parameters.buildMonths, months, "months");

/** A period in the cell itself: two dates, months (a part of one counts as one) or days. */
function longer(row: RowContext, { span, months: stated, days }: Duration, months: number): Expression {
  const read = (value: number, unit: TraceUnit): Expression => figure(row.project, "period", value, unit);
  if (span !== null)
    return compare(read(span.to.from, "date"), ">", monthsAfter(read(span.from.to, "date"), allowed(row, months)));
  if (stated !== null) return compare(read(Math.ceil(stated), "months"), ">", allowed(row, months));
  return compare(
    // A period in days is longer only beyond the longest that so many months can be.
    figure(row.project, "period", days?.min ?? null, "days"),
    ">",
    constant("trace.longestPeriod", longestMonths(months), "days"),
  );
}

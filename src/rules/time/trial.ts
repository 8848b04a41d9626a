import type { Day } from "../../exact";
import { readingOf } from "../../plan/types";
import { parameterOf } from "../acts/parameters";
import { dateOf, isPending } from "../facts";
import {
  all,
  compare,
  constant,
  earliest,
  figure,
  fixedNumber,
  latest,
  monthsAfter,
  operationIn,
  says,
  type TraceUnit,
  numberFrom,
} from "../trace";
import { defineRule, type Says } from "../define";
import { when, whenTold, firstOf } from "../statement";
import { NOT_APPLICABLE, undecided, type Outcome, type RowContext, type Expression } from "../types";
import { texts } from "./trial.texts";

/** Shortest and longest month: between them "a month" in days is a matter of counting. */
const [SHORTEST_MONTH, LONGEST_MONTH] = [28, 31];

/** In principle a finished project runs on trial for at least one month (Article 47). One day short is a matter of counting (reading 3.30). */
export const trialRun = defineRule({
  id: "A47-TRIAL",
  kind: "law",
  cite: { article: 47 },
  reach: "inScope",
  act: "trialRun",
  needs: [
    ["trialFrom", "trialLength"],
    ["trialTo", "trialLength"],
  ],
  parameters: ["trialMonths"],
  limits: ["day", "count"],
  messages: { short: "warning", dayShort: "info", length: "warning", lengthInDays: "info", none: "warning" },
  texts,
  judge: (row) => {
    const { project } = row;
    const months = parameterOf(row, "trialMonths");
    const [from, to] = [dateOf(project, "trialFrom"), dateOf(project, "trialTo")];
    if (from !== null && to !== null)
      return ofDates(
        row,
        "trialTo",
        [earliest(project, "trialFrom"), latest(project, "trialTo")],
        from.from,
        to.to,
        months,
      );
    if (from !== null && isPending(project, "trialTo")) return undecided("trialTo");
    return firstOf<Says<Message | "none">>(
      () =>
        when(all(says(project, "trialFrom", "none"), says(project, "accepted", "read")), () => ({
          message: "none",
          fields: ["trialFrom"],
        })),
      () => ofLength(row, months),
    );
  },
});

type Message = "short" | "dayShort" | "length" | "lengthInDays";

function ofDates(
  row: RowContext,
  field: "trialTo" | "trialLength",
  [start, end]: readonly [Expression, Expression],
  from: Day,
  to: Day,
  months: number,
): Outcome<Says<Message>> {
  if (to < from) return NOT_APPLICABLE;
  const enough = monthsAfter(start, least(row, months));
  return whenTold(compare(end, "<", enough), () => {
    const data = { from: { day: from }, to: { day: to }, wanted: { day: numberFrom(enough) ?? to } };
    const withLastDay = operationIn("date", "+", "trace.firstDayIncluded", end, constant("trace.one", 1, "days"));
    return [
      { because: compare(withLastDay, "=", enough), message: "dayShort", data, fields: [field] },
      { message: "short", data, fields: [field] },
    ];
  });
}

const least = (row: RowContext, months: number): Expression =>
  fixedNumber("trace.trialMonths", row.policy.parameters.trialMonths, months, "months");

function ofLength(row: RowContext, months: number): Outcome<Says<Message>> {
  const reading = readingOf(row.project, "trialLength");
  if (reading.state !== "value" || reading.value.type !== "duration") return NOT_APPLICABLE;
  const { span, months: stated, days } = reading.value;
  const read = (amount: number, unit: TraceUnit): Expression => figure(row.project, "trialLength", amount, unit);
  if (span !== null)
    return ofDates(
      row,
      "trialLength",
      [read(span.from.from, "date"), read(span.to.to, "date")],
      span.from.from,
      span.to.to,
      months,
    );
  const fields = ["trialLength"] as const;
  if (stated !== null)
    return when(compare(read(Math.floor(stated), "months"), "<", least(row, months)), () => ({
      message: "length",
      fields,
    }));
  if (days === null) return NOT_APPLICABLE;
  const inDays = (length: "longest" | "shortest", month: number): Expression =>
    operationIn(
      "days",
      "×",
      `trace.${length}Months`,
      constant(`trace.${length}Month`, month, "days"),
      least(row, months),
    );
  return whenTold(compare(read(days.max, "days"), "<", inDays("longest", LONGEST_MONTH)), () => [
    {
      because: compare(read(days.max, "days"), "≥", inDays("shortest", SHORTEST_MONTH)),
      message: "lengthInDays",
      fields,
    },
    { message: "length", fields },
  ]);
}

import { addMonths, type Day } from "../../exact";
import { readingOf } from "../../plan/types";
import { parameterOf } from "../acts/parameters";
import { dateOf, evidenceOf, isPending } from "../facts";
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
} from "../trace";
import { defineRule, type Says } from "../define";
import { fail, NOT_APPLICABLE, PASS, undecided, type Outcome, type RowContext, type Trace } from "../types";
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
    const months = parameterOf(row, "trialMonths");
    const [from, to] = [dateOf(row.project, "trialFrom"), dateOf(row.project, "trialTo")];
    if (from !== null && to !== null)
      return ofDates(
        row,
        [earliest(row.project, "trialFrom"), latest(row.project, "trialTo")],
        from.from,
        to.to,
        months,
      );
    if (from !== null && isPending(row.project, "trialTo")) return undecided("trialTo");
    if (evidenceOf(row.project, "trialFrom") === "none" && dateOf(row.project, "accepted") !== null) {
      return fail({
        message: "none",
        fields: ["trialFrom"],
        trace: () => all(says(row.project, "trialFrom", "none"), says(row.project, "accepted", "read")),
      });
    }
    return ofLength(row, months);
  },
});

type Message = "short" | "dayShort" | "length" | "lengthInDays";

function ofDates(
  row: RowContext,
  [start, end]: readonly [Trace, Trace],
  from: Day,
  to: Day,
  months: number,
): Outcome<Says<Message>> {
  const wanted = addMonths(from, months);
  if (to >= wanted || to < from) return PASS;
  const counting = to === wanted - 1;
  return fail({
    message: counting ? "dayShort" : "short",
    data: { from: { day: from }, to: { day: to }, wanted: { day: wanted } },
    fields: ["trialTo"],
    trace: () => compare(end, "<", monthsAfter(start, least(row, months))),
  });
}

const least = (row: RowContext, months: number): Trace =>
  fixedNumber("trace.trialMonths", row.policy.parameters.trialMonths, months, "months");

function ofLength(row: RowContext, months: number): Outcome<Says<Message>> {
  const reading = readingOf(row.project, "trialLength");
  if (reading.state !== "value" || reading.value.type !== "duration") return NOT_APPLICABLE;
  const { value } = reading;
  const read = (amount: number, unit: TraceUnit): Trace => figure(row.project, "trialLength", amount, unit);
  if (value.span !== null) {
    const {
      from: { from },
      to: { to },
    } = value.span;
    return ofDates(row, [read(from, "date"), read(to, "date")], from, to, months);
  }
  if (value.months !== null) {
    const whole = Math.floor(value.months);
    return value.months >= months
      ? PASS
      : fail({
          message: "length",
          fields: ["trialLength"],
          trace: () => compare(read(whole, "months"), "<", least(row, months)),
        });
  }
  if (value.days === null || value.days.max >= LONGEST_MONTH * months) return PASS;
  const { max } = value.days;
  const counting = max >= SHORTEST_MONTH * months;
  return fail({
    message: counting ? "lengthInDays" : "length",
    fields: ["trialLength"],
    trace: () =>
      compare(
        read(max, "days"),
        "<",
        operationIn(
          "days",
          "×",
          "trace.longestMonths",
          constant("trace.longestMonth", LONGEST_MONTH, "days"),
          least(row, months),
        ),
      ),
  });
}

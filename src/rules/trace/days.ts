/** Traces of dates, terms and working days. */
import { civilOf, type Day } from "../../exact";
import type { FieldKey } from "../../fields";
import type { Project } from "../../plan/types";
import type { PolicyPack } from "../../regulation/types";
import { localCitation } from "../../regulation/clauses";
import { isWorkday, workdaysBetween } from "../../regulation/workdays";
import { endOrDue } from "../facts/termEnd";
import { effectiveDay } from "../values/effective";
import { earliest, latest, year } from "./cells";
import { numberFrom } from "./evaluate";
import { isExplaining } from "./explain";
import { isShown } from "./evidence";
import { all, compare, operationIn } from "./operations";
import { baseDate, constant } from "./parameters";
import type { TraceRow } from "./row";
import type { Expression } from "./types";

/** Whether a date lies after another on every day the two can be. */
export const after = (project: Project, later: FieldKey, earlier: FieldKey): Expression =>
  compare(earliest(project, later), ">", latest(project, earlier));

/** That an act is shown by its own date, which is more than meant, and lies on no day after the base date. */
export const tookPlace = (row: Pick<TraceRow, "project" | "asOf">, field: FieldKey): Expression =>
  all(isShown(row.project, field), compare(latest(row.project, field), "≤", baseDate(row)));

export const monthsAfter = (date: Expression, months: Expression): Expression =>
  operationIn("date", "+months", "trace.due", date, months);

export const daysAfter = (date: Expression, days: Expression): Expression =>
  operationIn("date", "+", "trace.due", date, days);

/** Working days after one date up to another: the days between them without those that are none. */
export function workdays(project: Project, policy: PolicyPack, from: FieldKey, to: FieldKey): Expression {
  const [start, end] = [latest(project, from), earliest(project, to)];
  return operationIn(
    "workdays",
    "-",
    "trace.workdays",
    operationIn("days", "-", "trace.days", end, start),
    restDays(policy, numberFrom(start) ?? 0, numberFrom(end) ?? 0),
  );
}

function restDays({ calendar }: PolicyPack, after: Day, upTo: Day): Expression {
  let value = 0n;
  // Days of a year that no notice covers are not counted as working days: what is left is a lower bound.
  for (let day = after + 1; day <= upTo; day += 1)
    if (!calendar.years.includes(civilOf(day).year) || !isWorkday(calendar, day)) value += 1n;
  return { kind: "restDays", after, upTo, years: calendar.years, value };
}

/** The year between two days, the first not counted, whose holidays are not known; null where all are. */
export function missingYear({ calendar }: PolicyPack, after: Day, upTo: Day): number | null {
  const worked = workdaysBetween(calendar, after, upTo);
  return "missingYear" in worked ? worked.missingYear : null;
}

/** Days of years whose holidays are not known: among them the working days cannot be counted. */
export function daysOfUnknownYears({ calendar }: PolicyPack, after: Day, upTo: Day): Expression {
  let days = 0;
  for (let day = after + 1; day <= upTo; day += 1) if (!calendar.years.includes(civilOf(day).year)) days += 1;
  return constant("trace.daysOfUnknownYears", days, "days");
}

/** The last day of a term: as computed, and moved by a holiday where one does. */
export function movedByHoliday({ calendar }: PolicyPack, computed: Expression): Expression {
  const due = numberFrom(computed);
  const days = due === null ? 0 : endOrDue(calendar, due) - due;
  return days === 0
    ? computed
    : operationIn("date", "+", "trace.movedByHoliday", computed, constant("trace.holidayDays", days, "days"));
}

/** First day of the Measures under the reading in force. */
export function effectiveFrom(row: TraceRow): Expression {
  const day = BigInt(effectiveDay(row));
  if (!isExplaining()) return day;
  return {
    kind: "parameter",
    name: "trace.effective",
    cite: localCitation(row.policy, { article: 66 }),
    from: row.policy.effective,
    numerator: day,
    denominator: 1n,
    unit: "date",
  };
}

/** A day of the year before the one a cell names. */
export function dayOfYearBefore(
  { project }: Pick<TraceRow, "project">,
  field: FieldKey,
  month: number,
  day: number,
): Expression {
  return dayOfYear(
    operationIn("year", "-", "trace.yearBefore", year(project, field), constant("trace.one", 1, "count")),
    month,
    day,
  );
}

export function dayOfYear(ofYear: Expression, month: number, day: number): Expression {
  return operationIn(
    "date",
    "date",
    "trace.lastDay",
    ofYear,
    constant("trace.month", month, "count"),
    constant("trace.dayOfMonth", day, "count"),
  );
}

import { addMonths, civilOf, dayOf, exactly, type DateInterval, type Day } from "../../exact";
import type { FieldKey } from "../../fields";
import type { Citation } from "../../regulation/types";
import { isWorkday, type WorkdayCalendar } from "../../regulation/workdays";
import { countOf, dateOf, isMidYear, yearOf } from "../../rules/facts";
import { parameterOn } from "../../rules/acts";
import type { RowContext } from "../../rules/types";
import { effectiveDay } from "../../rules/values";
import type { Term } from "./types";

/** A term of the Measures on one project: null where it does not run (not begun, done already, another act came in between). */
export interface StatutoryTerm {
  readonly field: FieldKey;
  readonly cite: Citation;
  /** The text says 原则上. */
  readonly inPrinciple?: true;
  readonly termOf: (row: RowContext) => Term | null;
}

/** The terms that run from a date in the sheet (or the plan year) to one that the sheet has a column for and does not hold yet. */
export const STATUTORY_TERMS: readonly StatutoryTerm[] = [
  { field: "applied", cite: { article: 7 }, termOf: application },
  { field: "publicTo", cite: { article: 35 }, termOf: publicationEnd },
  {
    field: "schemeSent",
    cite: { article: 36 },
    inPrinciple: true,
    termOf: (row) =>
      happened(row, "schemeReviewed", "estimateApproved")
        ? null
        : of(param(row, "schemeDays"), (days) => after(row, "publicTo", (day) => day + days)),
  },
  {
    field: "schemeReviewed",
    cite: { article: 37 },
    inPrinciple: true,
    termOf: (row) => (happened(row, "estimateApproved") ? null : technicalReview(row)),
  },
  {
    field: "budgetReviewed",
    cite: { article: 38 },
    termOf: (row) =>
      happened(row, "signed")
        ? null
        : of(param(row, "budgetReviewWorkdays"), (days) => workdaysAfter(row, "budgetSent", days)),
  },
  {
    field: "finishPlanned",
    cite: { article: 42 },
    inPrinciple: true,
    termOf: (row) =>
      happened(row, "trialFrom", "cleared", "accepted", "operating")
        ? null
        : of(param(row, "buildMonths"), (months) => after(row, "signed", (day) => addMonths(day, months))),
  },
  { field: "monitored", cite: { article: 51 }, termOf: monitoring },
  {
    field: "trialTo",
    cite: { article: 47 },
    inPrinciple: true,
    termOf: (row) =>
      happened(row, "cleared", "accepted")
        ? null
        : of(param(row, "trialMonths"), (months) => notBefore(row, "trialFrom", (day) => addMonths(day, months))),
  },
  {
    field: "cleared",
    cite: { article: 47 },
    termOf: (row) => (happened(row, "accepted") ? null : notBefore(row, "trialTo", (day) => day)),
  },
  { field: "evaluated", cite: { article: 52 }, termOf: evaluation },
];

/** The term that a number of the Measures makes; none where the number is out of its period. */
function of(count: number | null, termOf: (count: number) => Term | null): Term | null {
  return count === null ? null : termOf(count);
}

/** The base date of a term, if the act has taken place under the Measures. */
function begun(row: RowContext, field: FieldKey): DateInterval | null {
  const date = dateOf(row.project, field);
  return date === null || date.from > row.asOf || date.from < effectiveDay(row) ? null : date;
}

const happened = ({ project }: RowContext, ...fields: readonly FieldKey[]): boolean =>
  fields.some((field) => dateOf(project, field) !== null);

function param(
  row: RowContext,
  name:
    "schemeDays" | "budgetReviewWorkdays" | "buildMonths" | "trialMonths" | "technicalReviewDays" | "publicationDays",
): number | null {
  return parameterOn(row, name);
}

function after(row: RowContext, field: FieldKey, limit: (day: Day) => Day): Term | null {
  const base = begun(row, field);
  return base && { kind: "by", latest: { from: limit(base.from), to: limit(base.to) } };
}

function notBefore(row: RowContext, field: FieldKey, limit: (day: Day) => Day): Term | null {
  const base = begun(row, field);
  return base && { kind: "from", earliest: { from: limit(base.from), to: limit(base.to) } };
}

/** Handed in by the end of October of the year before; a mid-year addition has no such term (Articles 7, 13). */
function application(row: RowContext): Term | null {
  const year = yearOf(row.project, "planYear");
  const last = year === null || isMidYear(row.project) || happened(row, "approved") ? null : dayOf(year - 1, 10, 31);
  return last === null || last < row.policy.effective ? null : { kind: "by", latest: exactly(last) };
}

/** At least so many days; whether the first one counts is open (Article 35). */
function publicationEnd(row: RowContext): Term | null {
  const base = happened(row, "schemeSent", "schemeReviewed", "estimateApproved") ? null : begun(row, "publicFrom");
  if (!base || countOf(row.project, "publicDays") !== null) return null;
  const least = param(row, "publicationDays");
  if (least === null) return null;
  const choice = row.reading("A35-first-day");
  return {
    kind: "from",
    earliest: {
      from: base.from + (choice === "excluded" ? least : least - 1),
      to: base.to + (choice === "included" ? least - 1 : least),
    },
  };
}

/** Days or working days: the published text lost the unit (Article 37). */
function technicalReview(row: RowContext): Term | null {
  const limit = param(row, "technicalReviewDays");
  if (limit === null) return null;
  const unit = row.reading("A37-unit");
  const days = after(row, "schemeSent", (day) => day + limit);
  const workdays = workdaysAfter(row, "schemeSent", limit);
  if (unit === "days" || days?.kind !== "by") return days;
  if (unit === "workdays" || workdays?.kind !== "by") return workdays;
  return { kind: "by", latest: { from: days.latest.from, to: workdays.latest.to } };
}

function workdaysAfter(row: RowContext, field: FieldKey, count: number): Term | null {
  const base = begun(row, field);
  if (!base) return null;
  const [first, last] = [
    addWorkdays(row.policy.calendar, base.from, count),
    addWorkdays(row.policy.calendar, base.to, count),
  ];
  if ("missingYear" in first) return { kind: "noCalendar", year: first.missingYear };
  if ("missingYear" in last) return { kind: "noCalendar", year: last.missingYear };
  return { kind: "by", latest: { from: first.day, to: last.day } };
}

/** The last day of a term of working days, the day of the event not counted; or the first year that no notice covers. */
export function addWorkdays(
  calendar: WorkdayCalendar,
  from: Day,
  count: number,
): { readonly day: Day } | { readonly missingYear: number } {
  let day = from;
  for (let left = count; left > 0;) {
    day += 1;
    const { year } = civilOf(day);
    if (!calendar.years.includes(year)) return { missingYear: year };
    if (isWorkday(calendar, day)) left -= 1;
  }
  return { day };
}

/** Before the end of the year of signing (Article 51); known to a year at least. */
function monitoring(row: RowContext): Term | null {
  const signed = begun(row, "signed");
  const due = signed && dayOf(civilOf(signed.to).year, 12, 31);
  return due === null ? null : { kind: "by", latest: exactly(due) };
}

function evaluation(row: RowContext): Term | null {
  const base = begun(row, "operating");
  const window = parameterOn(row, "evaluationMonths");
  if (!base || window === null) return null;
  const { earliest, latest } = window;
  return {
    kind: "window",
    earliest: { from: addMonths(base.from, earliest), to: addMonths(base.to, earliest) },
    latest: { from: addMonths(base.from, latest), to: addMonths(base.to, latest) },
  };
}

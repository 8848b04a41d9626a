import { civilOf, dayOf, weekdayOf, type Day } from "../exact";
import { HOLIDAYS, tableDay, type HolidayYear } from "./holidays";

/** Working days (工作日): weekdays but holidays, and the weekend days that the notices make working days. */
export interface WorkdayCalendar {
  /** Years the calendar knows. */
  readonly years: readonly number[];
  readonly off: ReadonlySet<Day>;
  readonly worked: ReadonlySet<Day>;
  /** The notices it was made of, by year, and whether a parameter file brought them. */
  readonly sources: readonly CalendarSource[];
}

export interface CalendarSource extends HolidayYear {
  readonly fromFile?: boolean;
}

/** @throws RangeError for a date that does not exist: a fault in the table */
export function workdayCalendar(years: readonly CalendarSource[]): WorkdayCalendar {
  const off = new Set<Day>();
  const worked = new Set<Day>();
  for (const year of years) {
    for (const [first, last] of year.off) for (let day = tableDay(first); day <= tableDay(last); day += 1) off.add(day);
    for (const day of year.worked) worked.add(tableDay(day));
  }
  const sources = [...years].sort((a, b) => a.year - b.year);
  return { years: sources.map(({ year }) => year), off, worked, sources };
}

export const STATE_COUNCIL_CALENDAR: WorkdayCalendar = workdayCalendar(HOLIDAYS);

/** Only for a day of a covered year. */
export function isWorkday(calendar: WorkdayCalendar, day: Day): boolean {
  if (calendar.worked.has(day)) return true;
  return weekdayOf(day) <= 5 && !calendar.off.has(day);
}

/**
 * Working days after `from` up to and including `to` (the day of the event is not counted). Where no notice covers a
 * year: the first such year, and the working days of the years that are known, which are a lower bound.
 */
export type WorkdayCount = { readonly days: number } | { readonly missingYear: number; readonly atLeast: number };

/** @returns 0 days where `to` is not after `from` */
export function workdaysBetween(calendar: WorkdayCalendar, from: Day, to: Day): WorkdayCount {
  let [days, missing]: [number, number | null] = [0, null];
  const [first, last] = [civilOf(from + 1).year, civilOf(to).year];
  for (let year = first; year <= last; year += 1) {
    if (!calendar.years.includes(year)) {
      missing ??= year;
      continue;
    }
    const [begin, end] = [Math.max(from + 1, yearStart(year)), Math.min(to, yearStart(year + 1) - 1)];
    for (let day = begin; day <= end; day += 1) if (isWorkday(calendar, day)) days += 1;
  }
  return missing === null ? { days } : { missingYear: missing, atLeast: days };
}

/** The longest that a holiday moves the end of a term: eight days off and the weekend after them. */
const LONGEST_HOLIDAY = 10;

/**
 * The last day of a term in days or months. Where it falls into a legal holiday, the term ends with the first working
 * day after it (Civil Code, Article 203); weekends by themselves move nothing. `upTo` where the calendar does not know
 * the year: the term ends on that day at the latest.
 */
export function endOfTerm(
  calendar: WorkdayCalendar,
  day: Day,
): { readonly day: Day; readonly moved: boolean } | { readonly missingYear: number; readonly upTo: Day } {
  const { year } = civilOf(day);
  if (!calendar.years.includes(year)) return { missingYear: year, upTo: day + LONGEST_HOLIDAY };
  if (!calendar.off.has(day)) return { day, moved: false };
  let next = day;
  while (calendar.off.has(next) || !isWorkday(calendar, next)) next += 1;
  return { day: next, moved: true };
}

function yearStart(year: number): Day {
  const day = dayOf(year, 1, 1);
  if (day === null) throw new RangeError(`no such year ${year}`);
  return day;
}

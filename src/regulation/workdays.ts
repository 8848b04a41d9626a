import { civilOf, weekdayOf, type Day } from "../exact";
import { HOLIDAYS, holidayDay, type HolidayYear } from "./holidays";

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
    for (const [first, last] of year.off)
      for (let day = holidayDay(first); day <= holidayDay(last); day += 1) off.add(day);
    for (const day of year.worked) worked.add(holidayDay(day));
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

/** Working days after `from` up to and including `to` (the day of the event is not counted), or the first year that no notice covers. */
export type WorkdayCount = { readonly days: number } | { readonly missingYear: number };

/** @returns 0 days where `to` is not after `from` */
export function workdaysBetween(calendar: WorkdayCalendar, from: Day, to: Day): WorkdayCount {
  const [first, last] = [civilOf(from + 1).year, civilOf(to).year];
  for (let year = first; year <= last; year += 1) if (!calendar.years.includes(year)) return { missingYear: year };
  let days = 0;
  for (let day = from + 1; day <= to; day += 1) if (isWorkday(calendar, day)) days += 1;
  return { days };
}

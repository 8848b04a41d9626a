/**
 * Calendar dates as day numbers and date intervals. No time zone: a plan's date is a civil date.
 * Terms are counted in natural days, the day of the event excluded; months by the corresponding date, the month's
 * last day where there is none (reading 0.5).
 */

/** Days since 1970-01-01 (civil). */
export type Day = number;

export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A date known to some precision: every day from `from` to `to`, both included. A known day has from = to. */
export interface DateInterval {
  readonly from: Day;
  readonly to: Day;
}

const MS_PER_DAY = 86_400_000;

/** Day number of a civil date; null if there is no such date (30 February). Years 1900 to 9999. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (!Number.isInteger(year) || year < 1900 || year > 9999) return null;
  if (!Number.isInteger(month) || month < 1 || month > 12) return null;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return null;
  return Date.UTC(year, month - 1, day) / MS_PER_DAY;
}

export function civilOf(day: Day): Civil {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The corresponding date `months` later (or earlier), the month's last day where there is none. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: dayOfMonth } = civilOf(day);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = (index % 12) + 1;
  return Date.UTC(targetYear, targetMonth - 1, Math.min(dayOfMonth, daysInMonth(targetYear, targetMonth))) / MS_PER_DAY;
}

/** ISO text YYYY-MM-DD. */
export function isoOf(day: Day): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return `${year}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
}

/** Days of so many months at most, whenever they begin: 366 of twelve. */
export function longestMonths(months: number): number {
  let most = 0;
  // Four years on end hold every sequence of months there is.
  for (let month = 1; month <= 48; month += 1) {
    const first = addMonths(LEAP_YEAR, month);
    most = Math.max(most, addMonths(first, months) - first);
  }
  return most;
}

const LEAP_YEAR = Date.UTC(2024, 0, 1) / 86_400_000;

/** Day of ISO text; null if it is no ISO date. */
export function dayOfIso(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/**
 * Day of an Excel serial in the 1900 date system (46086 = 2026-03-05). Serials below 61 are refused: Excel counts a
 * 29 February 1900 that did not exist. Fractions (times) are cut off.
 */
export function dayOfSerial(serial: number): Day | null {
  const whole = Math.floor(serial);
  if (!Number.isFinite(serial) || whole < 61 || whole > 2_958_465) return null;
  return whole - 25_569;
}

/** Excel's serial of a day: 1 January 1900 is 1, with the 29 February 1900 that Excel counts and that did not exist. */
export const serialOfDay = (day: Day): number => (day + 25_569 < 61 ? day + 25_568 : day + 25_569);

/** The date that Excel shows for a serial from 0 on: 60 is its 29 February 1900, 0 its 0 January. */
export function civilOfSerial(serial: number): Civil {
  const whole = Math.floor(serial);
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  if (whole === 60) return { year: 1900, month: 2, day: 29 };
  return civilOf(whole - (whole < 60 ? 25_568 : 25_569));
}

/** ISO weekday, Monday = 1 … Sunday = 7. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export const exactly = (day: Day): DateInterval => ({ from: day, to: day });
export const isExact = (interval: DateInterval): boolean => interval.from === interval.to;

/** Every day of a month. */
export function monthInterval(year: number, month: number): DateInterval | null {
  const from = dayOf(year, month, 1);
  return from === null ? null : { from, to: from + daysInMonth(year, month) - 1 };
}

/** Every day of a year. */
export function yearInterval(year: number): DateInterval | null {
  const from = dayOf(year, 1, 1);
  return from === null ? null : { from, to: addMonths(from, 12) - 1 };
}

/** What can be said of a condition on dates that are only known to a precision. */
export type Certainty = "always" | "never" | "sometimes";

/** Whether `later` lies after `limit(earlier)` for every, no or some date in the two intervals (limit is monotone). */
export function isAfter(later: DateInterval, earlier: DateInterval, limit: (day: Day) => Day): Certainty {
  if (later.from > limit(earlier.to)) return "always";
  if (later.to <= limit(earlier.from)) return "never";
  return "sometimes";
}

/** Dates as plain day numbers (UTC), months by the corresponding day, and the working days of the published holiday notices. */
import type { Cell } from "./money";

const MS = 86_400_000;
export const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / MS;
export const dayAt = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / MS;
export const isoAt = (day: number): string => new Date(day * MS).toISOString().slice(0, 10);

/** Article 66. */
export const IN_FORCE = dayAt("2023-06-06");

/** The corresponding day so many months later, the last of the month where there is none (Civil Code 202). */
export function monthsLater(day: number, months: number): number {
  const at = new Date(day * MS);
  const whole = at.getUTCFullYear() * 12 + at.getUTCMonth() + months;
  const [year, month] = [Math.floor(whole / 12), (whole % 12) + 1];
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return dayNumber(year, month, Math.min(at.getUTCDate(), last));
}

export interface When {
  readonly state: "absent" | "blank" | "none" | "pending" | "known";
  readonly from: number;
  readonly to: number;
}
const NEVER = { from: NaN, to: NaN };

/** A date cell as the generator types it: a day, a month, a year, a denial, a word for not yet, nothing. */
export function whenOf(cell: Cell | undefined): When {
  if (cell === undefined) return { state: "absent", ...NEVER };
  const text = String(cell ?? "").trim();
  if (text === "" || text === "/" || text === "—" || text === "待定") return { state: "blank", ...NEVER };
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (day) return { state: "known", from: dayAt(text), to: dayAt(text) };
  const month = /^(\d{4})(?:年|[-./])(\d{1,2})月?$/.exec(text);
  if (month) {
    const from = dayNumber(Number(month[1]), Number(month[2]), 1);
    return { state: "known", from, to: monthsLater(from, 1) - 1 };
  }
  const slashed = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(text);
  if (slashed) {
    const [, y, m, d] = slashed.map(Number) as [number, number, number, number];
    return { state: "known", from: dayNumber(y, m, d), to: dayNumber(y, m, d) };
  }
  const year = /^(\d{4})年$/.exec(text);
  if (year) return { state: "known", from: dayNumber(Number(year[1]), 1, 1), to: dayNumber(Number(year[1]), 12, 31) };
  if (text === "无" || /^未|^没有/.test(text)) return { state: "none", ...NEVER };
  return { state: "pending", ...NEVER };
}

/** Holidays and days worked instead, by the State Council's notices. */
const OFF: readonly [string, string][] = [
  ["2022-12-31", "2023-01-02"],
  ["2023-01-21", "2023-01-27"],
  ["2023-04-05", "2023-04-05"],
  ["2023-04-29", "2023-05-03"],
  ["2023-06-22", "2023-06-24"],
  ["2023-09-29", "2023-10-06"],
  ["2024-01-01", "2024-01-01"],
  ["2024-02-10", "2024-02-17"],
  ["2024-04-04", "2024-04-06"],
  ["2024-05-01", "2024-05-05"],
  ["2024-06-10", "2024-06-10"],
  ["2024-09-15", "2024-09-17"],
  ["2024-10-01", "2024-10-07"],
  ["2025-01-01", "2025-01-01"],
  ["2025-01-28", "2025-02-04"],
  ["2025-04-04", "2025-04-06"],
  ["2025-05-01", "2025-05-05"],
  ["2025-05-31", "2025-06-02"],
  ["2025-10-01", "2025-10-08"],
  ["2026-01-01", "2026-01-03"],
  ["2026-02-15", "2026-02-23"],
  ["2026-04-04", "2026-04-06"],
  ["2026-05-01", "2026-05-05"],
  ["2026-06-19", "2026-06-21"],
  ["2026-09-25", "2026-09-27"],
  ["2026-10-01", "2026-10-07"],
];
const WORKED = new Set(
  (
    "2023-01-28 2023-01-29 2023-04-23 2023-05-06 2023-06-25 2023-10-07 2023-10-08 2024-02-04 2024-02-18 2024-04-07 " +
    "2024-04-28 2024-05-11 2024-09-14 2024-09-29 2024-10-12 2025-01-26 2025-02-08 2025-04-27 2025-09-28 2025-10-11 " +
    "2026-01-04 2026-02-14 2026-02-28 2026-05-09 2026-09-20 2026-10-10"
  )
    .split(" ")
    .map(dayAt),
);
const offBlocks = OFF.map(([from, to]) => [dayAt(from), dayAt(to)] as const);
export const FIRST_YEAR = 2023;
export const LAST_YEAR = 2026;

const yearAt = (day: number): number => new Date(day * MS).getUTCFullYear();
export const calendarKnown = (day: number): boolean => yearAt(day) >= FIRST_YEAR && yearAt(day) <= LAST_YEAR;
export const weekend = (day: number): boolean => [0, 6].includes(new Date(day * MS).getUTCDay());
/** The last day of the holiday that this day belongs to; null outside holidays. */
export const holidayEnd = (day: number): number | null =>
  offBlocks.find(([from, to]) => from <= day && day <= to)?.[1] ?? null;
const worked = (day: number): boolean => WORKED.has(day) || (!weekend(day) && holidayEnd(day) === null);

/** Working days after `from` up to `to`: at least those of the years that are known, at most every further day. */
export function workingDays(from: number, to: number): readonly [number, number] {
  let least = 0;
  let most = 0;
  for (let day = from + 1; day <= to; day++) {
    if (!calendarKnown(day)) most++;
    else if (worked(day)) {
      least++;
      most++;
    }
  }
  return [least, most];
}

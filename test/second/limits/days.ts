/** Working days and ends of terms by the notices that a pack lists: read day by day, sharing nothing with the product. */
import type { PolicyPack } from "../../../src/regulation";
import { dayAt, weekend } from "../days";

export interface Notices {
  readonly isOff: (day: number) => boolean;
  readonly isWorking: (day: number) => boolean;
  readonly isKnown: (day: number) => boolean;
  /** Working days after `from` up to `to`. */
  readonly working: (from: number, to: number) => number;
  /** The last day of a term whose last day would be this one (Civil Code 203). */
  readonly endOf: (day: number) => number;
  readonly lastYear: number;
}

const yearOf = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();

export function noticesOf({ calendar: { sources } }: PolicyPack): Notices {
  const ranges = sources.flatMap(({ off }) => off.map(([first, last]) => [dayAt(first), dayAt(last)] as const));
  const worked = sources.flatMap((source) => source.worked.map(dayAt));
  const years = sources.map(({ year }) => year);
  const isOff = (day: number): boolean => ranges.some(([first, last]) => first <= day && day <= last);
  const isWorking = (day: number): boolean => worked.includes(day) || (!weekend(day) && !isOff(day));
  return {
    isOff,
    isWorking,
    isKnown: (day) => years.includes(yearOf(day)),
    working: (from, to) => {
      let count = 0;
      for (let day = from + 1; day <= to; day++) if (isWorking(day)) count++;
      return count;
    },
    endOf: (day) => {
      let end = day;
      if (isOff(day)) while (!isWorking(end)) end++;
      return end;
    },
    lastYear: Math.max(...years),
  };
}

/** The first day from one on of which something holds. */
export function firstDay(from: number, holds: (day: number) => boolean): number {
  for (let day = from; day < from + 4_000; day++) if (holds(day)) return day;
  throw new RangeError("no such day");
}

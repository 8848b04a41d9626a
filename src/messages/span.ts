import { civilOf, daysInMonth, type DateInterval } from "../exact";
import { dayText } from "./format";
import type { Locale } from "./types";

/** A date as precisely as it is known: a day, 2026年3月 / 2026-03 for a whole month, 2026年 / 2026 for a whole year, else from and to. */
export function spanText(locale: Locale, { from, to }: DateInterval): string {
  if (from === to) return dayText(locale, from);
  const [first, last] = [civilOf(from), civilOf(to)];
  const wholeMonths = first.year === last.year && first.day === 1 && last.day === daysInMonth(last.year, last.month);
  if (wholeMonths && first.month === last.month)
    return locale === "zh-CN"
      ? `${first.year}年${first.month}月`
      : `${first.year}-${String(first.month).padStart(2, "0")}`;
  if (wholeMonths && first.month === 1 && last.month === 12)
    return locale === "zh-CN" ? `${first.year}年` : `${first.year}`;
  return `${dayText(locale, from)}${locale === "zh-CN" ? "至" : " to "}${dayText(locale, to)}`;
}

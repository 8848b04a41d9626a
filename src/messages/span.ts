import { civilOf, daysInMonth, isoOf, type Civil, type DateInterval } from "../exact";
import type { Locale } from "./types";

/** 2026年3月5日 / 2026-03-05. */
export function dayText(locale: Locale, day: number): string {
  if (locale === "en-US") return isoOf(day);
  const { year, month, day: dayOfMonth } = civilOf(day);
  return `${year}年${month}月${dayOfMonth}日`;
}

/**
 * A date as precisely as it is known, the way people write it: a day, 2026年3月, 2026年3月上旬, 2026年第一季度, 2026年上半年,
 * 2026年, 2026年3月至2027年6月; else from and to.
 */
export function spanText(locale: Locale, { from, to }: DateInterval): string {
  if (from === to) return dayText(locale, from);
  const [first, last] = [civilOf(from), civilOf(to)];
  const begins = first.day === 1;
  const ends = last.day === daysInMonth(last.year, last.month);
  const chinese = locale === "zh-CN";
  const join = chinese ? "至" : " to ";
  if (begins && ends) {
    if (first.year !== last.year) {
      const years = first.month === 1 && last.month === 12;
      const text = (date: Civil): string => (years ? yearText(chinese, date) : monthText(chinese, date));
      return `${text(first)}${join}${text(last)}`;
    }
    if (first.month === last.month) return monthText(chinese, first);
    return (
      partOfYear(chinese, first, last) ??
      `${monthText(chinese, first)}${join}${chinese ? `${last.month}月` : monthText(chinese, last)}`
    );
  }
  const third = chinese && sameMonth(first, last) ? thirdOfMonth(first, last, ends) : null;
  return third ? `${monthText(chinese, first)}${third}` : `${dayText(locale, from)}${join}${dayText(locale, to)}`;
}

const yearText = (chinese: boolean, { year }: Civil): string => (chinese ? `${year}年` : `${year}`);
const monthText = (chinese: boolean, { year, month }: Civil): string =>
  chinese ? `${year}年${month}月` : `${year}-${String(month).padStart(2, "0")}`;
const sameMonth = (a: Civil, b: Civil): boolean => a.year === b.year && a.month === b.month;

function thirdOfMonth(first: Civil, last: Civil, ends: boolean): string | null {
  if (first.day === 1 && last.day === 10) return "上旬";
  if (first.day === 11 && last.day === 20) return "中旬";
  return first.day === 21 && ends ? "下旬" : null;
}

/** A whole year, half or quarter. */
function partOfYear(chinese: boolean, first: Civil, last: Civil): string | null {
  const year = yearText(chinese, first);
  const months = last.month - first.month + 1;
  if (months === 12) return year;
  if (months === 6 && first.month % 6 === 1) {
    const isFirst = first.month === 1;
    return chinese ? `${year}${isFirst ? "上" : "下"}半年` : `${isFirst ? "first" : "second"} half of ${year}`;
  }
  if (months !== 3 || first.month % 3 !== 1) return null;
  const quarter = (first.month + 2) / 3;
  return chinese ? `${year}第${"一二三四".charAt(quarter - 1)}季度` : `Q${quarter} ${year}`;
}

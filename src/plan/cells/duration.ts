/** Durations: 18个月, 一年半, 180天, and spans of dates (2026年3月—2027年6月). */
import { parseDecimal } from "../../exact";
import type { CellValue } from "../../sheet";
import type { FieldValue, ReadingNote } from "../types";
import { parseChineseInteger } from "./chineseNumber";
import { parseDateText } from "./dateText";
import { bad, blank, blankKindOf, clean, isErrorText, LONGEST_TEXT, squeeze, value, type CellReading } from "./text";

/** Unit of a bare number, from the column's header: 建设周期（月）. */
export type TimeUnit = "year" | "month" | "day";

const MONTHS: Readonly<Record<string, number>> = { 年: 12, 周年: 12, 个月: 1, 月: 1, 个季度: 3, 季度: 3 };
const DAYS: Readonly<Record<string, number>> = {
  天: 1,
  日: 1,
  个自然日: 1,
  自然日: 1,
  日历天: 1,
  个日历天: 1,
  周: 7,
  个星期: 7,
  星期: 7,
};
const PIECE = /(\d+(?:\.\d+)?)(周年|年半|年|个月|月|个季度|季度|个自然日|自然日|个日历天|日历天|天|日|周|个星期|星期)/g;
/** A bound that is not met itself: 超过12个月, 不足一个月. */
const OVER = /(?<!不)(?:超过|超出|大于(?!等于|或等于)|多于|>(?!=))/;
const UNDER = /不足|未满|不满|不到|(?<!不)(?:少于|低于|小于(?!等于|或等于)|<(?!=))/;
const [LONGEST_YEAR, SHORTEST_MONTH, ENDLESS] = [366, 28, 36_500];
const LOOSE = /约|左右|不超过|以内|之内|暂定|预计|大约|最长|≤|<=/;

export function readDuration(raw: CellValue, headerUnit: TimeUnit | null): CellReading {
  if (raw === null) return blank("empty");
  if (typeof raw === "boolean") return bad("boolean");
  if (typeof raw === "number") return readBare(String(raw), headerUnit);
  if (isErrorText(raw)) return bad("error");
  if (raw.length > LONGEST_TEXT) return bad("tooLong");
  const squeezed = squeeze(raw);
  const empty = blankKindOf(squeezed);
  if (empty) return blank(empty);
  return readSpan(clean(raw)) ?? readLength(squeezed) ?? readBare(squeezed, headerUnit);
}

/** Said behind a period, and in it already: （7天）, ，共5个工作日. */
const SAID_AGAIN = /(?:\([^()]*\)|[,;]?共计?\d{1,3}(?:个工作日|个自然日|天|日))$/;

/** First and last day of a publication in one cell: 2025年3月1日至3月7日（7天）; null where it names no two. */
export function readPublication(raw: CellValue): CellReading | null {
  if (typeof raw !== "string" || raw.length > LONGEST_TEXT) return null;
  const read = readSpan(
    clean(raw)
      .replace(/\s*(?=[-—–~至到])|(?<=[-—–~至到])\s*/g, "")
      .replace(SAID_AGAIN, ""),
  );
  const span = read?.state === "value" && read.value.type === "duration" ? read.value.span : null;
  return span !== null && span.from.to < span.to.from ? read : null;
}

/** A span needs two dates, or one year (2026年: some time of it). */
function readSpan(text: string): CellReading | null {
  const plain = text.replace(/\s+/g, "");
  // A hyphen parts two dates only where nothing else does: it stands inside 2026-01-01 too.
  const halves = /^(.*?\d.*?)(?:—+|–|―|~+|至|到)(.*\d.*)$/s.exec(plain) ?? /^(.*?\d.*?)-+(.*\d.*)$/s.exec(plain);
  const whole = parseDateText(text);
  if (halves && "interval" in whole && !/^\d{4}-\d{1,2}(?:-\d{1,2})?$/.test(text)) {
    const from = firstDate(halves[1] ?? "", whole.interval.from);
    const to = { from: lastPrecision(halves[2] ?? "", whole.interval), to: whole.interval.to };
    return duration(null, null, { from, to }, from.from === from.to && to.from === to.to ? [] : ["datePrecision"]);
  }
  const year = /^(\d{4})年?度?$/.exec(text);
  return year && "interval" in whole
    ? duration(null, null, { from: whole.interval, to: whole.interval }, ["datePrecision"])
    : null;
}

function firstDate(text: string, from: number): { from: number; to: number } {
  const read = parseDateText(text);
  return "interval" in read ? read.interval : { from, to: from };
}

/** First day the end can be: that of its month or year, which is as long as the text is precise. */
function lastPrecision(text: string, whole: { readonly from: number; readonly to: number }): number {
  const read = parseDateText(
    /^\d{4}/.test(text) ? text : `${String(new Date(whole.to * 86_400_000).getUTCFullYear())}年${text}`,
  );
  return "interval" in read && read.interval.to === whole.to ? Math.max(whole.from, read.interval.from) : whole.to;
}

function readLength(squeezed: string): CellReading | null {
  if (/工作日/.test(squeezed)) return bad("vague");
  const main = squeezed.replace(/\([^()]*\)/g, "");
  const text = main
    .replace(/半年/g, (half, at: number) => (at > 0 ? half : "6个月"))
    .replace(/^([约近]?)半个?月/, "$10.5个月")
    .replace(
      /([一二两三四五六七八九十]|\d{1,2})个半月/g,
      (_, number: string) => `${String((parseChineseInteger(number) ?? Number(number)) + 0.5)}个月`,
    )
    .replace(/[一二两三四五六七八九十百]{1,5}(?=周年|年|个|月|季|天|日|周)/g, (number) =>
      String(parseChineseInteger(number) ?? number),
    );
  const pieces = [...text.matchAll(PIECE)];
  if (pieces.length === 0) return null;
  const outside = text.replace(PIECE, "").replace(LOOSE, "");
  if (/\d|[+;、~—–至到-]/.test(outside)) return bad(/[-~—–至到]/.test(outside) ? "range" : "unreadable");
  let months = 0;
  let days = 0;
  for (const [, number = "", unit = ""] of pieces) {
    const amount = Number(number);
    if (unit === "年半") months += amount * 12 + 6;
    else if (Object.hasOwn(MONTHS, unit)) months += amount * (MONTHS[unit] ?? 0);
    else days += amount * (DAYS[unit] ?? 0);
  }
  const shortest = Math.floor(months * SHORTEST_MONTH) + days;
  if (OVER.test(text))
    return duration({ min: Math.ceil((months * LONGEST_YEAR) / 12) + days + 1, max: ENDLESS }, null, null, []);
  if (UNDER.test(text) && shortest > 0) return duration({ min: 0, max: shortest - 1 }, null, null, []);
  const notes: ReadingNote[] = LOOSE.test(text) || main !== squeezed ? ["approximate"] : [];
  return whole(months, days, notes);
}

function readBare(text: string, headerUnit: TimeUnit | null): CellReading {
  const decimal = parseDecimal(text);
  if (!decimal) return bad("unreadable");
  const number = Number(text);
  if (number >= 1990 && number <= 2100) return readSpan(text) ?? bad("unreadable");
  if (!headerUnit) return bad("vague");
  return headerUnit === "day" ? whole(0, number, []) : whole(number * (headerUnit === "year" ? 12 : 1), 0, []);
}

function whole(months: number, days: number, notes: readonly ReadingNote[]): CellReading {
  const rounded = Math.round(months * 1e6) / 1e6;
  if (
    !Number.isInteger(rounded * 2) ||
    !Number.isInteger(days) ||
    rounded > 1200 ||
    days > 36_500 ||
    rounded + days <= 0
  )
    return bad("unreadable");
  if (days === 0) return duration(null, rounded, null, notes);
  // Months and days together: a month is 28 to 31 days.
  return duration({ min: Math.floor(rounded * 28) + days, max: Math.ceil(rounded * 31) + days }, null, null, notes);
}

type Duration = Extract<FieldValue, { type: "duration" }>;
function duration(
  days: Duration["days"],
  months: number | null,
  span: Duration["span"],
  notes: readonly ReadingNote[],
): CellReading {
  return value({ type: "duration", days, months, span }, notes);
}

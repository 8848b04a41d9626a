/**
 * Dates in text: days, months, quarters, halves, years and spans of them, each as the interval of days it can mean
 * (reading 0.5). Chinese numerals are read as well (二〇二六年三月五日).
 */
import { dayOf, monthInterval, yearInterval, type DateInterval, type Day } from "../../exact";
import { chineseDigits, parseChineseInteger } from "./chineseNumber";

export type DateText =
  /** `planned`: the text says that the day is meant, not that it was. */
  | { readonly interval: DateInterval; readonly approximate: boolean; readonly planned?: true }
  | { readonly bad: "noSuchDate" | "unreadable" | "severalOptions" };

const unreadable: DateText = { bad: "unreadable" };
const FULL = /^(\d{4})(?:年|[-/._])(\d{1,2})(?:月|[-/._])(\d{1,2})[日号]?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const MONTH = /^(\d{4})(?:年|[-/._])(\d{1,2})月?份?(上旬|中旬|下旬|初|中|底|末)?$/;
const COMPACT_MONTH = /^(\d{4})(\d{2})$/;
const PART = /^(\d{4})年?度?(上半年|下半年|前半年|后半年|第?[1-4]季度|[1-4]季|第?[1-4]季度[末底]|Q[1-4]|初|中|底|末)$/i;
const YEAR = /^(\d{4})年?度?$/;
const TIME =
  /[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$|(?<=[\d一二三四五六七八九十][日号]) ?(?:[上下中]午|晚上?|(?:[上下]午)?\d{1,2}[时点](?:\d{1,2}分|半|整)?)$/;
const PLANNED = /^(?:预计|预期|计划|拟定?于?|暂定|力争|争取|将于|待)/;
const LEAD = /^(?:预计|预期|计划|拟定?于?|暂定|力争|争取|将于|待|约|大约|已于|于|自|从)+/;
const TRAIL =
  /(?:左右|签订|签署|签约|完成|完工|竣工|建成|验收|终验|通过|合格|立项|批复|批准|核准|审定|出具|取得|投运|上线|开始|开工|启动|结束|起|止)+$/;
const SPAN = /^(.+?)(?:—+|–|―|~+|至|到|-{2})(.+)$/;

/** Reads a cleaned text (NFKC, trimmed). */
export function parseDateText(text: string): DateText {
  let rest = arabic(text.replace(TIME, "").replace(/\s+/g, ""));
  // A remark, or the number of the document of that day: 2026-05-01(达市数〔2026〕1号).
  rest = rest.replace(/\((?:[^()\d]*|[^()]*号)\)$/, "");
  rest = rest.replace(/年年(?=[初中底末])/, "年");
  if (/[;、,|]/.test(rest)) return { bad: "severalOptions" };
  const approximate = /^(?:预计|约|大约|暂定)|左右$/.test(rest);
  const read = parseFirm(rest.replace(LEAD, "").replace(TRAIL, ""), approximate);
  return "interval" in read && PLANNED.test(rest) ? { ...read, planned: true } : read;
}

function parseFirm(firm: string, approximate: boolean): DateText {
  const bound = /^(.+?)(之前|以前|底前|前|之后|以后|后)$/.exec(firm);
  if (bound) return openEnded(bound[1] ?? "", bound[2] ?? "");
  const single = parseSingle(firm);
  if ("interval" in single) return { interval: single.interval, approximate };
  if (single.bad === "noSuchDate") return single;
  return parseSpan(firm, approximate);
}

/** One date, month, part of a year or year. */
function parseSingle(text: string): DateText {
  const full = FULL.exec(text) ?? COMPACT.exec(text);
  if (full) return one(dayOf(Number(full[1]), Number(full[2]), Number(full[3])), Number(full[1]));
  const month = MONTH.exec(text) ?? COMPACT_MONTH.exec(text);
  if (month) return monthPart(Number(month[1]), Number(month[2]), month[3]);
  const part = PART.exec(text);
  if (part) return yearPart(Number(part[1]), part[2] ?? "");
  const year = YEAR.exec(text);
  return year ? sure(isYear(Number(year[1])) ? yearInterval(Number(year[1])) : null) : unreadable;
}

function parseSpan(text: string, approximate: boolean): DateText {
  const years = /^(\d{4})年?[-—–~至到]+(\d{4})年?度?$/.exec(text);
  const months = /^(\d{4})[年./](\d{1,2})月?-(\d{1,2})月$/.exec(text);
  const dashed = /^(\d{4}[./年]\d{1,2}(?:[./月]\d{1,2}日?|月)?)-(\d{4}[./年]\d{1,2}(?:[./月]\d{1,2}日?|月)?)$/.exec(
    text,
  );
  // A hyphen parts the days where the dates are written without one: 2026年3月5-8日, 2026.3.5-3.8.
  const days = /^(\d{4}[年./]\d{1,2}[月./]\d{1,2}[日号]?)-(\d{1,2}[日号]?|\d{1,2}[月./]\d{1,2}[日号]?)$/.exec(text);
  const halves: readonly (string | undefined)[] | null =
    years ??
    dashed ??
    days ??
    (months ? [text, `${months[1] ?? ""}年${months[2] ?? ""}月`, `${months[3] ?? ""}月`] : null) ??
    SPAN.exec(text);
  if (!halves) return unreadable;
  const from = parseSingle(halves[1] ?? "");
  if (!("interval" in from)) return from;
  const to = parseSingle(withYear(halves[2] ?? "", halves[1] ?? ""));
  if (!("interval" in to)) return to;
  if (to.interval.to < from.interval.from) return { bad: "noSuchDate" };
  return { interval: { from: from.interval.from, to: to.interval.to }, approximate };
}

/** "2026年3月—6月": the second month is of the same year; "2026年3月5日至8日" of the same month; 次年 is the next year. */
function withYear(text: string, first: string): string {
  if (/^\d{4}/.test(text)) return text;
  const year = /^\d{4}/.exec(first)?.[0] ?? "";
  const said = /^(?:(次年|翌年|第二年|下一?年)|(?:当年|同年))度?(?=\d)/.exec(text);
  if (said && year !== "") return `${Number(year) + (said[1] === undefined ? 0 : 1)}年${text.slice(said[0].length)}`;
  const day = FULL.exec(first);
  // Behind a day 8 is one of the same month, no August: 2026.3.5至8.
  if (day && /^\d{1,2}[日号]?$/.test(text)) return `${day[1] ?? ""}年${day[2] ?? ""}月${text}`;
  return `${year}年${text}`;
}

/** 2026年12月底前: some day of the year up to then; 2026年6月后: some day of the year from then. */
function openEnded(text: string, word: string): DateText {
  const single = parseSingle(text);
  if (!("interval" in single)) return single;
  const year = new Date(single.interval.to * 86_400_000).getUTCFullYear();
  const whole = yearInterval(year);
  if (!whole) return unreadable;
  const interval = word.endsWith("后")
    ? { from: single.interval.from, to: whole.to }
    : { from: whole.from, to: single.interval.to };
  return { interval, approximate: false };
}

const isYear = (year: number): boolean => year >= 1950 && year <= 2100;
const sure = (interval: DateInterval | null): DateText =>
  interval ? { interval, approximate: false } : { bad: "noSuchDate" };
const one = (day: Day | null, year: number): DateText =>
  sure(day !== null && isYear(year) ? { from: day, to: day } : null);

function monthPart(year: number, month: number, part: string | undefined): DateText {
  const whole = isYear(year) ? monthInterval(year, month) : null;
  if (!whole || !part) return sure(whole);
  const { from, to } = whole;
  if (part === "上旬" || part === "初") return sure({ from, to: from + 9 });
  if (part === "中旬" || part === "中") return sure({ from: from + 10, to: from + 19 });
  return sure({ from: from + 20, to });
}

function yearPart(year: number, part: string): DateText {
  const quarter = /[1-4]/.exec(part)?.[0];
  const [first, last] =
    quarter && /[末底]$/.test(part)
      ? [Number(quarter) * 3, Number(quarter) * 3]
      : quarter
        ? [Number(quarter) * 3 - 2, Number(quarter) * 3]
        : /^[上前]/.test(part)
          ? [1, 6]
          : /^[下后]/.test(part)
            ? [7, 12]
            : part === "初"
              ? [1, 3]
              : part === "中"
                ? [5, 8]
                : [12, 12];
  const from = isYear(year) ? monthInterval(year, first) : null;
  const to = monthInterval(year, last);
  return sure(from && to ? { from: from.from, to: to.to } : null);
}

/** Chinese numerals of a date to digits: 二〇二六年三月二十五日 → 2026年3月25日; 一季度 → 1季度; 26年3月 → 2026年3月. */
function arabic(text: string): string {
  const years = text.replace(
    /[零〇○O0一二三四五六七八九壹贰叁肆伍陆柒捌玖]{4}(?=年)/g,
    (year) => chineseDigits(year.replace(/[○O0]/g, "〇")) ?? year,
  );
  const counted = years.replace(
    /[一二三四五六七八九十]{1,3}(?=月|日|号|季|[至到—–~-]+[一二三四五六七八九十\d]{1,3}[日号])/g,
    (number) => String(parseChineseInteger(number) ?? number),
  );
  // 24-3-1 is the first of March: the year stands first in Chinese dates.
  return counted
    .replace(/(?<![\d年月])(\d{2})年(?=\d{1,2}月)/g, "20$1年")
    .replace(/^([1-4]\d)([-/.])(?=\d{1,2}\2\d{1,2}$)/, "20$1$2");
}

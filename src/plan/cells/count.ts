/** Counts, days and years. */
import { civilOf, dayOfSerial } from "../../exact";
import { denialIn } from "../denials";
import { type CellValue, formatKind } from "../../sheet";
import { parseChineseInteger } from "./chineseNumber";
import { bad, blank, blankKindOf, isErrorText, LONGEST_TEXT, squeeze, value, type CellReading } from "./text";

const COUNT = /^(\d{1,6})(?:[个家份次项]|天|日|个?自然日|个?日历天)?$/;
const CHINESE_COUNT = /^([一二两三四五六七八九十百]{1,5})(?:[个家份次项]|天|日|自然日|日历天)$/;
/** 2025年3月1日起公示7天: the days; 工作日 are not counted so. */
const DAYS_SINCE = /^\d{4}[^;、,起]*起(?:连续)?(?:公示)?(?:期?为)?(\d{1,3})(?:天|日|个?自然日|个?日历天)$/;
/** "3家以上", "≥3家", "多家": at least so many. Not for days, whose least says nothing. */
const AT_LEAST =
  /^(?:(?:≥|>=|不少于|不低于|至少)(\d{1,6})[个家份次项]?|(\d{1,6})[个家份次项]?(?:\+|(?:及|或|含)?以上))$/;
const SEVERAL = /^(?:有|存在)?(?:众多|很多|较多|多|数|若干|几)[个家]?(?:潜在)?(?:供应商|服务商|服务提供商)?$/;
const SINGLE =
  /^(?:(?:唯一|独家|[仅只](?:有|此)?[1一]家|独此[1一]家|单一来源|单一)(?:潜在)?(?:供应商|服务商|服务提供商)?|(?:没有|无)(?:其他|其它|别的|第二家)(?:潜在)?(?:供应商|服务商|服务提供商|厂家)?)$/;
const YEAR = /^(?:FY)?(\d{4})(?:年?度?|财年|财政年度)$/i;

/** A text shared by the readers of this file: blank, bad, or squeezed. */
function textOf(raw: string): string | CellReading {
  if (isErrorText(raw)) return bad("error");
  if (raw.length > LONGEST_TEXT) return bad("tooLong");
  const text = squeeze(raw);
  const empty = blankKindOf(text);
  return empty ? blank(empty) : text;
}

/** A whole number of things. */
export function readCount(raw: CellValue): CellReading {
  const reading = readDays(raw);
  if (reading.state !== "bad" || typeof raw !== "string" || raw.length > LONGEST_TEXT) return reading;
  const text = squeeze(raw);
  if (SEVERAL.test(text)) return value({ type: "count", count: 2, atLeast: true });
  if (SINGLE.test(text)) return value({ type: "count", count: 1 });
  const [, after, before] = AT_LEAST.exec(text) ?? [];
  const least = after ?? before;
  return least === undefined ? reading : value({ type: "count", count: Number(least), atLeast: true });
}

/** A whole number of things or of natural days. 工作日 cannot be counted as days and is not read. */
export function readDays(raw: CellValue): CellReading {
  if (raw === null) return blank("empty");
  if (typeof raw === "boolean") return bad("boolean");
  if (typeof raw === "number")
    return Number.isInteger(raw) && raw >= 0 && raw < 1e6 ? value({ type: "count", count: raw }) : bad("unreadable");
  const text = textOf(raw);
  if (typeof text !== "string") return text;
  const match = COUNT.exec(text);
  if (match) return value({ type: "count", count: Number(match[1]) }, ["textNumber"]);
  const chinese = parseChineseInteger(CHINESE_COUNT.exec(text)?.[1] ?? "");
  if (chinese !== null) return value({ type: "count", count: chinese });
  const since = DAYS_SINCE.exec(text)?.[1];
  if (since !== undefined) return value({ type: "count", count: Number(since) }, ["textNumber"]);
  // 未公示 in a column of days: denied, or not yet.
  const denied = /\d/.test(text) ? null : denialIn(text);
  if (denied) return blank(denied);
  return bad(/多|若干|数|≥|>|以上|工作日/.test(text) ? "vague" : "unreadable");
}

export function readYear(raw: CellValue, format: string): CellReading {
  if (raw === null) return blank("empty");
  if (typeof raw === "boolean") return bad("boolean");
  if (typeof raw === "number") {
    const day = formatKind(format) === "date" ? dayOfSerial(raw) : null;
    return year(day === null ? raw : civilOf(day).year);
  }
  const text = textOf(raw);
  if (typeof text !== "string") return text;
  const match = YEAR.exec(text) ?? /^(\d{4})(?:年|[-/.])\d{1,2}(?!\d)/.exec(text);
  if (match) return year(Number(match[1]));
  return bad(/\d{4}.*\d{4}/.test(text) ? "severalOptions" : "unreadable");
}

function year(number: number): CellReading {
  return Number.isInteger(number) && number >= 1990 && number <= 2100
    ? value({ type: "year", year: number })
    : bad("unreadable");
}

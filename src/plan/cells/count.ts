/** Counts, days and years. */
import { civilOf, dayOfSerial } from "../../exact";
import type { CellValue } from "../grid";
import { formatKind } from "./formats";
import { parseChineseInteger } from "./chineseNumber";
import { bad, blank, blankKindOf, isErrorText, LONGEST_TEXT, squeeze, value, type CellReading } from "./text";

const COUNT = /^(\d{1,6})(?:[个家份次项]|天|日|个?自然日|个?日历天)?$/;
const CHINESE_COUNT = /^([一二两三四五六七八九十百]{1,5})(?:[个家份次项]|天|日|自然日|日历天)$/;
const YEAR = /^(\d{4})年?度?$/;

/** A text shared by the readers of this file: blank, bad, or squeezed. */
function textOf(raw: string): string | CellReading {
  if (isErrorText(raw)) return bad("error");
  if (raw.length > LONGEST_TEXT) return bad("tooLong");
  const text = squeeze(raw);
  const empty = blankKindOf(text);
  return empty ? blank(empty) : text;
}

/** A whole number of things or of natural days. 工作日 cannot be counted as days and is not read. */
export function readCount(raw: CellValue): CellReading {
  if (raw === null) return blank("empty");
  if (typeof raw === "boolean") return bad("boolean");
  if (typeof raw === "number") return Number.isInteger(raw) && raw >= 0 && raw < 1e6 ? value({ type: "count", count: raw }) : bad("unreadable");
  const text = textOf(raw);
  if (typeof text !== "string") return text;
  const match = COUNT.exec(text);
  if (match) return value({ type: "count", count: Number(match[1]) }, ["textNumber"]);
  const chinese = parseChineseInteger(CHINESE_COUNT.exec(text)?.[1] ?? "");
  if (chinese !== null) return value({ type: "count", count: chinese });
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
  return Number.isInteger(number) && number >= 1990 && number <= 2100 ? value({ type: "year", year: number }) : bad("unreadable");
}

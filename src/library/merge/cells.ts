/** One value that was sent, as a cell of the library's column: the same value, in the library's unit and kind. */
import {
  decimalOfNumber,
  dayOfSerial,
  FEN_PER,
  fenToText,
  isExact,
  isoOf,
  type Decimal,
  type MoneyUnit,
} from "../../exact";
import { FIELDS, type FieldKey } from "../../fields";
import { type CellValue, formatKind } from "../../sheet";
import type { TimeUnit } from "../../plan/cells/duration";
import { isMoneyKind } from "../../plan/cells/read";
import type { FieldReading } from "../../plan/types";
import type { NewCell } from "../rows";
import type { DateStyle } from "./dates";

/** A column that was sent and the library's for the same field. */
export interface ColumnPair {
  readonly field: FieldKey;
  /** Only what stands in this very column goes over, not the same amount of another group of projects. */
  readonly isOwn?: boolean;
  readonly from: { readonly column: number; readonly unit: MoneyUnit | null; readonly timeUnit: TimeUnit | null };
  readonly to: {
    readonly column: number;
    readonly unit: MoneyUnit | null;
    readonly timeUnit: TimeUnit | null;
    readonly dates: DateStyle | null;
    /** Whether its lowest filled cell holds text. */
    readonly keepsText: boolean;
  };
}

const TIME_WORDS: Readonly<Record<TimeUnit, string>> = { year: "年", month: "个月", day: "天" };
/** Fifteen digits are what a spreadsheet keeps of a number. */
const MOST_DIGITS = 15;

/** The library's cell for a reading; null = nothing to write. `format`: number format of the cell that was sent. */
export function libraryCell(pair: ColumnPair, reading: FieldReading, format: string): NewCell | null {
  if (reading.state === "absent") return null;
  const { raw, isHeading } = reading.source;
  if (raw === null || raw === "") return null;
  if (isHeading && reading.state === "value" && reading.value.type === "text")
    return { kind: "text", text: reading.value.text };
  const { kind } = FIELDS[pair.field];
  if (isMoneyKind(kind)) return moneyCell(pair, reading, format);
  if (kind === "date") return dateCell(pair, reading, raw, format);
  if (kind === "duration" || kind === "days") return durationCell(pair, raw);
  if (kind === "text" && typeof raw === "number" && (pair.to.keepsText || formatKind(format) === "date"))
    return { kind: "text", text: shownNumber(raw, format) };
  return rawCell(raw, format);
}

/** A cell as it stands, for columns that no field is known for. */
export function rawCell(raw: CellValue, format: string): NewCell | null {
  if (raw === null || raw === "") return null;
  if (typeof raw === "string") return { kind: "text", text: raw };
  if (typeof raw === "boolean") return { kind: "boolean", boolean: raw };
  const day = formatKind(format) === "date" ? dayOfSerial(raw) : null;
  if (day !== null) return { kind: "date", day, numberFormat: format };
  return formatKind(format) === "percent" ? { kind: "text", text: shownNumber(raw, format) } : number(raw);
}

function moneyCell(
  pair: ColumnPair,
  reading: Exclude<FieldReading, { state: "absent" }>,
  format: string,
): NewCell | null {
  const { raw } = reading.source;
  const [from, to] = [pair.from.unit ?? "万元", pair.to.unit ?? "万元"];
  if (reading.state === "blank") return rawCell(raw, format);
  if (reading.state === "bad" || reading.value.type !== "money") return unreadAmount(raw, format, from, to);
  const { fen, amounts } = reading.value;
  if (amounts.length > 1) return { kind: "text", text: amounts.map((amount) => fenToText(amount.fen, to)).join("；") };
  if (reading.notes.includes("approximate")) return unreadAmount(raw, format, from, to);
  if (reading.notes.includes("finerThanFen"))
    return typeof raw === "number" ? scaled(decimalOfNumber(raw), from, to) : unreadAmount(raw, format, from, to);
  return { kind: "number", decimal: fenToText(fen, to) };
}

/** Text that is no plain amount keeps its words; under another unit it says its own. */
function unreadAmount(raw: CellValue, format: string, from: MoneyUnit, to: MoneyUnit): NewCell {
  if (typeof raw === "string") {
    const saysUnit = from === to || /[元万亿]/.test(raw) || !/\d/.test(raw) || raw.startsWith("#");
    return { kind: "text", text: saysUnit ? raw : `${raw}${from}` };
  }
  return { kind: "text", text: typeof raw === "number" ? shownNumber(raw, format) : String(raw).toUpperCase() };
}

/** A decimal of one unit in another, to the last digit. */
function scaled({ digits, scale }: Decimal, from: MoneyUnit, to: MoneyUnit): NewCell {
  const numerator = digits * FEN_PER[from];
  // 分 of the wider unit divide by a power of ten: no digit is lost.
  const places = scale + String(FEN_PER[to]).length - 1;
  const magnitude = (numerator < 0n ? -numerator : numerator).toString().padStart(places + 1, "0");
  const decimal =
    `${numerator < 0n ? "-" : ""}${magnitude.slice(0, magnitude.length - places)}.${magnitude.slice(magnitude.length - places)}`
      .replace(/0+$/, "")
      .replace(/\.$/, "");
  const significant = decimal.replace(/[-.]/g, "").replace(/^0+/, "").length;
  return significant > MOST_DIGITS ? { kind: "text", text: decimal } : { kind: "number", decimal };
}

function dateCell(
  { to }: ColumnPair,
  reading: Exclude<FieldReading, { state: "absent" }>,
  raw: CellValue,
  format: string,
): NewCell | null {
  const interval =
    reading.state === "value" && reading.value.type === "date" && !reading.notes.includes("approximate")
      ? reading.value.interval
      : null;
  if (!interval || !isExact(interval) || saysMore(raw)) {
    if (typeof raw === "string") return { kind: "text", text: raw };
    return typeof raw === "number" && formatKind(format) !== "date" ? number(raw) : rawCell(raw, format);
  }
  if (to.dates?.kind === "real") return { kind: "date", day: interval.from, numberFormat: to.dates.numberFormat };
  if (to.dates?.kind === "text") return { kind: "text", text: to.dates.write(interval.from) };
  return typeof raw === "number"
    ? { kind: "date", day: interval.from, numberFormat: formatKind(format) === "date" ? format : "yyyy-mm-dd" }
    : { kind: "text", text: String(raw) };
}

/** A text that is more than a date keeps its words (2026年3月1日前, 2026-05-01（达市数〔2026〕1号）). */
const saysMore = (raw: CellValue): boolean =>
  typeof raw === "string" && !/^[\s\d\-/.年月日号０-９]+$/.test(raw.normalize("NFKC"));

function durationCell({ from, to }: ColumnPair, raw: CellValue): NewCell | null {
  const bare = typeof raw === "number" ? String(raw) : typeof raw === "string" ? raw.trim() : "";
  const isBare = /^\d{1,4}(?:\.\d+)?$/.test(bare) && !(Number(bare) >= 1990 && Number(bare) <= 2100);
  if (isBare && from.timeUnit !== null && from.timeUnit !== to.timeUnit)
    return { kind: "text", text: `${bare}${TIME_WORDS[from.timeUnit]}` };
  return rawCell(raw, "General");
}

const number = (raw: number): NewCell => ({ kind: "number", decimal: plain(raw) });

/** A number as its column shows it, near enough to be read the same. */
function shownNumber(raw: number, format: string): string {
  const kind = formatKind(format);
  const day = kind === "date" ? dayOfSerial(raw) : null;
  if (day !== null) return isoOf(day);
  return kind === "percent" ? `${plain(raw * 100)}%` : plain(raw);
}

/** Decimal text at the 15 digits that a spreadsheet keeps, without exponent. */
function plain(raw: number): string {
  const { digits, scale } = decimalOfNumber(raw);
  if (scale <= 0) return (digits * 10n ** BigInt(-scale)).toString();
  const magnitude = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, "0");
  return `${digits < 0n ? "-" : ""}${magnitude.slice(0, -scale)}.${magnitude.slice(-scale)}`;
}

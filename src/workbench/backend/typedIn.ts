/**
 * What Excel makes of something typed into a cell: the add-in's `values` and `formulas` are taken the same way.
 * Ours, from documentation and experience with a Chinese Excel; what a real Excel does beyond it is not proved here.
 */
import { dayOf, serialOfDay } from "../../exact";
import { BackendError, type CellValue } from "./types";

/** What a cell holds after the input. `formula` is "" for a constant; `numberFormat` is what the input suggests for a cell in General. */
export interface TypedIn {
  readonly value: CellValue;
  readonly formula: string;
  readonly numberFormat?: string;
}

const ERRORS = new Set(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!", "#SPILL!", "#CALC!"]);
/** Whether a value is one of Excel's errors, as the protocol shows them. */
export const isErrorText = (value: CellValue): boolean => typeof value === "string" && ERRORS.has(value);

/** Excel's serial number of a date; null for a date that is none. */
function dateSerial(year: number, month: number, day: number): number | null {
  const known = dayOf(year, month, day);
  return known === null ? null : serialOfDay(known);
}

const NUMBER = /^([+-]?)[$¥￥]?(\d+|\d{1,3}(?:,\d{3})+)?(\.\d*)?(?:[eE]([+-]?\d+))?(%?)$/;

function asNumber(text: string): TypedIn | null {
  const bracketed = /^\(([^()+-]+)\)$/.exec(text);
  const match = NUMBER.exec(bracketed ? `-${bracketed[1] ?? ""}` : text);
  if (!match || (!match[2] && !/\d/.test(match[3] ?? ""))) return null;
  const digits = `${match[1] ?? ""}${(match[2] ?? "0").replace(/,/g, "")}${match[3] ?? ""}${match[4] ? `e${match[4]}` : ""}`;
  const number = Number(digits);
  if (!Number.isFinite(number)) return null;
  const fraction = (match[3] ?? "").length > 1;
  if (match[5])
    return { value: Number((number / 100).toPrecision(15)), formula: "", numberFormat: fraction ? "0.00%" : "0%" };
  const currency = /[$¥￥]/.exec(text)?.[0];
  const numberFormat = currency
    ? `"${currency}"#,##0.00`
    : (match[2] ?? "").includes(",")
      ? fraction
        ? "#,##0.00"
        : "#,##0"
      : match[4]
        ? "0.00E+00"
        : undefined;
  return { value: Number(number.toPrecision(15)), formula: "", numberFormat };
}

function asDate(text: string): TypedIn | null {
  const match = /^(\d{4})[-/年](\d{1,2})(?:[-/月](\d{1,2})日?|月)?(?: +(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(text);
  const short = match ? null : /^(\d{1,2})[-/月](\d{1,2})日?$/.exec(text);
  if (short) {
    const serial = dateSerial(new Date().getFullYear(), Number(short[1]), Number(short[2]));
    return serial === null ? null : { value: serial, formula: "", numberFormat: 'm"月"d"日"' };
  }
  if (!match) return null;
  const serial = dateSerial(Number(match[1]), Number(match[2]), Number(match[3] ?? "1"));
  if (serial === null) return null;
  const [hours, minutes, seconds] = [Number(match[4] ?? 0), Number(match[5] ?? 0), Number(match[6] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  const numberFormat = match[4]
    ? "yyyy/m/d h:mm"
    : match[3]
      ? text.includes("年")
        ? 'yyyy"年"m"月"d"日"'
        : "yyyy/m/d"
      : 'yyyy"年"m"月"';
  return { value: serial + (hours * 3600 + minutes * 60 + seconds) / 86_400, formula: "", numberFormat };
}

function asTime(text: string): TypedIn | null {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!match || Number(match[1]) > 23) return null;
  return {
    value: (Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0)) / 86_400,
    formula: "",
    numberFormat: match[3] ? "h:mm:ss" : "h:mm",
  };
}

/**
 * @param input what is assigned to the cell
 * @param numberFormat the cell's present format: "@" keeps every input as text
 * @throws BackendError InvalidArgument for text longer than Excel's 32,767 characters, a number that is none, or a formula over 8,192
 */
export function typedIn(input: CellValue, numberFormat: string): TypedIn {
  if (typeof input === "number" && !Number.isFinite(input))
    throw new BackendError("InvalidArgument", "A cell cannot hold this number.");
  if (typeof input !== "string") return { value: input, formula: "" };
  if (input.length > 32_767) throw new BackendError("InvalidArgument", "A cell holds at most 32,767 characters.");
  if (numberFormat === "@") return { value: input, formula: "" };
  if (input.startsWith("'")) return { value: input.slice(1), formula: "" };
  if (input.startsWith("=") && input.length > 1) {
    if (input.length > 8192) throw new BackendError("InvalidArgument", "A formula has at most 8,192 characters.");
    return { value: "", formula: input };
  }
  const text = input.trim();
  if (text === "") return { value: input, formula: "" };
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === "true", formula: "" };
  if (ERRORS.has(text.toUpperCase())) return { value: text.toUpperCase(), formula: "" };
  return asNumber(text) ?? asDate(text) ?? asTime(text) ?? { value: input, formula: "" };
}

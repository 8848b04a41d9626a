/** Date cells: serial numbers, numbers that people typed as dates (20260305, 2026.3), and text. */
import { dayOfSerial, type DateInterval } from "../../exact";
import type { FieldKey } from "../../fields";
import { denialIn, isHandedIn } from "../denials";
import { type CellValue, formatKind } from "../../sheet";
import type { ReadingNote } from "../types";
import { parseDateText } from "./dateText";
import { bad, blank, blankKindOf, clean, isErrorText, LONGEST_TEXT, squeeze, value, type CellReading } from "./text";

/** Serials between 1954 and 2118: in a date column any of them is a date, whatever its format. */
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 80_000;

/** Columns whose days are meant to lie ahead. */
const AHEAD: ReadonlySet<FieldKey> = new Set<FieldKey>(["finishPlanned"]);
/** Columns for the day of handing in: 已报送 is no denial of it. */
const HANDING_IN: ReadonlySet<FieldKey> = new Set<FieldKey>(["applied", "schemeSent", "budgetSent", "monitored"]);

/** Columns beside a list of amounts, which hold a list of days. */
const SEVERAL: ReadonlySet<FieldKey> = new Set<FieldKey>(["suppSigned"]);

/** From the first to the last of several days: each act lies between them. Null where one of them is no date. */
function spanOfSeveral(text: string): DateInterval | null {
  const parts = text.split(/[;、,\n]+/).filter((part) => part.trim() !== "");
  const days = parts.map((part) =>
    parseDateText(part.trim().replace(/^(?:第[一二三四五六七八九十\d]+[次份]|[①-⑩])[::]?/, "")),
  );
  if (days.length < 2) return null;
  let span: DateInterval | null = null;
  for (const day of days) {
    if (!("interval" in day) || day.planned) return null;
    const { from, to } = day.interval;
    span = span === null ? { from, to } : { from: Math.min(span.from, from), to: Math.max(span.to, to) };
  }
  return span;
}

/**
 * @param field the column's, where it is known: what is meant and what was done are told apart by it
 * @param shift days to add to a serial number that is known for one by its size only, not by its format
 */
export function readDate(raw: CellValue, format: string, field: FieldKey | null = null, shift = 0): CellReading {
  if (raw === null) return blank("empty");
  if (typeof raw === "boolean") return bad("boolean");
  if (typeof raw === "number") return readNumber(raw, format, shift);
  if (isErrorText(raw)) return bad("error");
  if (raw.length > LONGEST_TEXT) return bad("tooLong");
  const squeezed = squeeze(raw);
  if (/^\d{5}(?:\.\d+)?$/.test(squeezed)) return readNumber(Number(squeezed), "General", shift, ["textDate"]);
  const read = parseDateText(clean(raw));
  if ("interval" in read)
    return dated(read.interval, [
      "textDate",
      ...(read.approximate ? (["approximate"] as const) : []),
      ...(read.planned && !(field && AHEAD.has(field)) ? (["planned"] as const) : []),
    ]);
  const several = field !== null && SEVERAL.has(field) ? spanOfSeveral(clean(raw)) : null;
  if (several) return dated(several, ["textDate"]);
  const handedIn = field !== null && HANDING_IN.has(field) && isHandedIn(squeezed);
  const empty = (handedIn ? null : denialIn(squeezed)) ?? blankKindOf(squeezed);
  return empty ? blank(empty) : bad(read.bad);
}

function readNumber(raw: number, format: string, shift: number, notes: readonly ReadingNote[] = []): CellReading {
  if (!Number.isFinite(raw)) return bad("error");
  const isDate = formatKind(format) === "date";
  const serial = isDate ? raw : raw + shift;
  if (isDate || (serial >= FIRST_SERIAL && serial <= LAST_SERIAL)) {
    const day = dayOfSerial(serial);
    return day === null ? bad("noSuchDate") : dated({ from: day, to: day }, notes);
  }
  const text = String(raw);
  // 2026.1 as a number is January, or October that lost its zero.
  const january = parseDateText(text);
  if ("bad" in january) return bad(january.bad);
  const october = /^\d{4}\.1$/.test(text) ? parseDateText(`${text}0`) : january;
  return dated({ ...january.interval, ...("interval" in october ? { to: october.interval.to } : {}) }, notes);
}

function dated(interval: DateInterval, notes: readonly ReadingNote[]): CellReading {
  return value({ type: "date", interval }, interval.from === interval.to ? notes : [...notes, "datePrecision"]);
}

import { type CellRange, columnNumber, parseRange } from "../../sheet";

const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;
const DOLLAR = 36;

/** A range as files write it, some in small letters: cells, whole columns ("B:D") and whole rows ("3:9"), dollars allowed; null for anything else. */
export function rangeOf(reference: string): CellRange | null {
  const text = reference.trim().toUpperCase();
  const plain = parseRange(text);
  if (plain) return plain.lastColumn <= LAST_COLUMN && plain.lastRow <= LAST_ROW && plain.firstRow >= 1 ? plain : null;
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/.exec(text);
  if (columns)
    return {
      firstRow: 1,
      lastRow: LAST_ROW,
      firstColumn: columnNumber(columns[1] ?? ""),
      lastColumn: columnNumber(columns[2] ?? ""),
    };
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  if (rows) return { firstRow: Number(rows[1]), lastRow: Number(rows[2]), firstColumn: 1, lastColumn: LAST_COLUMN };
  return null;
}

/** The ranges of an sqref attribute; what is none is left out. */
export function rangesOf(sqref: string | undefined): CellRange[] {
  return (sqref ?? "")
    .split(/\s+/)
    .map(rangeOf)
    .filter((range): range is CellRange => range !== null);
}

/**
 * Row and column of a cell reference ("AB12", by some programs "ab12" or "$AB$12"); null if it is none. Quick: it runs
 * once for every cell of a file.
 */
export function cellOf(reference: string): { row: number; column: number } | null {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at += 1) {
    const code = reference.charCodeAt(at);
    if (code === DOLLAR) continue;
    const letter = code >= 97 ? code - 32 : code;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  const row = Number(reference.slice(at));
  return column >= 1 && column <= LAST_COLUMN && row >= 1 && row <= LAST_ROW && Number.isInteger(row)
    ? { row, column }
    : null;
}

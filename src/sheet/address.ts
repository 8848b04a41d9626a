/** Cells and blocks of cells, and how they are written: A1 style. Rows and columns are numbered from 1, as Excel shows them. */

/** Excel's limits. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** A block of cells, both ends included, from 1. */
export interface CellRange {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** Column letters: 1 → A, 27 → AA. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** A1 text of a cell. */
export function addressOf(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

/** A1 text of a range ("B2" for one cell, "B2:C5" else). */
export function rangeAddress(range: CellRange): string {
  const from = addressOf(range.firstRow, range.firstColumn);
  const to = addressOf(range.lastRow, range.lastColumn);
  return from === to ? from : `${from}:${to}`;
}

/** Column number of letters ("AA" → 27); 0 for anything else. */
export function columnNumber(letters: string): number {
  if (!/^[A-Z]{1,3}$/.test(letters)) return 0;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

const DOLLAR = 36;
const NO_END: CellAddress = { row: 0, column: 0 };

/**
 * One end of a reference: "B7", "$b$7", "B" (row 0), "3" (column 0); both 0 for what is none or lies outside a sheet.
 * Quick: it runs once for every cell of a file.
 */
function endOf(text: string): CellAddress {
  let at = text.charCodeAt(0) === DOLLAR ? 1 : 0;
  let column = 0;
  let row = 0;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const letter = code >= 97 ? code - 32 : code;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  if (column > 0 && text.charCodeAt(at) === DOLLAR && at < text.length - 1) at += 1;
  for (; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9 || (digit === 0 && row === 0)) return NO_END;
    row = row * 10 + digit;
  }
  return column > LAST_COLUMN || row > LAST_ROW ? NO_END : { row, column };
}

/** Row and column of a cell reference ("AB12", by some programs "ab12" or "$AB$12"); null if it is none. */
export function cellOf(reference: string): CellAddress | null {
  const end = endOf(reference);
  return end.row > 0 && end.column > 0 ? end : null;
}

/**
 * A range as people, files and Excel write it, without a sheet's name: cells, whole columns ("B:D") and whole rows ("3:9"),
 * in either case, dollars allowed, turned corners too; null for anything else and for what lies outside a sheet.
 */
export function parseArea(text: string): CellRange | null {
  const [first = "", second, third] = text.trim().split(":");
  if (third !== undefined) return null;
  const from = endOf(first);
  const to = second === undefined ? from : endOf(second);
  const isColumns = from.row === 0;
  const isRows = from.column === 0;
  if ((isColumns && (isRows || second === undefined)) || (isRows && second === undefined)) return null;
  if (isColumns !== (to.row === 0) || isRows !== (to.column === 0)) return null;
  return {
    firstRow: isColumns ? 1 : Math.min(from.row, to.row),
    lastRow: isColumns ? LAST_ROW : Math.max(from.row, to.row),
    firstColumn: isRows ? 1 : Math.min(from.column, to.column),
    lastColumn: isRows ? LAST_COLUMN : Math.max(from.column, to.column),
  };
}

/** The ranges of a list as files write it (sqref: "A5:B9 D5"); what is none is left out. */
export function parseAreas(list: string | undefined): CellRange[] {
  return (list ?? "")
    .split(/\s+/)
    .map(parseArea)
    .filter((area): area is CellRange => area !== null);
}

/** Range of cells ("B2", "$B$2:C5"), without a sheet's name; null if it is none. Whole columns and rows are not ranges here. */
export function parseRange(text: string): CellRange | null {
  return /^\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/.test(text) ? parseArea(text) : null;
}

export function contains(range: CellRange, row: number, column: number): boolean {
  return row >= range.firstRow && row <= range.lastRow && column >= range.firstColumn && column <= range.lastColumn;
}

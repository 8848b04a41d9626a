/** Cells and blocks of cells, and how they are written: A1 style. Rows and columns are numbered from 1, as Excel shows them. */

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

/** Range of A1 text without a sheet name ("B2", "$B$2:C5"); null if it is none. Whole columns and rows are not ranges here. */
export function parseRange(text: string): CellRange | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(text);
  if (!match) return null;
  const [, c1 = "", r1 = "", c2 = c1, r2 = r1] = match;
  const columns = [columnNumber(c1), columnNumber(c2)];
  const rows = [Number(r1), Number(r2)];
  return {
    firstRow: Math.min(...rows),
    lastRow: Math.max(...rows),
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
  };
}

export function contains(range: CellRange, row: number, column: number): boolean {
  return row >= range.firstRow && row <= range.lastRow && column >= range.firstColumn && column <= range.lastColumn;
}

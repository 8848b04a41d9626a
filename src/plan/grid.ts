/**
 * plan/ turns a grid of cells into projects. This file is what it reads: a worksheet as plain data, the same from
 * Excel and from a file. Rows and columns are numbered from 1, as Excel shows them.
 */

import { formatKind } from "./cells/formats";

/** A cell's value: null is empty; an error is its text ("#REF!"); a date is its serial number. */
export type CellValue = string | number | boolean | null;

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

export interface GridTable {
  readonly name: string;
  readonly range: CellRange;
  readonly hasTotals: boolean;
  /** Whether a formula or name takes in all its columns, where that was asked. */
  readonly isNamedWhole?: boolean;
}

/** One worksheet's used range. */
export interface SheetGrid {
  readonly sheetName: string;
  /** Row and column of values[0][0]. */
  readonly origin: CellAddress;
  readonly values: readonly (readonly CellValue[])[];
  /** Number formats of the same shape, where the host could read them; a date is told from a number by them. */
  readonly numberFormats: readonly (readonly string[])[] | null;
  readonly merges: readonly CellRange[];
  /** Hidden or filtered-out rows and hidden columns (reviewed all the same, and said so). */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly tables: readonly GridTable[];
  readonly autoFilter: CellRange | null;
  readonly isProtected: boolean;
  /** Columns in which formulas stand, where the host could tell: only their cells change without being edited. */
  readonly formulaColumns?: ReadonlySet<number>;
  /** The workbook counts its days from 1904: dates are read as if from 1900; a number that no format shows to be one lacks 1,462 days. */
  readonly date1904?: boolean;
  /** A few cells far off from all others, which are not among the values. */
  readonly strays?: readonly CellAddress[];
}

/** Days between the two systems in which workbooks count dates (ECMA-376 part 1, 18.17.4.1). */
export const DAYS_1904 = 1462;

/** Value at a row and column; null outside the grid. */
export function valueAt(grid: SheetGrid, row: number, column: number): CellValue {
  return grid.values[row - grid.origin.row]?.[column - grid.origin.column] ?? null;
}

/**
 * Value at a row and column as the workbook keeps it and its own formulas see it: dates of a workbook that counts from
 * 1904 are read as days from 1900, and are not that there.
 */
export function keptValueAt(grid: SheetGrid, row: number, column: number): CellValue {
  const value = valueAt(grid, row, column);
  return grid.date1904 ? keptFrom1904(value, numberFormatAt(grid, row, column)) : value;
}

/** A value as read, as a workbook keeps it that counts from 1904. */
export const keptFrom1904 = (value: CellValue, format: string): CellValue =>
  typeof value === "number" && formatKind(format) === "date" ? value - DAYS_1904 : value;

/** The other way: what such a workbook keeps, as it is read. */
export const readFrom1904 = (value: CellValue, format: string): CellValue =>
  typeof value === "number" && formatKind(format) === "date" ? value + DAYS_1904 : value;

export function numberFormatAt(grid: SheetGrid, row: number, column: number): string {
  return grid.numberFormats?.[row - grid.origin.row]?.[column - grid.origin.column] ?? "General";
}

/** Last row and column of the grid (the row before origin when it is empty). */
export function gridEnd(grid: SheetGrid): CellAddress {
  return {
    row: grid.origin.row + grid.values.length - 1,
    column: grid.origin.column + (grid.values[0]?.length ?? 0) - 1,
  };
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

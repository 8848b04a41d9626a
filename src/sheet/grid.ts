/** A worksheet as plain data, the same from Excel and from a file. */
import { LAST_COLUMN, type CellAddress, type CellRange } from "./address";

import { formatKind } from "./numberFormat";

/** A cell's value: null is empty; an error is its text ("#REF!"); a date is its serial number. */
export type CellValue = string | number | boolean | null;

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
  /** Cells, by `cellKey`, whose formula has no calculated value in the file: they look empty and are not. */
  readonly withoutResult?: ReadonlySet<number>;
  /** A few cells far off from all others, which are not among the values. */
  readonly strays?: readonly CellAddress[];
}

/** A cell's number on its sheet. */
export const cellKey = (row: number, column: number): number => row * LAST_COLUMN + column;

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

/**
 * backend/: what stands behind the workbench's protocol: the interface (types/), a workbook in memory (memory/) and
 * Univer (univer/); here what they share.
 *
 * Arithmetic of rectangles on a sheet, shared by the protocol host and the backends.
 */
import { shiftSpan, type CellRange as Area } from "../../sheet";
import { MAX_COLUMNS, MAX_ROWS, type CellRange } from "./types";

/** Rows or columns, where both are handled alike. */
export type Axis = "row" | "column";

export const lastRow = (r: CellRange): number => r.row + r.rowCount - 1;
export const lastColumn = (r: CellRange): number => r.column + r.columnCount - 1;
export const isEntireRows = (r: CellRange): boolean => r.columnCount === MAX_COLUMNS;
export const isEntireColumns = (r: CellRange): boolean => r.rowCount === MAX_ROWS;
export const cellCount = (r: CellRange): number => r.rowCount * r.columnCount;
export const sameRange = (a: CellRange, b: CellRange): boolean =>
  a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;
export const wholeSheet: CellRange = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };
export const entireRows = (r: CellRange): CellRange => ({
  row: r.row,
  rowCount: r.rowCount,
  column: 0,
  columnCount: MAX_COLUMNS,
});
export const entireColumns = (r: CellRange): CellRange => ({
  row: 0,
  rowCount: MAX_ROWS,
  column: r.column,
  columnCount: r.columnCount,
});

/** A range as the rest of the product counts it: both ends, from 1. */
export const areaOf = (r: CellRange): Area => ({
  firstRow: r.row + 1,
  firstColumn: r.column + 1,
  lastRow: lastRow(r) + 1,
  lastColumn: lastColumn(r) + 1,
});

/** The other way round. */
export const rangeOfArea = (area: Area): CellRange =>
  fromCorners(area.firstRow - 1, area.firstColumn - 1, area.lastRow - 1, area.lastColumn - 1);

/** The rectangle from one corner to the other, both included. */
export function fromCorners(top: number, left: number, bottom: number, right: number): CellRange {
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

export function intersection(a: CellRange, b: CellRange): CellRange | null {
  const top = Math.max(a.row, b.row);
  const left = Math.max(a.column, b.column);
  const bottom = Math.min(lastRow(a), lastRow(b));
  const right = Math.min(lastColumn(a), lastColumn(b));
  return bottom < top || right < left ? null : fromCorners(top, left, bottom, right);
}

export function boundingRange(a: CellRange, b: CellRange): CellRange {
  return fromCorners(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(lastRow(a), lastRow(b)),
    Math.max(lastColumn(a), lastColumn(b)),
  );
}

export function contains(outer: CellRange, inner: CellRange): boolean {
  const common = intersection(outer, inner);
  return common !== null && sameRange(common, inner);
}

/** What is left of a range without another: up to four rectangles. */
export function without(range: CellRange, cut: CellRange): CellRange[] {
  const hole = intersection(range, cut);
  if (!hole) return [range];
  const parts: CellRange[] = [];
  if (hole.row > range.row) parts.push(fromCorners(range.row, range.column, hole.row - 1, lastColumn(range)));
  if (hole.column > range.column) parts.push(fromCorners(hole.row, range.column, lastRow(hole), hole.column - 1));
  if (lastColumn(hole) < lastColumn(range))
    parts.push(fromCorners(hole.row, lastColumn(hole) + 1, lastRow(hole), lastColumn(range)));
  if (lastRow(hole) < lastRow(range))
    parts.push(fromCorners(lastRow(hole) + 1, range.column, lastRow(range), lastColumn(range)));
  return parts;
}

/** The range after lines were inserted (count > 0) or deleted (count < 0) across the whole sheet; null when nothing is left. */
export function shiftRange(range: CellRange, axis: Axis, at: number, count: number): CellRange | null {
  const limit = axis === "row" ? MAX_ROWS : MAX_COLUMNS;
  const [first, size] = axis === "row" ? [range.row, range.rowCount] : [range.column, range.columnCount];
  if (size === limit) return range;
  const span = shiftSpan(first, first + size - 1, at, count);
  if (!span || span[0] >= limit) return null;
  const length = Math.min(span[1], limit - 1) - span[0] + 1;
  return axis === "row"
    ? { ...range, row: span[0], rowCount: length }
    : { ...range, column: span[0], columnCount: length };
}

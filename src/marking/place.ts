import { contains, valueAt, type CellRange, type SheetGrid } from "../plan/grid";
import type { PlanSheet } from "../plan/types";

/** Excel's last column; beyond what a sheet uses everything is free, so that no plan comes near it. */
const LAST_COLUMN = 16_384;

/**
 * Where the result columns stand: in place of those of an earlier review, else directly at the right of the plan, else
 * at the first run of free columns further right. Free means: no content of others between header and last row, not
 * hidden, no merge and no table; one column is left beside a table, which would else grow over the results.
 */
export function placeBlock(plan: PlanSheet, grid: SheetGrid, width: number): CellRange {
  const firstRow = Math.max(...plan.headerRows);
  const lastRow = Math.max(plan.range.lastRow, firstRow);
  const ours = plan.resultBlock;
  const free = (column: number): boolean => isFree(plan, grid, { firstRow, lastRow, firstColumn: column, lastColumn: column });
  const runFrom = (column: number): boolean => Array.from({ length: width }, (_, index) => column + index).every(free);
  let first = ours && runFrom(ours.firstColumn) ? ours.firstColumn : plan.range.lastColumn + 1;
  while (first < LAST_COLUMN - width && !runFrom(first)) first += 1;
  return { firstRow, lastRow, firstColumn: first, lastColumn: first + width - 1 };
}

function isFree(plan: PlanSheet, grid: SheetGrid, column: CellRange): boolean {
  const at = column.firstColumn;
  const ours = plan.resultBlock;
  const wasOurs = ours !== null && at >= ours.firstColumn && at <= ours.lastColumn;
  if (!wasOurs && grid.hiddenColumns.has(at)) return false;
  if (grid.merges.some((merge) => overlaps(merge, column))) return false;
  // Tables grow over content that is written beside them.
  if (grid.tables.some(({ range }) => overlaps({ ...range, lastColumn: range.lastColumn + 1 }, column))) return false;
  for (let row = column.firstRow; row <= column.lastRow; row += 1) {
    const value = valueAt(grid, row, at);
    if (value !== null && value !== "" && !(ours && contains(ours, row, at))) return false;
  }
  return true;
}

function overlaps(a: CellRange, b: CellRange): boolean {
  return a.firstRow <= b.lastRow && b.firstRow <= a.lastRow && a.firstColumn <= b.lastColumn && b.firstColumn <= a.lastColumn;
}

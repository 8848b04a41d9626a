import { type CellRange, contains, gridEnd, type SheetGrid, valueAt, LAST_COLUMN } from "../sheet";
import type { PlanSheet } from "../plan/types";
import { resultColumnOf } from "./columns";

/** Where the result columns stand, and the table that they become part of. */
export interface Place {
  readonly block: CellRange;
  readonly table: { readonly name: string; readonly range: CellRange } | null;
}

/**
 * Where the result columns stand: where the plan is an Excel table, as its last columns, if there is room right beside
 * it and nothing speaks against it (a total row, a column of ours by name, a formula that takes in the whole table,
 * results that stand apart from it already); else beside it (placeBeside).
 */
export function place(plan: PlanSheet, grid: SheetGrid, width: number): Place {
  if (plan.isForm) return { block: placeAtForm(plan, grid, width), table: null };
  const table = tableOf(plan, grid);
  if (table) {
    const { range } = table;
    const block = {
      firstRow: range.firstRow,
      lastRow: range.lastRow,
      firstColumn: range.lastColumn + 1,
      lastColumn: range.lastColumn + width,
    };
    const columns = Array.from({ length: width }, (_, index) => block.firstColumn + index);
    if (
      block.lastColumn <= LAST_COLUMN &&
      columns.every((column) => isFree(plan, grid, { ...block, firstColumn: column, lastColumn: column }, table.name))
    )
      return { block, table };
  }
  return { block: placeBeside(plan, grid, width), table: null };
}

/** The table that the plan is, without our columns at its right end; null where it is none, or one with a total row. */
function tableOf(plan: PlanSheet, grid: SheetGrid): Place["table"] {
  const header = Math.max(...plan.headerRows);
  const table = grid.tables.find(
    ({ range }) =>
      range.firstRow === header &&
      range.firstColumn <= plan.range.firstColumn &&
      range.lastColumn >= plan.range.lastColumn &&
      range.lastRow >= plan.range.lastRow,
  );
  if (!table || table.hasTotals || plan.headerRows.length > 1) return null;
  const ours = plan.resultBlock;
  // Marks that broke off stand right beside the table that they were to join.
  if (ours ? ours.firstColumn > table.range.lastColumn + 1 : table.isNamedWhole) return null;
  const lastColumn =
    ours && ours.firstRow === header && ours.lastColumn === table.range.lastColumn
      ? ours.firstColumn - 1
      : table.range.lastColumn;
  const names = Array.from({ length: lastColumn - table.range.firstColumn + 1 }, (_, index) =>
    valueAt(grid, header, table.range.firstColumn + index),
  );
  // Names are unique in a table: Excel would rename ours, and they would not be found again.
  return lastColumn < plan.range.lastColumn || names.some((name) => resultColumnOf(name) !== null)
    ? null
    : { name: table.name, range: { ...table.range, lastColumn } };
}

/**
 * Where the result columns stand beside a plan: in place of those of an earlier review, else directly at the right of the plan, else
 * at the first run of free columns further right. Free means: no content of others between header and last row, not
 * hidden, no merge and no table; one column is left beside a table, which would else grow over the results.
 */
function placeBeside(plan: PlanSheet, grid: SheetGrid, width: number): CellRange {
  const firstRow = Math.max(...plan.headerRows);
  const lastRow = Math.max(plan.range.lastRow, firstRow);
  const ours = plan.resultBlock;
  const free = (column: number): boolean =>
    isFree(plan, grid, { firstRow, lastRow, firstColumn: column, lastColumn: column });
  const runFrom = (column: number): boolean => Array.from({ length: width }, (_, index) => column + index).every(free);
  let first = ours && runFrom(ours.firstColumn) ? ours.firstColumn : plan.range.lastColumn + 1;
  while (first <= LAST_COLUMN - width && !runFrom(first)) first += 1;
  return { firstRow, lastRow, firstColumn: first, lastColumn: first + width - 1 };
}

/** Beside a form: a header and one row at its top, in columns in which nothing stands from there down. */
function placeAtForm(plan: PlanSheet, grid: SheetGrid, width: number): CellRange {
  const { firstRow } = plan.range;
  const lastRow = Math.max(gridEnd(grid).row, firstRow + 1);
  const free = (column: number): boolean =>
    isFree(plan, grid, { firstRow, lastRow, firstColumn: column, lastColumn: column });
  const runFrom = (column: number): boolean => Array.from({ length: width }, (_, index) => column + index).every(free);
  const ours = plan.resultBlock?.firstColumn;
  let first = ours !== undefined && runFrom(ours) ? ours : plan.range.lastColumn + 1;
  while (first <= LAST_COLUMN - width && !runFrom(first)) first += 1;
  return { firstRow, lastRow: firstRow + 1, firstColumn: first, lastColumn: first + width - 1 };
}

function isFree(plan: PlanSheet, grid: SheetGrid, column: CellRange, within: string | null = null): boolean {
  const at = column.firstColumn;
  const ours = plan.resultBlock;
  const wasOurs = ours !== null && at >= ours.firstColumn && at <= ours.lastColumn;
  if (!wasOurs && grid.hiddenColumns.has(at)) return false;
  if (grid.merges.some((merge) => overlaps(merge, column))) return false;
  // Tables grow over content that is written beside them.
  if (
    grid.tables.some(
      ({ name, range }) => name !== within && overlaps({ ...range, lastColumn: range.lastColumn + 1 }, column),
    )
  )
    return false;
  for (let row = column.firstRow; row <= column.lastRow; row += 1) {
    const value = valueAt(grid, row, at);
    if (value !== null && value !== "" && !(ours && contains(ours, row, at))) return false;
  }
  return true;
}

function overlaps(a: CellRange, b: CellRange): boolean {
  return (
    a.firstRow <= b.lastRow && b.firstRow <= a.lastRow && a.firstColumn <= b.lastColumn && b.firstColumn <= a.lastColumn
  );
}

/** A sheet of which it was found out that a formula takes in the whole of a table. */
export function withNamedWhole(grid: SheetGrid, table: string): SheetGrid {
  return { ...grid, tables: grid.tables.map((one) => (one.name === table ? { ...one, isNamedWhole: true } : one)) };
}

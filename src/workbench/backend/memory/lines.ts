/** Inserting and deleting: entire rows and columns, which move everything, and blocks of cells, which move only cells. */
import {
  contains,
  intersection,
  isEntireColumns,
  isEntireRows,
  lastColumn,
  lastRow,
  shiftRange,
  wholeSheet,
  type Axis,
} from "../ranges";
import { BackendError, MAX_COLUMNS, MAX_ROWS, type CellRange, type ChangeType, type TableState } from "../types";
import { shiftChart } from "../chartLines";
import { adjustFormula } from "./formulaReferences";
import { guardPivots, shiftObjects } from "./objects";
import type { Sheet } from "./sheet";

const kept = (ranges: readonly (CellRange | null)[]): CellRange[] => ranges.filter((r): r is CellRange => r !== null);

function shiftStyles<T>(styles: Map<number, T>, at: number, count: number): void {
  const before = [...styles];
  styles.clear();
  for (const [line, style] of before) {
    if (line < at) styles.set(line, style);
    else if (count > 0 || line >= at - count) styles.set(line + count, style);
  }
}

/** Entire lines of one sheet. Returns its tables after the change. */
function shiftLines(
  sheet: Sheet,
  sheets: readonly Sheet[],
  tables: readonly TableState[],
  axis: Axis,
  at: number,
  count: number,
): TableState[] {
  const move = (r: CellRange): CellRange | null => shiftRange(r, axis, at, count);
  sheet.cells.shift(wholeSheet, axis, at, count);
  shiftStyles(axis === "row" ? sheet.cells.rowStyles : sheet.cells.columnStyles, at, count);
  sheet.lines(axis).shift(at, count);
  sheet.merges = kept(sheet.merges.map(move)).filter((r) => r.rowCount * r.columnCount > 1);
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((f) => ({
      ...f,
      ranges: kept(f.ranges.map(move)),
      formula: adjustFormula(f.formula, sheet.name, true, axis, at, count),
    }))
    .filter((f) => f.ranges.length > 0);
  sheet.validations = sheet.validations
    .map((v) => ({ ...v, ranges: kept(v.ranges.map(move)) }))
    .filter((v) => v.ranges.length > 0);
  if (sheet.printArea) {
    const areas = kept(sheet.printArea.map(move));
    sheet.printArea = areas.length > 0 ? areas : null;
  }
  shiftFilter(sheet, axis, at, count);
  shiftObjects(sheet, sheets, axis, at, count);
  sheet.charts = sheet.charts.map((chart) => shiftChart(chart, axis, at, count));
  for (const other of sheets) adjustFormulas(other, sheet, axis, at, count);
  return tables.flatMap((t) => {
    if (t.sheetId !== sheet.id) return [t];
    const range = move(t.range);
    if (!range) return [];
    const columns =
      axis === "column" && count < 0
        ? t.columns.filter((_, i) => t.range.column + i < at || t.range.column + i >= at - count)
        : t.columns;
    return [{ ...t, range, columns }];
  });
}

function shiftFilter(sheet: Sheet, axis: Axis, at: number, count: number): void {
  if (axis === "row")
    sheet.filtered = new Set(
      [...sheet.filtered].flatMap((row) => (row < at ? [row] : count < 0 && row < at - count ? [] : [row + count])),
    );
  if (!sheet.filter) return;
  const before = sheet.filter;
  const range = shiftRange(before.range, axis, at, count);
  if (!range) {
    sheet.filter = null;
    sheet.filtered.clear();
    return;
  }
  const criteria =
    axis === "row"
      ? before.criteria
      : Object.fromEntries(
          Object.entries(before.criteria).flatMap(([column, c]) => {
            const moved = shiftRange(
              { row: 0, rowCount: 1, column: before.range.column + Number(column), columnCount: 1 },
              axis,
              at,
              count,
            );
            return moved ? [[moved.column - range.column, c]] : [];
          }),
        );
  sheet.filter = { range, criteria };
}

function adjustFormulas(holder: Sheet, changed: Sheet, axis: Axis, at: number, count: number): void {
  const own = holder === changed;
  for (const [row, column, cell] of holder.cells.within(wholeSheet)) {
    if (cell.formula !== "")
      holder.cells.put(row, column, {
        ...cell,
        formula: adjustFormula(cell.formula, changed.name, own, axis, at, count),
      });
  }
  holder.names = holder.names.map((n) => ({
    ...n,
    formula: adjustFormula(n.formula, changed.name, own, axis, at, count),
  }));
}

/** A block of cells: what lies beyond it in its band moves. A merge that is cut by the band's edge forbids it. */
function shiftBlock(sheet: Sheet, range: CellRange, axis: Axis, count: number): void {
  const band: CellRange =
    axis === "row"
      ? { ...range, rowCount: MAX_ROWS - range.row }
      : { ...range, columnCount: MAX_COLUMNS - range.column };
  for (const merge of sheet.merges) {
    if (intersection(merge, band) && !contains(band, merge))
      throw new BackendError("MergedRangeConflict", "Merged cells stand in the way.");
  }
  guardPivots(sheet, band);
  const at = axis === "row" ? range.row : range.column;
  sheet.cells.shift(band, axis, at, count);
  const move = (r: CellRange): CellRange | null => (contains(band, r) ? shiftRange(r, axis, at, count) : r);
  sheet.merges = kept(sheet.merges.map(move));
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((f) => ({ ...f, ranges: kept(f.ranges.map(move)) }))
    .filter((f) => f.ranges.length > 0);
  sheet.validations = sheet.validations
    .map((v) => ({ ...v, ranges: kept(v.ranges.map(move)) }))
    .filter((v) => v.ranges.length > 0);
}

/**
 * Makes room (grow) or closes it.
 * @returns what the change is called in onChanged, and the tables after it
 * @throws BackendError InsertDeleteConflict when content would fall off the sheet or a table would be cut
 */
export function reshape(
  sheet: Sheet,
  sheets: readonly Sheet[],
  tables: readonly TableState[],
  range: CellRange,
  axis: Axis,
  grow: boolean,
): { changeType: ChangeType; tables: readonly TableState[] } {
  const size = axis === "row" ? range.rowCount : range.columnCount;
  const entire = axis === "row" ? isEntireRows(range) : isEntireColumns(range);
  if (grow) {
    const used = sheet.cells.bounds(
      entire
        ? wholeSheet
        : axis === "row"
          ? { ...range, row: 0, rowCount: MAX_ROWS }
          : { ...range, column: 0, columnCount: MAX_COLUMNS },
      (c) => c.value !== "" || c.formula !== "",
    );
    const last = used ? (axis === "row" ? lastRow(used) : lastColumn(used)) : -1;
    if (last + size >= (axis === "row" ? MAX_ROWS : MAX_COLUMNS))
      throw new BackendError("InsertDeleteConflict", "Content would be pushed off the sheet.");
  }
  const count = grow ? size : -size;
  const word = grow ? "Inserted" : "Deleted";
  if (entire) {
    if (!grow) guardPivots(sheet, range, true);
    const after = shiftLines(sheet, sheets, tables, axis, axis === "row" ? range.row : range.column, count);
    return { changeType: `${axis === "row" ? "Row" : "Column"}${word}`, tables: after };
  }
  for (const table of tables) {
    const hit =
      table.sheetId === sheet.id
        ? intersection(
            table.range,
            axis === "row"
              ? { ...range, rowCount: MAX_ROWS - range.row }
              : { ...range, columnCount: MAX_COLUMNS - range.column },
          )
        : null;
    if (hit && !contains(range, table.range))
      throw new BackendError("InsertDeleteConflict", "A table stands in the way.");
  }
  shiftBlock(sheet, range, axis, count);
  return { changeType: `Cell${word}`, tables };
}

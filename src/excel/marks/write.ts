import type { MarkReceipt, WorkOptions } from "../../host/types";
import { MARKER_START, type MarkPlan, type ResultCell } from "../../marking";
import type { CellRange } from "../../plan/grid";
import { encodeMarkerHeader, type BlockState } from "../../plan/resultBlock";
import { bytesOf, rowBlocks } from "../payload";
import { cellRangeOf, outside, rangeOf } from "../ranges";
import { inExcel, stopIfCancelled } from "../run";
import { isOurPrintArea, offersOf, removePrintArea, restoreFilter } from "./around";
import { addFormats, askFormulas, oursAmong } from "./conditionalFormats";
import { noteHints, removeHints, setHints } from "./hints";
import { bodyColumn, inspect, type Inspection } from "./inspect";
import { endTableAt, leaveTable, LONGEST_COLUMN_NAME } from "./tables";
import { pointsOf, restoreCells, restoreColumn, type StandingBlock } from "./state";

/**
 * Writes the result block, then our highlights. The marker header goes first, with all that must be put back, so that
 * work broken off at any point is recognised and can be cleared; markers stand before the formats that read them.
 * Nothing is written unless the whole place was found fit (inspect). Cancelling is possible until the first write.
 */
export function applyMarks(sheetId: string, plan: MarkPlan, options?: WorkOptions): Promise<MarkReceipt> {
  return inExcel(
    async (context) => {
      stopIfCancelled(options);
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const found = await inspect(context, sheet, plan);
      stopIfCancelled(options);
      const total = plan.cells.length;
      const blocks = rowBlocks(contentOf(plan, found), bytesOf);
      if (found.old && !found.state.printArea && isOurPrintArea(found.around, found.old))
        await removePrintArea(context, sheet);
      const isFilterBack =
        found.old !== null && found.state.filter === undefined && restoreFilter(found.around, found.old);
      // Out of the table while cells come and go; in again when all of them stand.
      if (found.old) leaveTable(found.tables, found.old);
      prepare(sheet, plan, found);
      const { standing, wanted } = found.hints;
      if (wanted) noteHints(context);
      const listed = askFormulas(found.formats);
      for (const { start, rows } of blocks) {
        rangeOf(sheet, rowsOf(plan.block, start, rows.length)).formulas = rows as (string | number)[][];
        // Without this Excel may leave cells on the screen as they were before their format changed (office-js 5299).
        context.application.suspendScreenUpdatingUntilNextSync();
        await context.sync();
        options?.onProgress?.({ done: start + rows.length, total });
      }
      for (const format of oursAmong(listed)) format.delete();
      addFormats(sheet, plan.formats);
      removeHints(standing);
      if (wanted) setHints(sheet, wanted.hints);
      joinTable(plan, found);
      context.application.suspendScreenUpdatingUntilNextSync();
      await context.sync();
      const around = plan.table ? {} : { around: offersOf(found.around, plan.block, found.state, isFilterBack) };
      return {
        ...around,
        block: plan.block,
        cells: plan.cells.flat().filter(({ kind }) => kind !== "empty").length,
        formats: plan.formats.length,
        ...(wanted ? { hints: wanted.done } : {}),
      };
    },
    { sheetName: plan.sheetName },
  );
}

/** The result columns become the last columns of the plan's table, if it still is the one that was read. */
function joinTable({ table, block }: MarkPlan, { tables, state }: Inspection): void {
  if (!table || encodeMarkerHeader(state).length > LONGEST_COLUMN_NAME) return;
  const found = tables.find((candidate) => candidate.table.name === table.name);
  if (!found) return;
  const { firstRow, lastRow, firstColumn } = cellRangeOf(found.place);
  if (firstRow === table.range.firstRow && lastRow === table.range.lastRow && firstColumn === table.range.firstColumn)
    endTableAt(found.table, table.range, block.lastColumn);
}

/** Everything but contents and highlights: what is remembered, what stood before, number formats, wrapping, widths. */
function prepare(sheet: Excel.Worksheet, plan: MarkPlan, { state, old, fresh, formatted }: Inspection): void {
  const { block } = plan;
  const marker = { ...block, firstColumn: block.lastColumn };
  const header = encodeMarkerHeader(state);
  const others = old !== null && !isSameLayout(old, plan) ? old : null;
  const empty = (column: number | null): void => {
    if (others && column !== null && others.range.lastRow > others.range.firstRow)
      rangeOf(sheet, {
        ...others.range,
        firstRow: others.range.firstRow + 1,
        firstColumn: column,
        lastColumn: column,
      }).clear("Contents");
  };
  // Excel carries out a batch until something in it is refused: at every step the block is known by its column names and its
  // last marker. Where other columns stood, their contents go before their names: what stands under the name of another
  // column would be nobody's. Their markers stay longest, for they tell how far down the rest is to be put back.
  others?.columns.slice(0, -1).forEach(empty);
  if (old) leaveColumns(sheet, old, plan, state);
  if (
    others &&
    others.range.lastColumn !== block.lastColumn &&
    others.range.lastColumn >= block.firstColumn &&
    others.range.lastColumn <= block.lastColumn
  )
    empty(others.range.lastColumn);
  rangeOf(sheet, { ...(old && !others ? marker : block), lastRow: block.firstRow }).values = [
    old && !others ? [header] : [...(plan.cells[0] ?? []).slice(0, -1).map(typedIn), header],
  ];
  if (block.lastRow > block.firstRow) rangeOf(sheet, { ...marker, firstRow: block.lastRow }).values = [[MARKER_START]];
  // Last, with the header of a block that was left: until then it tells what to put back.
  if (old) for (const part of outside(old.range, block)) rangeOf(sheet, part).clear("Contents");
  for (const part of formatted) rangeOf(sheet, part).numberFormat = "General" as never;
  if (state.wrapped !== undefined) rangeOf(sheet, bodyColumn(block, state.wrapped)).format.wrapText = true;
  plan.columns.forEach(({ width }, index) => {
    const column = block.firstColumn + index;
    // A result column that stood already keeps the width the user may have given it since.
    if (!fresh.includes(column)) return;
    const head = rangeOf(sheet, { ...block, firstColumn: column, lastColumn: column, lastRow: block.firstRow });
    if (state.hidden[index]) head.columnHidden = false;
    head.format.columnWidth = pointsOf(width);
  });
}

const isSameLayout = ({ columns, range }: StandingBlock, { block, columns: wanted }: MarkPlan): boolean =>
  range.firstRow === block.firstRow &&
  columns.length === wanted.length &&
  columns.every((column, index) => column === block.firstColumn + index);

/** Puts back what stood where an earlier block had cells and this one has none. */
function leaveColumns(sheet: Excel.Worksheet, old: StandingBlock, { block }: MarkPlan, state: BlockState): void {
  const kept = (column: number | null): boolean =>
    column !== null && column >= block.firstColumn && column <= block.lastColumn;
  old.columns.forEach((column, index) => {
    if (!kept(column)) restoreColumn(sheet, old, index);
    // Another result column wraps now (fewer or more of them are written than before).
    else if (
      column !== null &&
      old.state.wrapped === index &&
      (state.wrapped === undefined || block.firstColumn + state.wrapped !== column)
    )
      rangeOf(sheet, bodyColumn(block, column - block.firstColumn)).format.wrapText = false;
  });
  for (const part of outside(old.range, block)) {
    old.columns.forEach((column, index) => {
      if (column !== null && kept(column) && part.firstColumn <= column && column <= part.lastColumn)
        restoreCells(sheet, old, index, { ...part, firstColumn: column, lastColumn: column });
    });
  }
}

function contentOf(plan: MarkPlan, { state }: Inspection): readonly (readonly (string | number)[])[] {
  const last = plan.columns.length - 1;
  return plan.cells.map((row, at) =>
    row.map((cell, column) => (at === 0 && column === last ? encodeMarkerHeader(state) : typedIn(cell))),
  );
}

/** What to type so that the cell holds it: an apostrophe keeps a text that looks like something else a text. */
function typedIn(cell: ResultCell): string | number {
  switch (cell.kind) {
    case "empty":
      return "";
    case "number":
      return cell.number;
    case "formula":
      return cell.formula;
    case "text":
      return /^[=+\-@']|^[\d\s.,:/%()¥$-]*$|^(true|false)$/i.test(cell.text) ? `'${cell.text}` : cell.text;
  }
}

const rowsOf = (block: CellRange, start: number, count: number): CellRange => ({
  ...block,
  firstRow: block.firstRow + start,
  lastRow: block.firstRow + start + count - 1,
});

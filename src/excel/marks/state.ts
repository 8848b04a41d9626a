import type { CellRange } from "../../plan/grid";
import type { BlockState, FormatRun, PriorWidth } from "../../plan/resultBlock";
import { rangeOf } from "../ranges";

/** A block of result columns that stands on a sheet, and what it remembers of the time before. */
export interface StandingBlock {
  readonly range: CellRange;
  /** Sheet columns in the order of state.widths; a column that was moved away or taken over by the user is missing (null). */
  readonly columns: readonly (number | null)[];
  readonly state: BlockState;
}

/** Number format of a cell before the sheet was marked; rows below the remembered ones had that of the last. */
export function priorFormat(state: BlockState, index: number, rowInBlock: number): string {
  const runs = state.formats?.[index];
  if (!runs) return "General";
  let left = rowInBlock;
  for (const { format, rows } of runs) {
    if (left < rows) return format;
    left -= rows;
  }
  return runs.at(-1)?.format ?? "General";
}

/** The formats of one column, from the top, as runs. */
export function runsOf(formats: readonly string[]): readonly FormatRun[] {
  const runs: { format: string; rows: number }[] = [];
  for (const format of formats) {
    const last = runs.at(-1);
    if (last?.format === format) last.rows += 1;
    else runs.push({ format, rows: 1 });
  }
  return runs;
}

/** Points of a width that a file gave in characters of the standard font (7 pixels each, 5 for the margins, 96 dpi). */
export const pointsOf = (characters: number): number => Math.round((characters * 7 + 5) * 0.75 * 100) / 100;

export function setWidth(range: Excel.Range, width: PriorWidth): void {
  if (width === "standard") range.format.useStandardWidth = true;
  else range.format.columnWidth = "points" in width ? width.points : pointsOf(width.characters);
}

/** Puts a column back as it was: number formats and wrapping of the block's rows; width and hidden where they were ours. */
export function restoreColumn(sheet: Excel.Worksheet, block: StandingBlock, index: number, withWidth = true): void {
  const column = block.columns[index];
  if (column === null || column === undefined) return;
  const { state, range } = block;
  const rows = { ...range, firstColumn: column, lastColumn: column };
  if (state.formats?.[index]) restoreFormats(sheet, block, index, rows);
  if (state.wrapped === index)
    rangeOf(sheet, { ...rows, firstRow: Math.min(range.firstRow + 1, range.lastRow) }).format.wrapText = false;
  if (!withWidth) return;
  const head = rangeOf(sheet, { ...rows, lastRow: range.firstRow });
  setWidth(head, state.widths[index] ?? "standard");
  if (state.hidden[index]) head.columnHidden = true;
}

/** Number formats and wrapping of some rows of a kept column as they were before. */
export function restoreCells(sheet: Excel.Worksheet, block: StandingBlock, index: number, rows: CellRange): void {
  if (block.state.formats?.[index]) restoreFormats(sheet, block, index, rows);
  if (block.state.wrapped === index) rangeOf(sheet, rows).format.wrapText = false;
}

/** Number formats of some rows of a block's column as they were before. */
function restoreFormats(sheet: Excel.Worksheet, { state, range }: StandingBlock, index: number, rows: CellRange): void {
  const formats = Array.from({ length: rows.lastRow - rows.firstRow + 1 }, (_, at) =>
    priorFormat(state, index, rows.firstRow + at - range.firstRow),
  );
  let row = rows.firstRow;
  for (const run of runsOf(formats)) {
    // A single text for a whole range is allowed by Excel, not by the typings.
    rangeOf(sheet, { ...rows, firstRow: row, lastRow: row + run.rows - 1 }).numberFormat = run.format as never;
    row += run.rows;
  }
}

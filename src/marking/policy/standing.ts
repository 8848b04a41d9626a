import {
  type BlockState,
  type CellRange,
  type CellValue,
  contains,
  decodeMarkerHeader,
  type FormatRun,
  hasState,
  rangeAddress,
  LAST_ROW,
} from "../../sheet";
import { keysOfBlock, RESULT_COLUMNS, resultColumnOf } from "../columns";
import { MARKER_START } from "../marker";
import type { FoundHeader, Refusal, RowRun, StandingBlock } from "./types";

/** How far left of its marker column a block can reach when someone inserted columns into it; itself counted. */
export const HEADER_REACH = 20;

/** Points in which widths may differ and count as the same: programs round them. */
const SAME_WIDTH = 1.5;

/** The blocks behind cells that bear the marker label. One without a state in its header is ours only with markers below it. */
export function standingBlocks(
  headers: readonly FoundHeader[],
  pointsOf: (characters: number) => number,
  sheetId?: string,
): readonly StandingBlock[] {
  return headers.flatMap((header) => {
    const block = blockAt(header, pointsOf, sheetId);
    return block && (block.rows.length > 0 || hasState(header.texts.at(-1))) ? [block] : [];
  });
}

/** null where the cell only looks like a marker header. */
function blockAt(
  { row, column, texts, below, widths }: FoundHeader,
  pointsOf: (characters: number) => number,
  sheetId: string | undefined,
): StandingBlock | null {
  const state = decodeMarkerHeader(texts.at(-1));
  if (!state) return null;
  const columns = columnsNamed(texts, state, column - texts.length + 1);
  const rows = markedRuns(below, row + 1);
  const noted = Math.max(
    0,
    ...[...(state.formats ?? []), state.heights ?? []].map((runs) => runs.reduce((sum, run) => sum + run.rows, 0)),
  );
  return {
    state,
    columns,
    rows,
    range: {
      firstRow: row,
      lastRow: Math.min(LAST_ROW, Math.max(row + noted - 1, rows.at(-1)?.lastRow ?? row)),
      firstColumn: Math.min(column, ...columns.filter((at) => at !== null)),
      lastColumn: column,
    },
    ownsWidths: ownsWidths(state, widths, pointsOf, sheetId),
  };
}

/** By name, from the right: a column that someone inserted among ours, or renamed and so took over, is not ours. */
function columnsNamed(texts: readonly CellValue[], state: BlockState, first: number): readonly (number | null)[] {
  const keys: readonly (string | null)[] = texts.map(resultColumnOf);
  // Another block's columns may stand at the left.
  const from = keys.slice(0, -1).lastIndexOf("marker") + 1;
  return keysOfBlock(state).map((key) => {
    const at = key === undefined ? -1 : keys.lastIndexOf(key);
    return at < from ? null : first + at;
  });
}

/** Rows that carry a marker. A second plan further down has a block of its own. */
function markedRuns(below: readonly CellValue[], firstRow: number): readonly RowRun[] {
  const runs: { firstRow: number; lastRow: number }[] = [];
  for (const [index, value] of below.entries()) {
    if (typeof value !== "string") continue;
    if (decodeMarkerHeader(value)) break;
    if (!value.startsWith(MARKER_START)) continue;
    const last = runs.at(-1);
    if (last?.lastRow === firstRow + index - 1) last.lastRow += 1;
    else runs.push({ firstRow: firstRow + index, lastRow: firstRow + index });
  }
  return runs;
}

function ownsWidths(
  state: BlockState,
  widths: readonly number[] | undefined,
  pointsOf: (characters: number) => number,
  sheetId: string | undefined,
): boolean {
  if (!widths || state.sheetId === undefined || state.sheetId === sheetId) return true;
  return [...keysOfBlock(state)].reverse().some((key, index) => {
    const ours = pointsOf(RESULT_COLUMNS.find((column) => column.key === key)?.width ?? 0);
    return Math.abs((widths[index] ?? 0) - ours) < SAME_WIDTH;
  });
}

/**
 * The block that a plan was read with and that its marks replace, from the texts of its header row alone: all its rows
 * are ours, as whoever read them knows.
 */
export function replacedBlock(range: CellRange, header: readonly CellValue[]): StandingBlock | Refusal {
  const state = decodeMarkerHeader(header.at(-1));
  if (!state) return { refused: "changed", detail: "the result columns are no longer where they were read" };
  if (header.some((text) => resultColumnOf(text) === null))
    return {
      refused: "occupied",
      detail: "a column of someone else stands among the result columns",
      address: rangeAddress(range),
    };
  const rows = range.lastRow > range.firstRow ? [{ firstRow: range.firstRow + 1, lastRow: range.lastRow }] : [];
  // By name: some of them may have been deleted since.
  return { range, state, columns: columnsNamed(header, state, range.firstColumn), rows, ownsWidths: true };
}

/** Whether a cell lies within a block, in a column that is still ours. */
export const holds = ({ range, columns }: StandingBlock, row: number, column: number): boolean =>
  contains(range, row, column) && columns.includes(column);

/** Whether a cell's content is ours. */
export const isOurs = (block: StandingBlock, row: number, column: number): boolean =>
  holds(block, row, column) && (row === block.range.firstRow || isInRuns(block.rows, row));

/** Halving: of a large sheet every other row may be a run of its own. */
function isInRuns(runs: readonly RowRun[], row: number): boolean {
  let [low, high] = [0, runs.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle] as RowRun;
    if (row < run.firstRow) high = middle - 1;
    else if (row > run.lastRow) low = middle + 1;
    else return true;
  }
  return false;
}

/** Number format of a cell before the sheet was marked; rows below the remembered ones had that of the last. */
export function formatBefore(state: BlockState, index: number, rowInBlock: number): string {
  const runs = state.formats?.[index];
  return (runs && valueOf(runs, rowInBlock)?.format) ?? runs?.at(-1)?.format ?? "General";
}

/** Height noted for a row of a block before it was marked; undefined = it was not changed. */
export function heightBefore({ state, range }: StandingBlock, row: number): number | null | undefined {
  return valueOf(state.heights ?? [], row - range.firstRow)?.height;
}

function valueOf<Run extends { readonly rows: number }>(runs: readonly Run[], row: number): Run | undefined {
  let left = row;
  for (const run of runs) {
    if (left < run.rows) return run;
    left -= run.rows;
  }
  return undefined;
}

/** Values from the top as runs of equal ones. */
export function runsOf<T>(values: readonly T[]): readonly { readonly value: T; readonly rows: number }[] {
  const runs: { value: T; rows: number }[] = [];
  for (const value of values) {
    const last = runs.at(-1);
    if (last?.value === value) last.rows += 1;
    else runs.push({ value, rows: 1 });
  }
  return runs;
}

export const formatRuns = (formats: readonly string[]): readonly FormatRun[] =>
  runsOf(formats).map(({ value, rows }) => ({ format: value, rows }));

import { contains, type CellRange, type CellValue } from "../../plan/grid";
import { decodeMarkerHeader, hasState, type BlockState } from "../../plan/resultBlock";
import { keysOfBlock, MARKER_START, resultColumnOf } from "../../marking";
import type { CellModel, SheetModel } from "../model/types";

/** A result block that stands on a sheet, and what is to be put back in its place. */
export interface StandingBlock {
  readonly range: CellRange;
  readonly state: BlockState;
  /** Rows whose cells are ours: the header and those with a marker. Elsewhere in the block a person may have written. */
  readonly rows: ReadonlySet<number>;
}

/** All result blocks of a sheet, found by the header of their marker column. */
export function standingBlocks(sheet: SheetModel): StandingBlock[] {
  const found: StandingBlock[] = [];
  for (const { row, cells } of sheet.rows) {
    for (const { column, value } of cells) {
      const state = decodeMarkerHeader(value);
      if (state) found.push(...blocksAt(sheet, row, column, state));
    }
  }
  return found;
}

/** How far left of its marker column a block can reach when someone inserted columns into it. */
const WIDEST = 20;

/** One block, or one for each run of our columns where someone inserted others between them. */
function blocksAt(sheet: SheetModel, header: number, marker: number, state: BlockState): readonly StandingBlock[] {
  const rows = new Set([header]);
  for (const { row, cells } of sheet.rows) {
    if (row <= header) continue;
    const value = cells.find(({ column }) => column === marker)?.value;
    // A second plan further down has a block of its own.
    if (decodeMarkerHeader(value ?? null)) break;
    if (typeof value === "string" && value.startsWith(MARKER_START)) rows.add(row);
  }
  if (
    rows.size === 1 &&
    !hasState(sheet.rows.find(({ row }) => row === header)?.cells.find(({ column }) => column === marker)?.value)
  )
    return [];
  const stated = Math.max(
    0,
    ...[...(state.formats ?? []), state.heights ?? []].map((runs) => runs.reduce((sum, run) => sum + run.rows, 0)),
  );
  const lastRow = Math.min(1_048_576, Math.max(...rows, header + stated - 1));
  return runsOfColumns(sheet, header, marker, state).map(({ first, keys }, at) => ({
    range: { firstRow: header, lastRow, firstColumn: first, lastColumn: first + keys.length - 1 },
    state: stateOf(state, keys, at === 0),
    rows,
  }));
}

/** Our columns by name, from the marker to the left: the count in its header is not true any more once one was deleted or renamed. */
function runsOfColumns(
  sheet: SheetModel,
  header: number,
  marker: number,
  state: BlockState,
): readonly { readonly first: number; readonly keys: readonly string[] }[] {
  const cells = sheet.rows.find(({ row }) => row === header)?.cells ?? [];
  const noted = new Set(keysOfBlock(state));
  const runs: { first: number; keys: string[] }[] = [{ first: marker, keys: ["marker"] }];
  for (let column = marker - 1; column > Math.max(0, marker - WIDEST); column -= 1) {
    const key = resultColumnOf(cells.find((cell) => cell.column === column)?.value);
    if (key === "marker") break;
    if (key === null || !noted.delete(key)) continue;
    const last = runs.at(-1);
    if (last?.first === column + 1) {
      last.first = column;
      last.keys.unshift(key);
    } else runs.push({ first: column, keys: [key] });
  }
  return runs;
}

/** What the header remembers of these columns. */
function stateOf(state: BlockState, keys: readonly string[], withRest: boolean): BlockState {
  const noted = keysOfBlock(state);
  const places = keys.map((key) => noted.indexOf(key as (typeof noted)[number]));
  const { wrapped, formats, heights, ...rest } = state;
  const wraps = wrapped === undefined ? -1 : places.indexOf(wrapped);
  return {
    ...rest,
    columns: keys.length,
    keys,
    widths: places.map((place) => state.widths[place] ?? "standard"),
    hidden: places.map((place) => state.hidden[place] ?? false),
    ...(wraps < 0 ? {} : { wrapped: wraps }),
    ...(formats ? { formats: places.map((place) => formats[place] ?? []) } : {}),
    ...(heights && withRest ? { heights } : {}),
  };
}

/** Number format of a block's cell before it was marked; null = as it is now. */
export function formatBefore(block: StandingBlock, row: number, column: number): string | null {
  const runs = block.state.formats?.[column - block.range.firstColumn];
  let first = block.range.firstRow;
  for (const run of runs ?? []) {
    if (row < first + run.rows) return run.format;
    first += run.rows;
  }
  return null;
}

/** Height noted for a row before it was marked; undefined = it was not changed. */
export function heightBefore(block: StandingBlock, row: number): number | null | undefined {
  let first = block.range.firstRow;
  for (const run of block.state.heights ?? []) {
    if (row < first + run.rows) return run.height;
    first += run.rows;
  }
  return undefined;
}

/** Whether a cell's content is ours. */
export function isOurs(blocks: readonly StandingBlock[], row: number, column: number): boolean {
  return blocks.some(({ range, rows }) => rows.has(row) && contains(range, row, column));
}

/** Row and cell lookups over a sheet. */
export class SheetIndex {
  private readonly rows: ReadonlyMap<number, SheetModel["rows"][number]>;

  constructor(readonly sheet: SheetModel) {
    this.rows = new Map(sheet.rows.map((row) => [row.row, row]));
  }

  row(row: number): SheetModel["rows"][number] | undefined {
    return this.rows.get(row);
  }

  cell(row: number, column: number): CellModel | undefined {
    return this.rows.get(row)?.cells.find((cell) => cell.column === column);
  }

  value(row: number, column: number): CellValue {
    return this.cell(row, column)?.value ?? null;
  }
}

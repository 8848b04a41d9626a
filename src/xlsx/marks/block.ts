import { contains, type CellRange, type CellValue } from "../../plan/grid";
import { decodeMarkerHeader, type BlockState } from "../../plan/resultBlock";
import { MARKER_START } from "../../marking";
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
      if (state) found.push(blockAt(sheet, row, column, state));
    }
  }
  return found;
}

function blockAt(sheet: SheetModel, header: number, marker: number, state: BlockState): StandingBlock {
  const columns = Math.min(state.columns, marker);
  const rows = new Set([header]);
  for (const { row, cells } of sheet.rows) {
    if (row <= header) continue;
    const value = cells.find(({ column }) => column === marker)?.value;
    // A second plan further down has a block of its own.
    if (decodeMarkerHeader(value ?? null)) break;
    if (typeof value === "string" && value.startsWith(MARKER_START)) rows.add(row);
  }
  const stated = Math.max(0, ...[...(state.formats ?? []), state.heights ?? []].map((runs) => runs.reduce((sum, run) => sum + run.rows, 0)));
  const lastRow = Math.min(1_048_576, Math.max(...rows, header + stated - 1));
  return { range: { firstRow: header, lastRow, firstColumn: marker - columns + 1, lastColumn: marker }, state, rows };
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

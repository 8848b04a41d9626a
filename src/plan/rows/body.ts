/**
 * rows/: the rows below the header: which are projects, which belong to the project above them, and what the others
 * are (headings, sums, notes, example rows).
 *
 * The body of a plan, below its header, as the sorting of rows sees it.
 */
import type { FieldKey } from "../../fields";
import { squeeze } from "../cells/text";
import type { CellValue, MergeLookup, SheetGrid } from "../../sheet";
import type { ReadMemo } from "../memo";

export interface Body {
  readonly grid: SheetGrid;
  readonly memo: ReadMemo;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Columns of the plan, our result block left out. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly fields: ReadonlyMap<FieldKey, number>;
  /** Joined header by column. */
  readonly headers: ReadonlyMap<number, string>;
  readonly moneyColumns: ReadonlySet<number>;
  readonly mergeAt: MergeLookup;
}

export function cellAt({ grid }: Body, row: number, column: number): CellValue {
  return grid.values[row - grid.origin.row]?.[column - grid.origin.column] ?? null;
}

/** A cell as squeezed text; "" for an empty cell or a column that is not there. */
export const textAt = (body: Body, row: number, column: number): string =>
  column > 0 ? shortText(cellAt(body, row, column)) : "";

export function shortText(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "string" ? squeeze(value.slice(0, 300)) : String(value);
}

import type { CellRange } from "./address";
import type { CellValue, SheetGrid } from "./grid";
import { decodeMarkerHeader, hasState, MARKER_START } from "./resultBlock";
import { resultColumnOf } from "./resultHeaders";

/**
 * Result columns of an earlier review, found by the header of their marker column anywhere on the sheet; null: none.
 * A count that would reach over the sheet's left edge is not believed.
 */
export function findResultBlock({ values, origin }: SheetGrid): CellRange | null {
  for (const [index, row] of values.entries()) {
    const at = row.findIndex(
      (value, column) =>
        decodeMarkerHeader(value) !== null &&
        (hasState(value) || values.slice(index + 1).some((below) => isMarker(below[column]))),
    );
    const state = decodeMarkerHeader(row[at]);
    if (!state) continue;
    let first = at - state.columns + 1;
    // Where someone deleted a result column, the count reaches into the plan.
    while (first > 1 && first < at && resultColumnOf(row[first]) === null) first += 1;
    const firstRow = origin.row + index;
    const from = Math.max(first, 0);
    let last = values.length - 1;
    while (last > index && !values[last]?.slice(from, at + 1).some(isFilled)) last -= 1;
    const lastRow = origin.row + last;
    return { firstRow, firstColumn: origin.column + (first > 1 ? first : at), lastRow, lastColumn: origin.column + at };
  }
  return null;
}

/** Whether a cell of the row reads like the header of a marker column, a copy or a remnant of one included. */
export const isLabelled = (row: readonly CellValue[]): boolean =>
  row.some((value) => decodeMarkerHeader(value) !== null);

const isMarker = (value: CellValue | undefined): boolean => typeof value === "string" && value.startsWith(MARKER_START);

const isFilled = (value: CellValue): boolean => value !== null && value !== "";

/** A row of the grid, whose first cell stands in `firstColumn`, with nothing in the columns of the block. */
export function blankedRow(
  row: readonly CellValue[],
  firstColumn: number,
  block: Pick<CellRange, "firstColumn" | "lastColumn">,
): readonly CellValue[] {
  return row.map((value, column) => {
    const at = firstColumn + column;
    return at >= block.firstColumn && at <= block.lastColumn ? null : value;
  });
}

/** Cells of a row up to its last filled one. */
export function filledWidth(row: readonly CellValue[]): number {
  for (let end = row.length; end > 0; end -= 1) if (isFilled(row[end - 1] ?? null)) return end;
  return 0;
}

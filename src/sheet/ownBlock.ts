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
    const lastRow =
      origin.row +
      values.reduce(
        (last, line, each) => (each > last && line.slice(from, at + 1).some(isFilled) ? each : last),
        index,
      );
    return { firstRow, firstColumn: origin.column + (first > 1 ? first : at), lastRow, lastColumn: origin.column + at };
  }
  return null;
}

const isMarker = (value: CellValue | undefined): boolean => typeof value === "string" && value.startsWith(MARKER_START);

/**
 * The sheet as it would be read without the block: its cells empty, and columns that nothing else stands in cut off at
 * the right. A marked plan must read exactly as it did before (the width of a title, the last row, the header).
 */
export function withoutBlock(grid: SheetGrid, block: CellRange | null): SheetGrid {
  if (!block) return grid;
  const { origin } = grid;
  const values = grid.values.map((row, index) =>
    origin.row + index < block.firstRow
      ? row
      : row.map((value, column) => {
          const at = origin.column + column;
          return at >= block.firstColumn && at <= block.lastColumn ? null : value;
        }),
  );
  const width = values.reduce(
    (widest, row) =>
      Math.max(
        widest,
        row.reduce((end: number, value, column) => (isFilled(value) ? column + 1 : end), 0),
      ),
    1,
  );
  return {
    ...grid,
    values: values.map((row) => row.slice(0, width)),
    numberFormats: grid.numberFormats?.map((row) => row.slice(0, width)) ?? null,
  };
}

const isFilled = (value: CellValue): boolean => value !== null && value !== "";

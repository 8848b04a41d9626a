/** grid/: a worksheet as people see it, to read and to select in: only what is in sight stands in the page. */
import type { CellRange } from "../../sheet";

/** Where rows, or columns, begin: CSS pixels from the first one; one more entry than there are rows. */
export function startsOf(sizes: readonly number[], before = 0): Float64Array {
  const starts = new Float64Array(sizes.length + 1);
  starts[0] = before;
  for (let index = 0; index < sizes.length; index += 1) starts[index + 1] = starts[index]! + sizes[index]!;
  return starts;
}

/** Number (from 1) of the row or column at a place; the nearest where the place is outside. Hidden ones are never met. */
export function at(starts: Float64Array, place: number): number {
  let [low, high] = [0, starts.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= place) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** The next row or column that is not hidden; the same where there is none. */
export function step(starts: Float64Array, from: number, by: number): number {
  const last = starts.length - 1;
  const direction = Math.sign(by);
  let found = from;
  for (let left = Math.abs(by), next = from + direction; left > 0 && next >= 1 && next <= last; next += direction)
    if (starts[next]! > starts[next - 1]!) {
      found = next;
      left -= 1;
    }
  return found;
}

const overlaps = (merge: CellRange, range: CellRange): boolean =>
  merge.firstRow <= range.lastRow &&
  merge.lastRow >= range.firstRow &&
  merge.firstColumn <= range.lastColumn &&
  merge.lastColumn >= range.firstColumn;

/** Merges of which some cell is in a range. */
export const mergesIn = (merges: readonly CellRange[], range: CellRange): readonly CellRange[] =>
  merges.filter((merge) => overlaps(merge, range));

/** The merge that a cell belongs to, else the cell alone. */
export function wholeCell(merges: readonly CellRange[], row: number, column: number): CellRange {
  const cell = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
  return merges.find((merge) => overlaps(merge, cell)) ?? cell;
}

export const isOneCell = ({ firstRow, lastRow, firstColumn, lastColumn }: CellRange): boolean =>
  firstRow === lastRow && firstColumn === lastColumn;

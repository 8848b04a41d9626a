/** The labels above each column, from the top down, merged cells and ungrouped runs resolved. */
import { type CellRange, type CellValue, type SheetGrid, valueAt } from "../../sheet";

export interface HeaderBlock {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Text of a header cell; numbers (a year, a column number) are text too. */
export function labelOf(value: CellValue): string {
  return typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
}

const covers = (merge: CellRange, row: number, column: number): boolean =>
  row >= merge.firstRow && row <= merge.lastRow && column >= merge.firstColumn && column <= merge.lastColumn;

/** Joined labels of a column, top down, without repetitions. */
export type LabelPath = readonly string[];

/** Label paths of every column of a header block. */
export function labelPaths(grid: SheetGrid, block: HeaderBlock): ReadonlyMap<number, LabelPath> {
  const merges = grid.merges.filter((merge) => merge.firstRow <= block.lastRow && merge.lastRow >= block.firstRow);
  const own = (row: number, column: number): string => {
    const merge = merges.find((each) => covers(each, row, column));
    return labelOf(merge ? valueAt(grid, merge.firstRow, merge.firstColumn) : valueAt(grid, row, column));
  };
  const rows: string[][] = [];
  for (let row = block.firstRow; row <= block.lastRow; row += 1) {
    const labels: string[] = [];
    for (let column = block.firstColumn; column <= block.lastColumn; column += 1) labels.push(own(row, column));
    rows.push(labels);
  }
  // A group label without a merge runs to the right over blanks, while the row below goes on with labels of its own.
  for (let at = 0; at < rows.length - 1; at += 1) {
    const labels = rows[at] ?? [];
    const below = rows[at + 1] ?? [];
    const row = block.firstRow + at;
    for (let index = 1; index < labels.length; index += 1) {
      if (labels[index] !== "" || !labels[index - 1]) continue;
      const column = block.firstColumn + index;
      const merged = merges.some(
        (merge) =>
          covers(merge, row, column) || (merge.firstColumn < merge.lastColumn && covers(merge, row, column - 1)),
      );
      const grouped = below[index - 1] !== "" && below[index - 1] !== labels[index - 1];
      if (!merged && grouped && below[index] !== "") labels[index] = labels[index - 1] ?? "";
    }
  }
  const paths = new Map<number, LabelPath>();
  for (let index = 0; index <= block.lastColumn - block.firstColumn; index += 1) {
    const path: string[] = [];
    for (const labels of rows) {
      const label = labels[index] ?? "";
      if (label !== "" && label !== path.at(-1)) path.push(label);
    }
    paths.set(block.firstColumn + index, path);
  }
  return paths;
}

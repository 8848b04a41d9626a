/** The merge a cell stands in, found fast for whole columns of rows. */
import type { CellRange } from "./address";
import type { SheetGrid } from "./grid";

export type MergeLookup = (row: number, column: number) => CellRange | null;

/** Merges of more than one row that touch the body of the plan, by column. */
export function verticalMerges(grid: SheetGrid, firstRow: number, columns: readonly number[]): MergeLookup {
  const wanted = new Set(columns);
  const byColumn = new Map<number, CellRange[]>();
  for (const merge of grid.merges) {
    if (merge.lastRow <= merge.firstRow || merge.lastRow < firstRow) continue;
    for (const column of wanted) {
      if (column < merge.firstColumn || column > merge.lastColumn) continue;
      const list = byColumn.get(column) ?? [];
      list.push(merge);
      byColumn.set(column, list);
    }
  }
  for (const list of byColumn.values()) list.sort((a, b) => a.firstRow - b.firstRow);
  return (row, column) => {
    const list = byColumn.get(column);
    if (!list) return null;
    let low = 0;
    let high = list.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const merge = list[middle];
      if (!merge) return null;
      if (row < merge.firstRow) high = middle - 1;
      else if (row > merge.lastRow) low = middle + 1;
      else return merge;
    }
    return null;
  };
}

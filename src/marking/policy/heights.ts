import { plainWidth } from "../textLines";
import type { MarkPlan } from "../types";

/** Excel's tallest row, in points. */
const TALLEST = 409;
/** A line of text at the usual size of 11 points. */
const LINE = 15;

/**
 * Rows that are too low for their wrapped text, with the height that they need. Excel finds the height of a row by
 * itself only when the row changes, not when a file is opened that notes one. An estimate: Chinese characters count as two.
 */
export function raisedHeights(
  { block, cells, columns }: MarkPlan,
  column: number,
  heightOf: (row: number) => number,
): readonly { readonly row: number; readonly height: number }[] {
  const width = columns[column]?.width ?? 1;
  return cells.flatMap((row, down) => {
    const cell = row[column];
    if (cell?.kind !== "text") return [];
    const lines = cell.text
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(plainWidth(line) / width)), 0);
    const height = Math.min(TALLEST, lines * LINE);
    return height > heightOf(block.firstRow + down) ? [{ row: block.firstRow + down, height }] : [];
  });
}

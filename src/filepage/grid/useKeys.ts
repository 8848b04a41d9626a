import type { KeyboardEvent } from "react";
import type { CellRange } from "../../sheet";
import type { SheetView } from "../service/types";
import type { Lines } from "./Cells";
import type { Frozen } from "./frozen";
import { step, wholeCell } from "./geometry";

/** Rows that Page Up and Page Down move by. */
const PAGE = 20;

/** Moves the selection by keys, as a spreadsheet does; a merged cell is one cell. */
export function useKeys(
  view: SheetView | undefined,
  lines: Lines | null,
  selection: CellRange,
  frozen: Pick<Frozen, "rows" | "columns">,
  choose: (range: CellRange) => void,
): (event: KeyboardEvent) => void {
  return (event) => {
    if (!view || !lines || event.altKey) return;
    const { firstRow, lastRow, firstColumn, lastColumn } = selection;
    const far = event.ctrlKey || event.metaKey;
    const row = (by: number) => step(lines.rows, by > 0 ? lastRow : firstRow, far ? by * view.rows : by);
    const column = (by: number) => step(lines.columns, by > 0 ? lastColumn : firstColumn, far ? by * view.columns : by);
    const target = (
      {
        ArrowDown: () => [row(1), firstColumn],
        ArrowUp: () => [row(-1), firstColumn],
        ArrowRight: () => [firstRow, column(1)],
        ArrowLeft: () => [firstRow, column(-1)],
        PageDown: () => [step(lines.rows, lastRow, PAGE), firstColumn],
        PageUp: () => [step(lines.rows, firstRow, -PAGE), firstColumn],
        // Below and beside what stays in place, as in Excel.
        Home: () => [
          far ? step(lines.rows, frozen.rows, 1) : firstRow,
          step(lines.columns, far ? frozen.columns : 0, 1),
        ],
        End: () => [far ? view.rows : firstRow, view.columns],
      } as Readonly<Record<string, (() => readonly [number, number]) | undefined>>
    )[event.key];
    if (!target) return;
    event.preventDefault();
    choose(wholeCell(view.merges, ...target()));
  };
}

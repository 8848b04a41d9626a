import { useMemo } from "react";
import type { SheetView } from "../service/types";
import type { Lines } from "./Cells";

/** CSS pixels of the bar of letters and of the bar of numbers. */
export const LETTERS = 22;
export const NUMBERS = 52;
/** Share of the sight that may stay in place. */
const MOST = 0.5;
/** A header further down than this is not kept in place. */
const MOST_HEADER_ROWS = 15;

export interface Frozen {
  readonly rows: number;
  readonly columns: number;
  /** CSS pixels, the bars included. */
  readonly height: number;
  readonly width: number;
}

/**
 * Rows and columns that stay in place: those that the sheet freezes, else the plan's header; none where they would take
 * more than half of the sight.
 */
export function useFrozen(
  view: SheetView | undefined,
  lines: Lines | null,
  headerRow: number,
  element: HTMLElement | null,
): Frozen {
  return useMemo(() => {
    if (!view || !lines) return { rows: 0, columns: 0, height: LETTERS, width: NUMBERS };
    const wanted = view.frozen.rows > 0 ? view.frozen.rows : headerRow <= MOST_HEADER_ROWS ? headerRow : 0;
    const within = (starts: Float64Array, count: number, size: number): number =>
      count < starts.length && starts[count]! <= size * MOST ? count : 0;
    const rows = within(lines.rows, wanted, element?.clientHeight || 800);
    const columns = within(lines.columns, view.frozen.columns, element?.clientWidth || 800);
    return { rows, columns, height: lines.rows[rows]!, width: lines.columns[columns]! };
  }, [view, lines, headerRow, element]);
}

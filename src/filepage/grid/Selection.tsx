import { rangeAddress, type CellRange } from "../../sheet";
import type { Lines } from "./Cells";
import type { LoadedSheet } from "./useSheet";

interface SelectionProps {
  readonly lines: Lines;
  readonly range: CellRange;
  /** Given where it stands for the active cell to a screen reader. */
  readonly id?: string;
  readonly text?: string;
}

/** The frame around what is selected. */
export function Selection({ lines, range, id, text = "" }: SelectionProps) {
  const row = (number: number) => lines.rows[Math.min(number, lines.rows.length - 1)]!;
  const column = (number: number) => lines.columns[Math.min(number, lines.columns.length - 1)]!;
  const box = {
    left: column(range.firstColumn - 1) - 1,
    top: row(range.firstRow - 1) - 1,
    width: column(range.lastColumn) - column(range.firstColumn - 1) + 1,
    height: row(range.lastRow) - row(range.firstRow - 1) + 1,
  };
  if (id === undefined) return <i aria-hidden="true" className="sheet-selection" style={box} />;
  return (
    <div role="row" aria-rowindex={range.firstRow} className="sheet-row">
      <i
        id={id}
        role="gridcell"
        aria-colindex={range.firstColumn}
        aria-selected="true"
        aria-label={`${rangeAddress(range)} ${text}`.trim()}
        className="sheet-selection"
        style={box}
      />
    </div>
  );
}

/** What stands in the first cell of a range. */
export const textAt = ({ cellsOf }: LoadedSheet, { firstRow, firstColumn }: CellRange): string =>
  cellsOf(firstRow)?.get(firstColumn)?.text ?? "";

import type { ReactNode } from "react";
import type { CellRange } from "../../sheet";
import type { CellView } from "../service/types";
import { cellStyle, mayRunOn } from "./cellStyle";
import { mergesIn } from "./geometry";
import type { LoadedSheet } from "./useSheet";

export interface Lines {
  readonly rows: Float64Array;
  readonly columns: Float64Array;
}

interface CellsProps {
  readonly sheet: LoadedSheet;
  readonly lines: Lines;
  /** What is drawn; places are those of the whole sheet. */
  readonly range: CellRange;
}

/** Columns that a text runs over at most. */
const RUN = 12;

/** The cells of one part of a sheet: those that hold something, over grid lines. */
export function Cells({ sheet, lines, range }: CellsProps) {
  const { view, cellsOf } = sheet;
  const merges = mergesIn(view.merges, range);
  const covered = new Set<string>();
  for (const merge of merges)
    for (let row = Math.max(merge.firstRow, range.firstRow); row <= Math.min(merge.lastRow, range.lastRow); row += 1)
      for (
        let at = Math.max(merge.firstColumn, range.firstColumn);
        at <= Math.min(merge.lastColumn, range.lastColumn);
        at += 1
      )
        covered.add(`${row},${at}`);

  const place = (area: CellRange) => ({
    left: lines.columns[area.firstColumn - 1]!,
    top: lines.rows[area.firstRow - 1]!,
    width: lines.columns[area.lastColumn]! - lines.columns[area.firstColumn - 1]!,
    height: lines.rows[area.lastRow]! - lines.rows[area.firstRow - 1]!,
  });
  const draw = (cell: CellView, row: number, area: CellRange, cells: ReadonlyMap<number, CellView>): ReactNode => {
    const look = view.looks[cell.look];
    const box = place(area);
    if (!look || box.width <= 0 || box.height <= 0) return null;
    let room = box.width;
    if (mayRunOn(look, cell) && area.firstColumn === area.lastColumn)
      for (let next = cell.column + 1; next <= Math.min(cell.column + RUN, view.columns); next += 1) {
        if (cells.get(next)?.text) break;
        room += lines.columns[next]! - lines.columns[next - 1]!;
      }
    return (
      <div
        key={`${row},${cell.column}`}
        role="gridcell"
        aria-colindex={cell.column}
        data-mark={cell.mark}
        className="sheet-cell"
        style={{ ...cellStyle(look, cell, box.width), ...box }}
      >
        <span
          style={{ maxWidth: look.wrap ? undefined : room - 4 }}
          title={cell.text.length > 12 ? cell.text : undefined}
        >
          {cell.text}
        </span>
      </div>
    );
  };

  const rows: ReactNode[] = [];
  for (let row = range.firstRow; row <= range.lastRow; row += 1) {
    if (lines.rows[row]! <= lines.rows[row - 1]!) continue;
    const cells = cellsOf(row);
    if (!cells) continue;
    const drawn = [...cells.values()]
      .filter(
        ({ column }) => column >= range.firstColumn && column <= range.lastColumn && !covered.has(`${row},${column}`),
      )
      .map((cell) =>
        draw(cell, row, { firstRow: row, lastRow: row, firstColumn: cell.column, lastColumn: cell.column }, cells),
      );
    // A merge is drawn with the first of its rows in sight.
    for (const merge of merges) {
      if (row !== Math.max(merge.firstRow, range.firstRow)) continue;
      const line = cellsOf(merge.firstRow);
      const cell = line?.get(merge.firstColumn);
      if (line && cell) drawn.push(draw(cell, merge.firstRow, merge, line));
    }
    rows.push(
      <div key={row} role="row" aria-rowindex={row} className="sheet-row">
        {drawn}
      </div>,
    );
  }
  return (
    <>
      {view.showGridLines && <GridLines lines={lines} range={range} merges={merges} />}
      {rows}
    </>
  );
}

function GridLines({ lines, range, merges }: { lines: Lines; range: CellRange; merges: readonly CellRange[] }) {
  const [left, right] = [lines.columns[range.firstColumn - 1]!, lines.columns[range.lastColumn]!];
  const [top, bottom] = [lines.rows[range.firstRow - 1]!, lines.rows[range.lastRow]!];
  const drawn: ReactNode[] = [];
  for (let row = range.firstRow; row <= range.lastRow; row += 1)
    drawn.push(
      <i
        key={`r${row}`}
        className="sheet-line"
        style={{ left, top: lines.rows[row]! - 1, width: right - left, height: 1 }}
      />,
    );
  for (let at = range.firstColumn; at <= range.lastColumn; at += 1)
    drawn.push(
      <i
        key={`c${at}`}
        className="sheet-line"
        style={{ left: lines.columns[at]! - 1, top, width: 1, height: bottom - top }}
      />,
    );
  for (const merge of merges)
    drawn.push(
      <i
        key={`m${merge.firstRow},${merge.firstColumn}`}
        className="sheet-paper"
        style={{
          left: lines.columns[merge.firstColumn - 1]!,
          top: lines.rows[merge.firstRow - 1]!,
          width: lines.columns[merge.lastColumn]! - lines.columns[merge.firstColumn - 1]! - 1,
          height: lines.rows[merge.lastRow]! - lines.rows[merge.firstRow - 1]! - 1,
        }}
      />,
    );
  return (
    <div aria-hidden="true" className="sheet-lines">
      {drawn}
    </div>
  );
}

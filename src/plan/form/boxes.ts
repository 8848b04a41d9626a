/** The boxes of a form: merged cells as one, an empty cell as a box of its own. */
import { type CellRange, type CellValue, cellKey, gridEnd, type SheetGrid, valueAt } from "../../sheet";
import { labelOf } from "../headers/paths";

/** A form is short; what lies further down or out is none of it. */
export const MOST_ROWS = 200;
export const MOST_COLUMNS = 40;

export interface Box extends CellRange {
  readonly value: CellValue;
  /** Its text, trimmed; a number is none. */
  readonly text: string;
}

export class Boxes {
  readonly lastRow: number;
  readonly lastColumn: number;
  private readonly merged = new Map<number, CellRange>();
  /** Boxes that were asked for, by cell: most are, again and again. */
  private readonly boxes = new Map<number, Box>();

  constructor(readonly grid: SheetGrid) {
    const end = gridEnd(grid);
    this.lastRow = Math.min(end.row, grid.origin.row + MOST_ROWS - 1);
    this.lastColumn = Math.min(end.column, grid.origin.column + MOST_COLUMNS - 1);
    for (const merge of grid.merges) {
      const [lastRow, lastColumn] = [
        Math.min(merge.lastRow, this.lastRow),
        Math.min(merge.lastColumn, this.lastColumn),
      ];
      for (let row = merge.firstRow; row <= lastRow; row += 1)
        for (let column = merge.firstColumn; column <= lastColumn; column += 1)
          this.merged.set(cellKey(row, column), merge);
    }
  }

  /** The box that covers a cell. */
  private at(row: number, column: number): Box {
    const key = cellKey(row, column);
    const known = this.boxes.get(key);
    if (known) return known;
    const { firstRow = row, lastRow = row, firstColumn = column, lastColumn = column } = this.merged.get(key) ?? {};
    const value = valueAt(this.grid, firstRow, firstColumn);
    const text = typeof value === "string" ? labelOf(value) : "";
    const box: Box = { firstRow, lastRow, firstColumn, lastColumn, value, text };
    this.boxes.set(key, box);
    return box;
  }

  /** The box at the right of another, on a row of it; null outside of the form. */
  rightOf(box: Box, row = box.firstRow): Box | null {
    const column = box.lastColumn + 1;
    return column > this.lastColumn ? null : this.at(row, column);
  }

  /** The box below, in the same first column. */
  below(box: Box): Box {
    return this.at(box.lastRow + 1, box.firstColumn);
  }

  /** Boxes that begin or go on on a row, from the left. */
  *onRow(row: number): Generator<Box> {
    for (let column = this.grid.origin.column; column <= this.lastColumn;) {
      const box = this.at(row, column);
      yield box;
      column = box.lastColumn + 1;
    }
  }
}

export const isBlank = ({ value }: Box): boolean =>
  value === null || (typeof value === "string" && value.trim() === "");

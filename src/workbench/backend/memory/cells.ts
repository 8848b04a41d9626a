/** The cells of one sheet, kept only where there is something: by row, then by column. */
import { contains, lastColumn, lastRow, wholeSheet, type Axis } from "../ranges";
import type { CellRange, CellValue } from "../types";
import { DEFAULT_STYLE, sameStyle, type Style } from "./style";

export interface Cell {
  value: CellValue;
  /** "=…", or "" for a constant. The value of a formula is what was last set as its result: nothing is calculated here. */
  formula: string;
  /** Absent: the row's or the column's. */
  style?: Style;
}

const isEmpty = (cell: Cell): boolean => cell.value === "" && cell.formula === "" && cell.style === undefined;

export class Cells {
  private rows = new Map<number, Map<number, Cell>>();
  /** Formats of entire rows and columns; a row's was laid over a column's. */
  readonly rowStyles = new Map<number, Style>();
  readonly columnStyles = new Map<number, Style>();

  get(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.get(column);
  }

  styleAt(row: number, column: number): Style {
    return this.get(row, column)?.style ?? this.rowStyles.get(row) ?? this.columnStyles.get(column) ?? DEFAULT_STYLE;
  }

  /** Puts a cell, or takes it away when nothing is in it. */
  put(row: number, column: number, cell: Cell): void {
    if (isEmpty(cell)) {
      this.remove(row, column);
      return;
    }
    let line = this.rows.get(row);
    if (!line) this.rows.set(row, (line = new Map()));
    line.set(column, cell);
  }

  remove(row: number, column: number): void {
    const line = this.rows.get(row);
    if (line?.delete(column) && line.size === 0) this.rows.delete(row);
  }

  content(row: number, column: number, value: CellValue, formula: string): void {
    this.put(row, column, { ...this.get(row, column), value, formula });
  }

  restyle(row: number, column: number, style: Style): void {
    const under = this.rowStyles.get(row) ?? this.columnStyles.get(column) ?? DEFAULT_STYLE;
    const { value, formula } = this.get(row, column) ?? { value: "", formula: "" };
    this.put(row, column, sameStyle(style, under) ? { value, formula } : { value, formula, style });
  }

  /** The stored cells of a range, in no particular order; safe to change while walking. */
  *within(range: CellRange): Generator<[row: number, column: number, cell: Cell]> {
    const byRow = range.rowCount < this.rows.size;
    const rows = byRow ? Array.from({ length: range.rowCount }, (_, i) => range.row + i) : [...this.rows.keys()];
    for (const row of rows) {
      const line = row >= range.row && row <= lastRow(range) ? this.rows.get(row) : undefined;
      if (!line) continue;
      for (const [column, cell] of [...line]) {
        if (column >= range.column && column <= lastColumn(range)) yield [row, column, cell];
      }
    }
  }

  /** Smallest rectangle around the stored cells of a range that pass the test. */
  bounds(range: CellRange, test: (cell: Cell) => boolean): CellRange | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, column, cell] of this.within(range)) {
      if (!test(cell)) continue;
      [top, left, bottom, right] = [
        Math.min(top, row),
        Math.min(left, column),
        Math.max(bottom, row),
        Math.max(right, column),
      ];
    }
    return bottom < 0 ? null : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }

  /**
   * Moves the cells of a band. For entire lines the band is the whole sheet.
   * @param count lines put in before `at`; negative: taken out from `at`
   */
  shift(band: CellRange, axis: Axis, at: number, count: number): void {
    const moved: [number, number, Cell][] = [];
    for (const [row, column, cell] of this.within(band)) {
      const line = axis === "row" ? row : column;
      if (line < at) continue;
      this.remove(row, column);
      if (count < 0 && line < at - count) continue;
      moved.push(axis === "row" ? [row + count, column, cell] : [row, column + count, cell]);
    }
    for (const [row, column, cell] of moved) {
      if (contains(wholeSheet, { row, column, rowCount: 1, columnCount: 1 })) this.put(row, column, cell);
    }
  }
}

/** The in-memory workbook: how its cells look. */
import { isEntireColumns, isEntireRows, lastColumn, lastRow } from "../ranges";
import type { BorderFormat, BorderSide, CellFormat, CellRange, FormatReading } from "../types";
import { readBorder, writeBorder } from "./borders";
import { MemoryLines } from "./lineSizes";
import type { Sheet } from "./sheet";
import { DEFAULT_STYLE, type Style } from "./style";

const FORMAT_KEYS = [
  "fillColor",
  "fontColor",
  "fontName",
  "fontSize",
  "bold",
  "italic",
  "underline",
  "strikethrough",
  "wrapText",
  "horizontalAlignment",
  "verticalAlignment",
] as const;

export class MemoryFormats extends MemoryLines {
  readFormat(sheetId: string, range: CellRange): FormatReading {
    const reading = Object.fromEntries(FORMAT_KEYS.map((key) => [key, undefined])) as Record<string, unknown>;
    for (const style of this.stylesIn(this.sheet(sheetId), range)) {
      for (const key of FORMAT_KEYS)
        reading[key] = reading[key] === undefined || reading[key] === style[key] ? style[key] : null;
    }
    return reading as unknown as FormatReading;
  }

  /** Every style that occurs in a range; of entire lines only the stored cells and the lines themselves. */
  private *stylesIn(sheet: Sheet, range: CellRange): Generator<Style> {
    if (!isEntireRows(range) && !isEntireColumns(range)) {
      for (let row = range.row; row <= lastRow(range); row++) {
        for (let column = range.column; column <= lastColumn(range); column++) yield sheet.cells.styleAt(row, column);
      }
      return;
    }
    const styles = isEntireRows(range) ? sheet.cells.rowStyles : sheet.cells.columnStyles;
    const [first, last] = isEntireRows(range) ? [range.row, lastRow(range)] : [range.column, lastColumn(range)];
    let styled = 0;
    for (const [line, style] of styles)
      if (line >= first && line <= last) {
        styled += 1;
        yield style;
      }
    if (styled < last - first + 1) yield DEFAULT_STYLE;
    for (const [row, column] of sheet.cells.within(range)) yield sheet.cells.styleAt(row, column);
  }

  writeFormat(sheetId: string, range: CellRange, patch: Partial<CellFormat>): void {
    const sheet = this.writable(sheetId);
    this.restyle(sheet, range, (style) => ({ ...style, ...patch }));
    this.emit({ type: "formatChanged", sheetId, range, source: this.source });
  }

  protected restyle(
    sheet: Sheet,
    range: CellRange,
    change: (style: Style, row: number, column: number) => Style,
  ): void {
    const { cells } = sheet;
    if (isEntireColumns(range) || isEntireRows(range)) {
      // Cells with a look of their own first, so that they are not taken for plain ones afterwards.
      for (const [row, column, cell] of cells.within(range))
        if (cell.style) cells.put(row, column, { ...cell, style: change(cell.style, row, column) });
      const rows = isEntireRows(range);
      const [styles, first, count] = rows
        ? [cells.rowStyles, range.row, range.rowCount]
        : [cells.columnStyles, range.column, range.columnCount];
      for (let i = 0; i < count; i++)
        styles.set(
          first + i,
          change(styles.get(first + i) ?? DEFAULT_STYLE, rows ? first + i : 0, rows ? 0 : first + i),
        );
      return;
    }
    for (let row = range.row; row <= lastRow(range); row++) {
      for (let column = range.column; column <= lastColumn(range); column++)
        cells.restyle(row, column, change(cells.styleAt(row, column), row, column));
    }
  }

  readBorder(
    sheetId: string,
    range: CellRange,
    side: BorderSide,
  ): { [K in keyof BorderFormat]: BorderFormat[K] | null } {
    return readBorder(this.sheet(sheetId), range, side);
  }

  writeBorder(sheetId: string, range: CellRange, side: BorderSide, patch: Partial<BorderFormat>): void {
    const sheet = this.writable(sheetId);
    this.restyle(sheet, range, (style, row, column) => writeBorder(style, range, side, row, column, patch));
    this.emit({ type: "formatChanged", sheetId, range, source: this.source });
  }
}

/** The in-memory workbook: widths, heights, hidden rows and columns. */
import { displayText } from "../displayText";
import { MAX_COLUMNS, MAX_ROWS } from "../types";
import { MemoryKept } from "./kept";
import type { Lines } from "./sheet";

export class MemoryLines extends MemoryKept {
  columnWidths(sheetId: string, column: number, count: number): number[] {
    return Array.from({ length: count }, (_, i) => this.sheet(sheetId).columns.size(column + i));
  }

  setColumnWidth(sheetId: string, column: number, count: number, points: number): void {
    this.resize(this.writable(sheetId).columns, column, count, points);
  }

  autofitColumns(sheetId: string, column: number, count: number): void {
    const sheet = this.writable(sheetId);
    for (let at = column; at < column + count; at++) {
      let widest = 0;
      for (const [row, , cell] of sheet.cells.within({ row: 0, column: at, rowCount: MAX_ROWS, columnCount: 1 })) {
        const text = displayText(cell.value, sheet.cells.styleAt(row, at).numberFormat);
        widest = Math.max(
          widest,
          [...text].reduce((sum, c) => sum + (c.charCodeAt(0) > 0xff ? 11 : 5.5), 0),
        );
      }
      if (widest > 0) sheet.columns.sizes.set(at, widest + 6);
    }
  }

  rowHeights(sheetId: string, row: number, count: number): number[] {
    const sheet = this.sheet(sheetId);
    return Array.from({ length: count }, (_, i) => (sheet.filtered.has(row + i) ? 0 : sheet.rows.size(row + i)));
  }

  setRowHeight(sheetId: string, row: number, count: number, points: number): void {
    this.resize(this.writable(sheetId).rows, row, count, points);
  }

  autofitRows(sheetId: string, row: number, count: number): void {
    const { rows } = this.writable(sheetId);
    for (const line of [...rows.sizes.keys()]) if (line >= row && line < row + count) rows.sizes.delete(line);
  }

  /** Size 0 hides, any other shows again; the standard size is not kept as a size of its own. */
  private resize(lines: Lines, first: number, count: number, points: number): void {
    for (let line = first; line < first + count; line++) {
      if (points === 0) lines.hidden.add(line);
      else {
        lines.hidden.delete(line);
        if (points === lines.standard) lines.sizes.delete(line);
        else lines.sizes.set(line, points);
      }
    }
  }

  columnsHidden(sheetId: string, column: number, count: number): boolean[] {
    return Array.from({ length: count }, (_, i) => this.sheet(sheetId).columns.hidden.has(column + i));
  }

  setColumnsHidden(sheetId: string, column: number, count: number, hidden: boolean): void {
    this.hide(this.writable(sheetId).columns, column, count, hidden);
  }

  rowsHidden(sheetId: string, row: number, count: number): boolean[] {
    const sheet = this.sheet(sheetId);
    return Array.from({ length: count }, (_, i) => sheet.isRowHidden(row + i));
  }

  setRowsHidden(sheetId: string, row: number, count: number, hidden: boolean): void {
    const sheet = this.writable(sheetId);
    this.hide(sheet.rows, row, count, hidden);
    if (!hidden) for (let line = row; line < row + count; line++) sheet.filtered.delete(line);
    this.emit({
      type: "rowHiddenChanged",
      sheetId,
      range: { row, rowCount: count, column: 0, columnCount: MAX_COLUMNS },
      hidden,
      source: this.source,
    });
  }

  private hide(lines: Lines, first: number, count: number, hidden: boolean): void {
    for (let line = first; line < first + count; line++) {
      if (hidden) lines.hidden.add(line);
      else lines.hidden.delete(line);
    }
  }
}

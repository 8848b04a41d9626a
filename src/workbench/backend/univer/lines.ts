/** Rows and columns: sizes, hidden state, frozen panes. Excel counts points, Univer pixels at 96 to the inch. */
import { BooleanNumber, type Worksheet } from "@univerjs/core";
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import { displayText } from "../displayText";
import { MAX_COLUMNS, MAX_ROWS, type Backend, type CellRange } from "../types";
import { patternOf, styleReader, valueOf } from "./cells";
import { clipped, toUniver, type UniverContext } from "./context";

type Lines = Pick<
  Backend,
  | "columnWidths"
  | "setColumnWidth"
  | "autofitColumns"
  | "rowHeights"
  | "setRowHeight"
  | "autofitRows"
  | "columnsHidden"
  | "setColumnsHidden"
  | "rowsHidden"
  | "setRowsHidden"
  | "frozen"
  | "setFrozen"
>;

export const pointsOf = (pixels: number): number => (pixels * 72) / 96;
export const pixelsOf = (points: number): number => (points * 96) / 72;

/** Rough width of a text in pixels: a Chinese character is twice as wide as a Latin one. */
export function textWidth(text: string, fontSize: number): number {
  const units = Math.max(
    ...text
      .split("\n")
      .map((line) => [...line].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) > 0xff ? 2 : 1.1), 0)),
  );
  return units * pixelsOf(fontSize) * 0.5;
}

export function lineMethods(context: UniverContext): Lines {
  const each = <T>(from: number, count: number, read: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, n) => read(from + n));
  const columns = (sheet: Worksheet, column: number, count: number): CellRange | null =>
    clipped(sheet, { row: 0, column, rowCount: MAX_ROWS, columnCount: count });
  const rows = (sheet: Worksheet, row: number, count: number): CellRange | null =>
    clipped(sheet, { row, column: 0, rowCount: count, columnCount: MAX_COLUMNS });
  const on = (sheetId: string, id: string, range: CellRange | null, params: object = {}): void => {
    if (range) context.mutate(id, sheetId, { ranges: [toUniver(range)], ...params });
  };

  return {
    columnWidths(sheetId, column, count) {
      const sheet = context.sheet(sheetId);
      return each(column, count, (c) => (sheet.getColVisible(c) ? pointsOf(sheet.getColumnWidth(c)) : 0));
    },
    setColumnWidth(sheetId, column, count, points) {
      const sheet = context.writable(sheetId);
      context.makeRoom(sheet, { row: 0, column, rowCount: 1, columnCount: Math.min(count, 1000) });
      on(sheetId, SetWorksheetColWidthMutation.id, columns(sheet, column, count), {
        colWidth: Math.round(pixelsOf(points) * 100) / 100,
      });
    },
    autofitColumns(sheetId, column, count) {
      const sheet = context.writable(sheetId);
      const style = styleReader(context, sheet);
      const area = columns(sheet, column, count);
      const widths: Record<number, number> = {};
      sheet.getCellMatrix().forValue((row, c, cell) => {
        if (!area || c < area.column || c >= area.column + area.columnCount || sheet.getMergedCell(row, c)) return;
        const look = style(row, c);
        const width = textWidth(displayText(valueOf(cell), patternOf(look)), look.fs ?? 11) + 10;
        widths[c] = Math.max(widths[c] ?? 20, width);
      });
      for (const [c, width] of Object.entries(widths))
        on(sheetId, SetWorksheetColWidthMutation.id, columns(sheet, Number(c), 1), { colWidth: Math.round(width) });
    },

    rowHeights(sheetId, row, count) {
      const sheet = context.sheet(sheetId);
      return each(row, count, (r) => (sheet.getRowVisible(r) ? pointsOf(sheet.getRowHeight(r)) : 0));
    },
    setRowHeight(sheetId, row, count, points) {
      const sheet = context.writable(sheetId);
      const area = rows(sheet, row, count);
      on(sheetId, SetWorksheetRowHeightMutation.id, area, { rowHeight: pixelsOf(points) });
      on(sheetId, SetWorksheetRowIsAutoHeightMutation.id, area, { autoHeightInfo: BooleanNumber.FALSE });
    },
    autofitRows(sheetId, row, count) {
      on(sheetId, SetWorksheetRowIsAutoHeightMutation.id, rows(context.writable(sheetId), row, count), {
        autoHeightInfo: BooleanNumber.TRUE,
      });
    },

    columnsHidden(sheetId, column, count) {
      const sheet = context.sheet(sheetId);
      return each(column, count, (c) => !sheet.getColVisible(c));
    },
    setColumnsHidden(sheetId, column, count, hidden) {
      on(
        sheetId,
        hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id,
        columns(context.writable(sheetId), column, count),
      );
    },
    rowsHidden(sheetId, row, count) {
      const sheet = context.sheet(sheetId);
      return each(row, count, (r) => !sheet.getRowVisible(r));
    },
    setRowsHidden(sheetId, row, count, hidden) {
      on(
        sheetId,
        hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id,
        rows(context.writable(sheetId), row, count),
      );
    },

    frozen(sheetId) {
      const { xSplit, ySplit } = context.sheet(sheetId).getFreeze();
      if (xSplit <= 0 && ySplit <= 0) return null;
      return {
        row: 0,
        column: 0,
        rowCount: ySplit > 0 ? ySplit : MAX_ROWS,
        columnCount: xSplit > 0 ? xSplit : MAX_COLUMNS,
      };
    },
    setFrozen(sheetId, rowCount, columnCount) {
      context.writable(sheetId);
      context.mutate(SetFrozenMutation.id, sheetId, {
        startRow: rowCount > 0 ? rowCount : -1,
        startColumn: columnCount > 0 ? columnCount : -1,
        ySplit: rowCount,
        xSplit: columnCount,
      });
    },
  };
}

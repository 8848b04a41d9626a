/** Rows without a height of their own grow with wrapped text and shrink again, as Excel does when the add-in writes. */
import { BooleanNumber, WrapStrategy, type Worksheet } from "@univerjs/core";
import { SetWorksheetRowAutoHeightMutation } from "@univerjs/sheets";
import { displayText } from "../displayText";
import { lastRow } from "../ranges";
import type { CellRange } from "../types";
import { patternOf, styleReader, valueOf } from "./cells";
import type { UniverContext } from "./context";
import { pixelsOf, textWidth } from "./lines";

const DEFAULT_SIZE = 11;
/** Line height over font size, and what Excel leaves free in a cell, in pixels. */
const LINE_HEIGHT = 1.32;
const PADDING = 6;

export interface RowHeights {
  /** Wrapping was switched in this range: its rows are measured when the batch ends, and after later writes too. */
  wrapped(sheetId: string, range: CellRange): void;
  settle(): void;
}

export function rowHeights(context: UniverContext): RowHeights {
  const watched = new Map<string, Set<number>>();
  return {
    wrapped(sheetId, range) {
      const rows = watched.get(sheetId) ?? new Set<number>();
      watched.set(sheetId, rows);
      const end = Math.min(lastRow(range), (context.workbook.getSheetBySheetId(sheetId)?.getRowCount() ?? 0) - 1);
      for (let row = range.row; row <= end; row++) rows.add(row);
    },
    settle() {
      for (const [sheetId, rows] of watched) {
        const sheet = context.workbook.getSheetBySheetId(sheetId);
        if (!sheet) {
          watched.delete(sheetId);
          continue;
        }
        const style = styleReader(context, sheet);
        const rowsAutoHeightInfo = [...rows].flatMap((row) => {
          const own = sheet.getConfig().rowData[row];
          if (own?.ia === BooleanNumber.FALSE || (own?.h !== undefined && own.ia === undefined)) return [];
          const height = neededHeight(sheet, row, style);
          return height === (own?.ah ?? sheet.getConfig().defaultRowHeight) ? [] : [{ row, autoHeight: height }];
        });
        if (rowsAutoHeightInfo.length > 0)
          context.mutate(SetWorksheetRowAutoHeightMutation.id, sheetId, { rowsAutoHeightInfo });
      }
    },
  };
}

/** Pixels: the tallest cell of a row. Merged cells do not count, as in Excel. */
function neededHeight(sheet: Worksheet, row: number, style: ReturnType<typeof styleReader>): number {
  let height = sheet.getConfig().defaultRowHeight;
  for (const [key, cell] of Object.entries(sheet.getCellMatrix().getRow(row) ?? {})) {
    const column = Number(key);
    const value = cell ? valueOf(cell) : null;
    if (value === null || value === "" || sheet.getMergedCell(row, column)) continue;
    const look = style(row, column);
    const size = look.fs ?? DEFAULT_SIZE;
    const width = Math.max(10, sheet.getColumnWidth(column) - PADDING);
    const shown = displayText(value, patternOf(look));
    const lines =
      look.tb === WrapStrategy.WRAP
        ? shown.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, size) / width)), 0)
        : 1;
    height = Math.max(height, Math.ceil(lines * pixelsOf(size) * LINE_HEIGHT) + 2);
  }
  return height;
}

/** Rows whose height nobody set grow with wrapped text. */
import { isEntireColumns, isEntireRows } from "../backend/ranges";
import { MAX_ROWS, type Backend, type CellRange } from "../backend/types";

/** Automatic heights: rows as high as nobody made them, in which a wrapped text needs more than one line. */
export async function growRows(book: Backend, sheetId: string, range: CellRange): Promise<void> {
  if (isEntireColumns(range) || isEntireRows(range)) return;
  const [standard = 0] = await book.rowHeights(sheetId, MAX_ROWS - 1, 1);
  const widths = await book.columnWidths(sheetId, range.column, range.columnCount);
  for (let at = 0; at < range.columnCount; at += 1) {
    const column = { ...range, column: range.column + at, columnCount: 1 };
    if ((await book.readFormat(sheetId, column)).wrapText === false) continue;
    const texts = await book.readCells(sheetId, column, "text");
    const heights = await book.rowHeights(sheetId, range.row, range.rowCount);
    for (const [index, [text = ""]] of texts.entries()) {
      if (heights[index] !== standard || text === "") continue;
      const row = range.row + index;
      if ((await book.readFormat(sheetId, { ...column, row, rowCount: 1 })).wrapText !== true) continue;
      const lines = linesOf(String(text), widths[at] ?? 54);
      if (lines > 1) await book.setRowHeight(sheetId, row, 1, Math.min(409.5, lines * standard));
    }
  }
}

/** Lines that a text takes in a column of some points, at 11 points a Chinese character. */
function linesOf(text: string, points: number): number {
  return text
    .split("\n")
    .reduce(
      (lines, part) =>
        lines +
        Math.max(1, Math.ceil([...part].reduce((sum, c) => sum + (c > "\u00ff" ? 11 : 5.5), 0) / Math.max(points, 1))),
      0,
    );
}

import { MemoryBackend } from "../../../src/workbench/backend/memory";
import type { CellRange } from "../../../src/sheet";
import type { Setting, Stage } from "./scenarios";

const NAME = "计划";

export const backendRange = (range: CellRange) => ({
  row: range.firstRow - 1,
  column: range.firstColumn - 1,
  rowCount: range.lastRow - range.firstRow + 1,
  columnCount: range.lastColumn - range.firstColumn + 1,
});

/** A scenario's sheet in the in-memory workbook. */
export function memoryBook(setting: Setting): { readonly book: MemoryBackend; readonly id: string } {
  const book = new MemoryBackend([NAME], "计划.xlsx");
  const id = book.idOf(NAME);
  book.fill(NAME, setting.rows);
  const { filter, printArea, table, dates, list } = setting;
  if (filter) book.applyAutoFilter(id, backendRange(filter));
  if (printArea) book.setPrintArea(id, [backendRange(printArea)]);
  if (table) book.addTable(id, backendRange(table), true);
  if (dates) {
    const { rowCount, columnCount } = backendRange(dates);
    book.writeCells(
      id,
      backendRange(dates),
      "numberFormats",
      Array.from({ length: rowCount }, () => Array<string>(columnCount).fill("yyyy-mm-dd")),
    );
  }
  if (list) book.setValidation(id, backendRange(list), { rule: { list: { source: "是,否" } } });
  const line = (range: ReturnType<typeof backendRange>): void => {
    for (const side of [
      "EdgeTop",
      "EdgeBottom",
      "EdgeLeft",
      "EdgeRight",
      "InsideVertical",
      "InsideHorizontal",
    ] as const)
      book.writeBorder(id, range, side, { style: "Continuous", color: "#000000" });
  };
  if (setting.isDressed) {
    const whole = { row: 0, column: 0, rowCount: setting.rows.length, columnCount: setting.rows[0]?.length ?? 1 };
    book.writeFormat(id, whole, { fontName: "仿宋", fontSize: 10 });
    book.writeFormat(id, { ...whole, rowCount: 1 }, { horizontalAlignment: "Center", wrapText: true });
    line(whole);
    book.setRowHeight(id, 0, 1, 40);
  }
  if (setting.lined) line(backendRange(setting.lined));
  if (setting.isProtected) book.protect(id);
  return { book, id };
}

/** What a stage shows of it. */
export function shown(book: MemoryBackend, id: string): Omit<Stage, "read" | "applyMarks" | "clearMarks"> {
  const ours = (range: { row: number; column: number; rowCount: number; columnCount: number } | undefined) =>
    range
      ? {
          firstRow: range.row + 1,
          firstColumn: range.column + 1,
          lastRow: range.row + range.rowCount,
          lastColumn: range.column + range.columnCount,
        }
      : null;
  const cell = (row: number, column: number) => ({ row: row - 1, column: column - 1, rowCount: 1, columnCount: 1 });
  return {
    type: (row, column, value) =>
      Promise.resolve(book.byPerson(() => book.writeCells(id, cell(row, column), "values", [[value]]))),
    // Settings of the add-in may stay; the sheet may not.
    everything: () => {
      const { settings: _settings, ...rest } = book.snapshot();
      return Promise.resolve(rest);
    },
    around: () =>
      Promise.resolve({
        table: ours(book.tables()[0]?.range),
        filter: ours(book.autoFilter(id)?.range),
        printArea: ours(book.printArea(id)?.[0]),
      }),
    numberFormat: (row, column) =>
      Promise.resolve(String(book.readCells(id, cell(row, column), "numberFormats")[0]?.[0])),
    look: (row, column) => {
      const { fontName, fontSize, horizontalAlignment, wrapText } = book.readFormat(id, cell(row, column));
      return Promise.resolve({
        font: fontName,
        size: fontSize,
        horizontal: horizontalAlignment?.toLowerCase() ?? null,
        wrap: wrapText ?? false,
        isLined: book.readBorder(id, cell(row, column), "EdgeBottom").style === "Continuous",
      });
    },
    heights: () => Promise.resolve(book.rowHeights(id, 0, 6)),
    counts: () =>
      Promise.resolve({
        formats: book.conditionalFormats(id).length,
        prompts: book
          .validated(id, { row: 0, column: 0, rowCount: 100, columnCount: 20 })
          .filter((range) => book.validation(id, range).prompt?.title).length,
      }),
  };
}

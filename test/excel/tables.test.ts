/** A plan that is an Excel table gets its results as columns of the table, and gives them back. */
import { createExcelHost } from "../../src/excel";
import { ReviewSession } from "../../src/session";
import { dazhouEngine } from "../../src/session/reading/engine";
import type { MemoryBackend } from "../../src/workbench/backend/memory";
import { LEAVES_FORMULAS, mark, marksOf, open, SHEET, usersBook, type Opened } from "./support/books";

/** The plan's table: header in row 2, projects below; without the title, whose merge is no matter here. */
function tableBook(): { readonly book: MemoryBackend; readonly table: string } {
  const book = usersBook();
  const id = book.idOf(SHEET);
  book.removeAutoFilter(id, "filter");
  return { book, table: book.addTable(id, { row: 1, column: 0, rowCount: 5, columnCount: 8 }, true) };
}

const tableOf = (book: MemoryBackend, id: string) => book.tables().find((table) => table.id === id);
const cellsIn = ({ book }: Opened, columns: RegExp) =>
  Object.keys(book.snapshot().sheets[0]?.cells ?? {}).filter((address) => columns.test(address));

describe.each([["1.14"], [undefined]])("at ExcelApi %s", (level) => {
  test("the results are the last columns of the table, each under its name; cleared, the workbook is exactly as it was", async () => {
    const { book, table } = tableBook();
    const opened = open(book, level, SHEET, LEAVES_FORMULAS);
    const before = book.snapshot();
    const plan = await mark(opened);
    expect(plan.table?.range).toEqual({ firstRow: 2, lastRow: 6, firstColumn: 1, lastColumn: 8 });
    expect(tableOf(book, table)?.range).toEqual({ row: 1, column: 0, rowCount: 5, columnCount: 15 });
    expect(
      tableOf(book, table)
        ?.columns.map(({ name }) => name)
        .slice(8, 10),
    ).toEqual(["审查结论", "审定层级"]);
    await opened.host.clearMarks({ sheetId: opened.sheetId });
    expect(book.snapshot()).toEqual(before);
    expect(opened.protocol.notImplemented).toEqual(new Set());
  });

  test("reviewing twice changes nothing the second time", async () => {
    const { book } = tableBook();
    const opened = open(book, level, SHEET, LEAVES_FORMULAS);
    await mark(opened);
    const once = book.snapshot();
    const second = await mark(opened);
    expect(second.table?.range.lastColumn).toBe(8);
    expect(book.snapshot()).toEqual(once);
  });
});

describe("beside the table, as before", () => {
  test("where rows of the plan stand below the table", async () => {
    const { book, table } = tableBook();
    const opened = open(book);
    book.resizeTable(table, { row: 1, column: 0, rowCount: 4, columnCount: 8 });
    const plan = await marksOf(opened);
    expect(plan.table).toBeUndefined();
    expect(plan.block.firstColumn).toBe(10);
  });

  test("where something stands right beside the table", async () => {
    const { book, table } = tableBook();
    book.fill(SHEET, [["台账号"]], 3, 9);
    const opened = open(book);
    const plan = await mark(opened);
    expect(plan.table).toBeUndefined();
    expect(plan.block.firstColumn).toBe(11);
    expect(tableOf(book, table)?.range.columnCount).toBe(8);
  });

  test("where the table has a column of one of our names", async () => {
    const { book, table } = tableBook();
    book.resizeTable(table, { row: 1, column: 0, rowCount: 5, columnCount: 9 });
    book.fill(SHEET, [["问题说明"]], 1, 8);
    const plan = await marksOf(open(book));
    expect(plan.table).toBeUndefined();
  });
});

describe("what a person does to the table meanwhile", () => {
  test("columns added behind ours are theirs: marking again refuses, clearing takes ours out and leaves theirs in the table", async () => {
    const { book, table } = tableBook();
    const opened = open(book);
    await mark(opened);
    book.fill(SHEET, [["处理意见"], ["同意"]], 1, 15);
    book.resizeTable(table, { row: 1, column: 0, rowCount: 5, columnCount: 16 });
    await expect(marksOf(opened).then((plan) => opened.host.applyMarks(opened.sheetId, plan))).rejects.toMatchObject({
      code: "occupied",
    });
    await opened.host.clearMarks("all");
    expect(
      tableOf(book, table)
        ?.columns.map(({ name }) => name)
        .slice(7),
    ).toEqual(["是否涉密", "处理意见"]);
    expect(cellsIn(opened, /^[I-Z]/)).toEqual(["I2", "I3"]);
  });

  test("a table made over plan and results after marking: clearing gives it back without ours", async () => {
    const book = usersBook();
    book.removeAutoFilter(book.idOf(SHEET), "filter");
    const opened = open(book);
    await mark(opened);
    const table = book.addTable(opened.sheetId, { row: 1, column: 0, rowCount: 5, columnCount: 15 }, true);
    await mark(opened);
    await opened.host.clearMarks("all");
    expect(tableOf(book, table)?.range.columnCount).toBe(8);
    expect(cellsIn(opened, /^[I-Z]/)).toEqual([]);
  });

  test("a table changed back to a range: the results stand beside it and go as always", async () => {
    const { book, table } = tableBook();
    const opened = open(book);
    const before = book.snapshot();
    await mark(opened);
    book.removeTable(table, "convert");
    await mark(opened);
    await opened.host.clearMarks("all");
    expect(book.snapshot()).toEqual({ ...before, tables: book.snapshot().tables });
    expect(book.tables().some(({ id }) => id === table)).toBe(false);
  });
});

test("what must be remembered is too long for a column's name: nothing is written right beside the table, which would take it in", async () => {
  const { book, table } = tableBook();
  const formats = Array.from({ length: 5 }, (_, row) =>
    Array.from({ length: 7 }, (_, column) => `0.${"0".repeat(row + column + 1)}"元"`),
  );
  book.writeCells(book.idOf(SHEET), { row: 1, column: 8, rowCount: 5, columnCount: 7 }, "numberFormats", formats);
  const opened = open(book);
  const before = book.snapshot();
  const plan = await marksOf(opened);
  expect(await opened.host.applyMarks(opened.sheetId, plan)).toMatchObject({ cells: 0, leavesTable: "tooLong" });
  expect(book.snapshot()).toEqual(before);
  const session = new ReviewSession(createExcelHost(), dazhouEngine, {
    locale: "zh-CN",
    now: () => new Date("2026-08-01T04:00:00Z"),
  });
  await session.start();
  await session.review({ mark: true });
  await session.answerStop(true);
  expect(session.getSnapshot().notice).toMatchObject({ kind: "marked", table: null, besideFor: "tooLong" });
  expect(tableOf(book, table)?.range.columnCount).toBe(8);
  const { cells = {} } = book.snapshot().sheets[0] ?? {};
  expect([cells["I2"]?.value, cells["J2"]?.value]).toEqual([undefined, "审查结论"]);
  await session.clear("all");
  expect(book.snapshot().sheets).toEqual(before.sheets);
  await session.dispose();
});

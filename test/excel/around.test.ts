/** Filter and print area around a marked plan: offered, taken in when a person asks, given back with the marks. */
import type { ResultChoice } from "../../src/marking";
import type { MemoryBackend } from "../../src/workbench/backend/memory";
import { mark, marksOf, open, usersBook, SHEET } from "./support/books";

const withoutPrintArea = (): MemoryBackend => {
  const book = usersBook();
  book.setPrintArea(book.idOf(SHEET), null);
  return book;
};

describe.each([["1.14"], [undefined]])("at ExcelApi %s", (level) => {
  test("a filter over the user's columns alone is extended over the results, and given back exactly", async () => {
    const opened = open(usersBook(), level);
    const before = opened.book.snapshot();
    const receipt = await opened.host.applyMarks(opened.sheetId, await marksOf(opened));
    expect(receipt.around).toEqual({ filter: "offered", printArea: null });
    await opened.host.takeIn?.(opened.sheetId, "filter");
    expect(opened.book.autoFilter(opened.sheetId)?.range).toMatchObject({ column: 0, columnCount: 15 });
    // Marking again keeps in mind what there was.
    expect((await opened.host.applyMarks(opened.sheetId, await marksOf(opened))).around).toEqual({
      filter: null,
      printArea: null,
    });
    await opened.host.clearMarks("all");
    expect(opened.book.snapshot()).toEqual(before);
    expect(opened.protocol.notImplemented).toEqual(new Set());
  });

  test("a print area that leaves the results out is set where there was none, and goes with them", async () => {
    const opened = open(withoutPrintArea(), level);
    const before = opened.book.snapshot();
    expect((await opened.host.applyMarks(opened.sheetId, await marksOf(opened))).around?.printArea).toBe("offered");
    await opened.host.takeIn?.(opened.sheetId, "printArea");
    expect(opened.book.printArea(opened.sheetId)).toEqual([{ row: 0, column: 0, rowCount: 6, columnCount: 8 }]);
    await mark(opened);
    await opened.host.clearMarks("all");
    expect(opened.book.snapshot()).toEqual(before);
    expect(opened.protocol.notImplemented).toEqual(new Set());
  });
});

test("a filter or print area that the person changed since stays as it is", async () => {
  const opened = open(withoutPrintArea());
  await mark(opened);
  await opened.host.takeIn?.(opened.sheetId, "filter");
  await opened.host.takeIn?.(opened.sheetId, "printArea");
  opened.book.removeAutoFilter(opened.sheetId, "filter");
  opened.book.setPrintArea(opened.sheetId, [{ row: 0, column: 0, rowCount: 4, columnCount: 3 }]);
  await opened.host.clearMarks("all");
  expect(opened.book.autoFilter(opened.sheetId)).toBeNull();
  expect(opened.book.printArea(opened.sheetId)).toEqual([{ row: 0, column: 0, rowCount: 4, columnCount: 3 }]);
});

test("rows inserted meanwhile: filter and print area are given back over them", async () => {
  const opened = open(withoutPrintArea());
  await mark(opened);
  await opened.host.takeIn?.(opened.sheetId, "filter");
  await opened.host.takeIn?.(opened.sheetId, "printArea");
  opened.book.byPerson(() =>
    opened.book.insertCells(opened.sheetId, { row: 3, column: 0, rowCount: 1, columnCount: 16_384 }, "Down"),
  );
  await opened.host.clearMarks("all");
  expect(opened.book.autoFilter(opened.sheetId)?.range).toEqual({ row: 1, column: 0, rowCount: 6, columnCount: 8 });
  expect(opened.book.printArea(opened.sheetId)).toBeNull();
});

test("a protected sheet, one without results: refused before anything is written", async () => {
  const opened = open(withoutPrintArea());
  await expect(opened.host.takeIn?.(opened.sheetId, "printArea")).rejects.toMatchObject({ code: "changed" });
  await mark(opened);
  opened.book.protect(opened.sheetId);
  const before = opened.book.snapshot();
  await expect(opened.host.takeIn?.(opened.sheetId, "filter")).rejects.toMatchObject({ code: "protected" });
  expect(opened.book.snapshot()).toEqual(before);
});

test.each<{ columns: ResultChoice | null }>([{ columns: ["tier"] }, { columns: null }])(
  "with other result columns the filter is given back and offered again: it never reaches over cells that are not ours ($columns)",
  async ({ columns }) => {
    const opened = open();
    const before = opened.book.snapshot();
    await opened.host.applyMarks(opened.sheetId, await marksOf(opened, false, columns === null ? ["tier"] : null));
    await opened.host.takeIn?.(opened.sheetId, "filter");
    const receipt = await opened.host.applyMarks(opened.sheetId, await marksOf(opened, false, columns));
    expect(opened.book.autoFilter(opened.sheetId)?.range).toMatchObject({ column: 0, columnCount: 8 });
    expect(receipt.around).toEqual({ filter: "offered", printArea: null });
    await opened.host.takeIn?.(opened.sheetId, "filter");
    expect(opened.book.autoFilter(opened.sheetId)?.range).toMatchObject({
      column: 0,
      columnCount: receipt.block.lastColumn,
    });
    await opened.host.clearMarks("all");
    expect(opened.book.snapshot()).toEqual(before);
  },
);

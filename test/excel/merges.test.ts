/** Merged cells above what Excel tells at once, and merges of which a range holds no first cell: none is lost. */
import { MemoryBackend } from "../../src/workbench/backend/memory";
import { open } from "./support/books";

/** A sheet with a merge of two cells in each of some rows. */
function mergedBook(rows: number): MemoryBackend {
  const book = new MemoryBackend(["表"]);
  book.fill(
    "表",
    Array.from({ length: rows }, (_, row) => [`项目${row + 1}`, null, row]),
  );
  for (let row = 0; row < rows; row += 1)
    book.merge(book.idOf("表"), { row, column: 0, rowCount: 1, columnCount: 2 }, false);
  return book;
}
const merge = (row: number) => ({ firstRow: row, lastRow: row, firstColumn: 1, lastColumn: 2 });
const byRow = <T extends { readonly firstRow: number }>(merges: readonly T[]): readonly T[] =>
  [...merges].sort((a, b) => a.firstRow - b.firstRow);

test.each([511, 512, 513, 1500])("%i merges are all read", async (rows) => {
  const opened = open(mergedBook(rows), "1.14", "表");
  const grid = await opened.host.readSheet(opened.sheetId);
  expect(byRow(grid.merges)).toEqual(Array.from({ length: rows }, (_, row) => merge(row + 1)));
  expect(grid.values).toHaveLength(rows);
});

test("more than 512 merges in one row are all read", async () => {
  const book = new MemoryBackend(["表"]);
  book.fill("表", [Array.from({ length: 1_400 }, (_, column) => column)]);
  for (let column = 0; column < 1_400; column += 2)
    book.merge(book.idOf("表"), { row: 0, column, rowCount: 1, columnCount: 2 }, false);
  const opened = open(book, "1.14", "表");
  expect((await opened.host.readSheet(opened.sheetId)).merges).toHaveLength(700);
});

test("a column that is read again after an edit tells all of its merges", async () => {
  const opened = open(mergedBook(700), "1.14", "表");
  const read = await opened.host.readCells?.(opened.sheetId, [
    { firstRow: 1, lastRow: 700, firstColumn: 1, lastColumn: 1 },
    { firstRow: 3, lastRow: 3, firstColumn: 3, lastColumn: 3 },
  ]);
  expect(byRow(read?.pieces[0]?.merges ?? [])).toEqual(Array.from({ length: 700 }, (_, row) => merge(row + 1)));
  expect(read?.pieces[1]).toMatchObject({ values: [[2]], merges: [] });
});

test("a failure of another kind is told as what it is, without asking on", async () => {
  const opened = open(mergedBook(700), "1.14", "表");
  opened.protocol.fail(2, "AccessDenied");
  await expect(opened.host.readSheet(opened.sheetId)).rejects.toMatchObject({ code: "protected" });
  expect(opened.protocol.batches).toBe(2);
});

test("an Excel that fails at every part says so in the end", async () => {
  const opened = open(mergedBook(600), "1.14", "表");
  for (let batch = 2; batch < 40; batch += 1) opened.protocol.fail(batch, "GeneralException");
  await expect(opened.host.readSheet(opened.sheetId)).rejects.toMatchObject({ code: "unknown" });
});

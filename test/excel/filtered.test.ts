/** Rows that a filter hides: nothing is written over them, and what a filter chose by is given back or told. */
import type { MemoryBackend } from "../../src/workbench/backend/memory";
import { mark, marksOf, open, SHEET, usersBook, type Opened } from "./support/books";
import { strictness } from "../../src/workbench/strict";

const BY_UNIT = { filterOn: "Values", values: ["市数据局", "市城管局"] } as const;
const criteriaOf = ({ book, sheetId }: Opened) => book.autoFilter(sheetId);

/** The person filters the plan by its third column. */
function filter({ book, sheetId }: Opened, criteria: { filterOn: string; values?: readonly string[] } = BY_UNIT): void {
  const range = book.autoFilter(sheetId)?.range ?? { row: 1, column: 0, rowCount: 5, columnCount: 8 };
  book.byPerson(() => book.applyAutoFilter(sheetId, range, 2, criteria));
}

function tableBook(): { readonly book: MemoryBackend; readonly table: string } {
  const book = usersBook();
  book.removeAutoFilter(book.idOf(SHEET), "filter");
  return { book, table: book.addTable(book.idOf(SHEET), { row: 1, column: 0, rowCount: 5, columnCount: 8 }, true) };
}

test("marking is refused while a filter hides rows, and nothing is written; all rows shown, it is done", async () => {
  const opened = open(usersBook(), "1.14");
  filter(opened);
  const before = opened.book.snapshot();
  await expect(mark(opened)).rejects.toMatchObject({ code: "filtered", place: { sheetName: SHEET } });
  expect(opened.book.snapshot()).toEqual(before);
  await opened.host.showAllRows?.(opened.sheetId);
  expect(opened.book.snapshot().sheets[0]?.filteredRows).toEqual([]);
  await mark(opened);
  expect(opened.protocol.notImplemented).toEqual(new Set());
});

test.each([
  ["that the plan is", () => undefined],
  ["beside which the results stand", (book: MemoryBackend) => book.fill(SHEET, [["台账号"]], 3, 9)],
])("the same where the filter is that of a table %s", async (_, change) => {
  const { book, table } = tableBook();
  change(book);
  const opened = open(book, "1.14", SHEET, strictness());
  book.filterTable(table, 2, BY_UNIT);
  const before = book.snapshot();
  await expect(mark(opened)).rejects.toMatchObject({ code: "filtered" });
  expect(book.snapshot()).toEqual(before);
  await opened.host.showAllRows?.(opened.sheetId);
  await mark(opened);
  book.filterTable(table, 2, BY_UNIT);
  const marked = book.snapshot();
  await expect(opened.host.clearMarks("all")).rejects.toMatchObject({ code: "filtered" });
  expect(book.snapshot()).toEqual(marked);
  expect(opened.protocol.notImplemented).toEqual(new Set());
});

test("clearing shows all rows, and gives the filter back what it chose by", async () => {
  const opened = open();
  await mark(opened);
  await opened.host.takeIn?.(opened.sheetId, "filter");
  filter(opened);
  expect(await opened.host.clearMarks("all")).toEqual({ sheets: [SHEET] });
  expect(criteriaOf(opened)).toEqual({
    range: { row: 1, column: 0, rowCount: 5, columnCount: 8 },
    criteria: { 2: BY_UNIT },
  });
  expect(JSON.stringify(opened.book.snapshot().sheets[0]?.cells)).not.toMatch(/PR1\||审查结论/);
});

test("where Excel does not take it back, the marks are gone, the filter stands, all rows show, and it is told", async () => {
  const opened = open();
  await mark(opened);
  await opened.host.takeIn?.(opened.sheetId, "filter");
  filter(opened);
  const batches = await (async () => {
    const other = open();
    await mark(other);
    await other.host.takeIn?.(other.sheetId, "filter");
    filter(other);
    other.protocol.resetCounters();
    await other.host.clearMarks("all");
    return other.protocol.batches;
  })();
  const again = open(opened.book);
  again.protocol.fail(batches, "GeneralException");
  expect(await again.host.clearMarks("all")).toEqual({ sheets: [SHEET], unfiltered: [SHEET] });
  expect(criteriaOf(again)).toEqual({ range: { row: 1, column: 0, rowCount: 5, columnCount: 8 }, criteria: {} });
  expect(again.book.snapshot().sheets[0]?.filteredRows).toEqual([]);
  expect(JSON.stringify(again.book.snapshot().sheets[0]?.cells)).not.toContain("PR1|");
});

test("a filter whose choice Excel does not tell: clearing is refused before anything is removed", async () => {
  const opened = open();
  await mark(opened);
  filter(opened, { filterOn: "Values", values: ["市数据局", ""] });
  const before = opened.book.snapshot();
  await expect(opened.host.clearMarks("all")).rejects.toMatchObject({ code: "filtered" });
  expect(opened.book.snapshot()).toEqual(before);
});

test("single cells are written each by itself while rows are hidden", async () => {
  const opened = open();
  filter(opened, { filterOn: "Values", values: ["市城管局"] });
  const edits = [3, 4, 5].map((row) => ({
    row,
    column: 6,
    expect: { value: [200, 100, 520][row - 3] as number, numberFormat: "General" },
    write: { value: row, numberFormat: "General" },
  }));
  expect((await opened.host.editCells(opened.sheetId, edits)).written).toHaveLength(3);
  const { cells = {} } = opened.book.snapshot().sheets[0] ?? {};
  expect(["F3", "F4", "F5"].map((cell) => cells[cell]?.value)).toEqual([3, 4, 5]);
});

test("marks planned before the filter was set are not written either", async () => {
  const opened = open();
  const plan = await marksOf(opened);
  filter(opened);
  await expect(opened.host.applyMarks(opened.sheetId, plan)).rejects.toMatchObject({ code: "filtered" });
});

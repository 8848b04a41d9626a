/** Marked, marked again, cleared: everything that offices keep in a workbook is exactly what it was. */
import type { MemoryBackend } from "../../src/workbench/backend/memory";
import { mark, markWithHints, marksOf, open, SHEET, usersBook } from "./support/books";

const at = (row: number, column: number, rowCount = 1, columnCount = 1) => ({ row, column, rowCount, columnCount });

/** The plan with a chart, a pivot table, a table, validation, names, print set-up, formats under the results; a protected sheet beside. */
function fullBook(): MemoryBackend {
  const book = usersBook();
  const id = book.idOf(SHEET);
  const ledger = book.idOf("台账");
  book.addObject(id, { kind: "chart", name: "图表 1", range: at(1, 9, 12, 6), source: `='${SHEET}'!$D$3:$D$6` });
  book.fill(
    SHEET,
    [
      ["行标签", "求和"],
      ["新建", 110],
      ["总计", 110],
    ],
    29,
    1,
  );
  book.addObject(id, { kind: "pivot", name: "数据透视表 1", range: at(29, 1, 3, 2), source: "=台账!$A$1:$B$2" });
  book.fill(
    SHEET,
    [
      ["部门", "联系人"],
      ["市数据局", "王工"],
    ],
    39,
    1,
  );
  book.addTable(id, at(39, 1, 2, 2), true);
  book.setValidation(id, at(2, 9, 20, 2), {
    rule: { wholeNumber: { formula1: 1, operator: "GreaterThan" } },
    prompt: { showPrompt: true, title: "请填数字", message: "大于 1" },
  });
  book.addName(id, { name: "本表合计", formula: `='${SHEET}'!$D$3`, visible: false, comment: "" });
  book.setPageSetup(id, {
    orientation: "Landscape",
    paperSize: "A3",
    printGridlines: true,
    titleRows: at(0, 0, 2, 16_384),
    centerFooter: "第 &P 页",
  });
  book.setRowsHidden(id, 25, 2, true);
  book.setCustomProperty(id, "密级", "内部");
  book.writeFormat(id, at(0, 12, 1_048_576, 1), { fillColor: "#F0F0F0", horizontalAlignment: "Center" });
  book.writeBorder(id, at(2, 10, 3, 1), "EdgeBottom", { style: "Continuous" });
  book.writeCells(id, at(2, 9, 3, 1), "numberFormats", [["0.00%"], ["@"], ["yyyy-mm-dd"]]);
  book.addConditionalFormat(id, [at(0, 0, 40, 20)], "ColorScale");
  book.setSetting("other", { of: "another add-in" });
  book.addObject(ledger, {
    kind: "pivot",
    name: "数据透视表 2",
    range: at(9, 0, 4, 2),
    source: `='${SHEET}'!$A$2:$H$6`,
  });
  book.protect(ledger, "密码");
  return book;
}

/** The same with the plan as an Excel table. */
function fullTable(): MemoryBackend {
  const book = fullBook();
  const id = book.idOf(SHEET);
  book.removeAutoFilter(id, "filter");
  book.addTable(id, at(1, 0, 5, 8), true);
  return book;
}

const withoutPrintArea = (): MemoryBackend => {
  const book = fullBook();
  book.setPrintArea(book.idOf(SHEET), null);
  return book;
};
/** Ids of tables and columns count up over the process. */
const state = (book: MemoryBackend): unknown =>
  JSON.parse(JSON.stringify(book.snapshot(), (key, value: unknown) => (key === "id" ? undefined : value)));

describe.each([["1.14"], [undefined]])("at ExcelApi %s", (level) => {
  test.each([
    ["a plan beside other things", fullBook],
    ["a plan that is a table", fullTable],
  ])("%s, marked, marked again and cleared", async (_, make) => {
    const opened = open(make(), level);
    const before = state(opened.book);
    await mark(opened);
    expect(state(opened.book)).not.toEqual(before);
    await mark(opened);
    await opened.host.clearMarks("all");
    expect(state(opened.book)).toEqual(before);
    expect(opened.protocol.notImplemented).toEqual(new Set());
  });

  test.each([
    ["a plan beside other things", fullBook],
    ["a plan that is a table", fullTable],
  ])("%s, marked with hints, again, without and with them, and cleared", async (_, make) => {
    const opened = open(make(), level);
    const before = state(opened.book);
    for (const marking of [markWithHints, markWithHints, mark, markWithHints]) await marking(opened);
    await opened.host.clearMarks("all");
    expect(state(opened.book)).toEqual(before);
    expect(opened.protocol.notImplemented).toEqual(new Set());
  });

  test("with filter and print area taken in", async () => {
    const opened = open(withoutPrintArea(), level);
    const before = state(opened.book);
    await mark(opened);
    await opened.host.takeIn?.(opened.sheetId, "filter");
    await opened.host.takeIn?.(opened.sheetId, "printArea");
    await mark(opened);
    await opened.host.clearMarks({ sheetId: opened.sheetId });
    expect(state(opened.book)).toEqual(before);
  });
});

test("a pivot table right of the plan keeps its place: the results stand beyond it", async () => {
  const book = usersBook();
  const id = book.idOf(SHEET);
  book.fill(
    SHEET,
    [
      ["行标签", "求和"],
      ["新建", 110],
    ],
    2,
    9,
  );
  book.addObject(id, { kind: "pivot", name: "数据透视表 1", range: at(2, 9, 2, 2), source: "=台账!$A$1:$B$2" });
  const opened = open(book);
  const before = state(book);
  expect((await mark(opened)).block.firstColumn).toBe(12);
  await opened.host.clearMarks("all");
  expect(state(book)).toEqual(before);
});

test("a pivot table that grew into the results' place before they were written is told as occupied, and nothing is harmed", async () => {
  const opened = open();
  const plan = await marksOf(opened);
  // Its empty cells hold no content that could be seen beforehand.
  opened.book.addObject(opened.sheetId, {
    kind: "pivot",
    name: "数据透视表 1",
    range: at(3, 9, 2, 2),
    source: "=台账!$A$1:$B$2",
  });
  const before = state(opened.book);
  await expect(opened.host.applyMarks(opened.sheetId, plan)).rejects.toMatchObject({ code: "occupied" });
  await opened.host.clearMarks("all");
  expect(state(opened.book)).toEqual(before);
});

test("with wrapped explanations rows grow, and clearing gives their heights back; a height that a person chose since stays", async () => {
  const book = fullBook();
  const opened = open(book, "1.14");
  book.fill(SHEET, [[300, 80]], 3, 5);
  book.setRowHeight(opened.sheetId, 4, 1, 40);
  const before = state(book);
  const height = (row: number): number | undefined => book.rowHeights(opened.sheetId, row - 1, 1)[0];
  const wrapped = async (): Promise<void> => {
    await opened.host.applyMarks(opened.sheetId, await marksOf(opened, false, null, true));
  };
  await wrapped();
  expect(height(4)).toBeGreaterThan(15);
  expect(height(5)).toBe(40);
  await wrapped();
  await opened.host.clearMarks("all");
  expect(state(book)).toEqual(before);
  await wrapped();
  book.setRowHeight(opened.sheetId, 3, 1, 66);
  await opened.host.applyMarks(opened.sheetId, await marksOf(opened));
  expect([height(3), height(4), height(5)]).toEqual([14.25, 66, 40]);
  await opened.host.clearMarks("all");
  book.setRowHeight(opened.sheetId, 3, 1, 14.25);
  expect(state(book)).toEqual(before);
});

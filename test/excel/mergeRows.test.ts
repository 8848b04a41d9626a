/** Departments' projects written into the library itself, through Excel's own client library in a host as strict as Excel. */
import "../../src/messages/parts/tasks";
import { createExcelHost } from "../../src/excel";
import { ReviewSession } from "../../src/session";
import { dazhouEngine } from "../../src/session/reading/engine";
import { keyOfPlace, tasksOf, type Tasks } from "../../src/session/tasks";
import { MemoryBackend } from "../../src/workbench/backend/memory";
import { open, SHEET, type Opened } from "./support/books";

/** The name that the helpers of these tests know. */
const LIBRARY = SHEET;
/** Title, unit line, header, three projects with a formula each, total row with formulas, signature. */
const ROWS: (string | number | null)[][] = [
  ["达州市信息化项目库"],
  ["单位：万元"],
  ["序号", "项目编号", "项目名称", "建设单位", "总投资", "年度安排资金", "尚需资金", "备注"],
  [1, "A-1", "智慧城管", "市城管执法局", 236.7, 100, "=E4-F4", "重点"],
  [2, "A-2", "数据中台", "市数据局", 500, 50, "=E5-F5", null],
  [3, "A-3", "一网通办平台", "市行政审批局", 120, 20, "=E6-F6", "延期"],
  ["合计", null, null, null, "=SUM(E4:E6)", "=SUM(F4:F6)", "=SUM(G4:G6)", null],
  ["制表人：张三"],
];
/** In 元, in another order of columns; one already there, one in conflict, two new, one near name. */
const SENT: (string | number | null)[][] = [
  ["项目名称", "总投资（元）", "建设单位", "联系人", "年度安排资金（元）"],
  ["智慧城管", 2_367_000, "市城管执法局", "甲", 1_000_000],
  ["数据中台", 5_200_000, "市数据局", "乙", 500_000],
  ["应急指挥平台", 880_000, "市应急管理局", "丙", 80_000],
  ["智能门禁", 456_700, "市机关事务中心", "丁", 0.5],
];

interface Working extends Opened {
  readonly session: ReviewSession;
  readonly tasks: Tasks;
}

const sessions: ReviewSession[] = [];
/** The client library speaks with one host at a time. */
const closeAll = async (): Promise<void> => {
  await Promise.all(sessions.splice(0).map((session) => session.dispose()));
};
afterEach(closeAll);

async function working(prepare: (book: MemoryBackend, id: string) => void = () => {}): Promise<Working> {
  await closeAll();
  const book = new MemoryBackend([LIBRARY, "报送", "总览"], "达州计划.xlsx");
  book.fill(LIBRARY, ROWS);
  book.fill("报送", SENT);
  // A text that begins like a formula.
  write(book, book.idOf("报送"), 4, 0, "'=智能门禁");
  book.fill("总览", [["全部总投资", "=SUM('2027年计划'!E4:E6)", "='2027年计划'!E7", "=SUM('2027年计划'!E4:E5)"]]);
  const id = book.idOf(LIBRARY);
  const body = { row: 3, column: 4, rowCount: 3, columnCount: 3 };
  book.writeCells(
    id,
    body,
    "numberFormats",
    Array.from({ length: 3 }, () => ["#,##0.00", "#,##0.00", "#,##0.00"]),
  );
  book.writeFormat(id, { row: 5, column: 0, rowCount: 1, columnCount: 8 }, { fillColor: "#FFF2CC" });
  book.setRowHeight(id, 5, 1, 30);
  book.setValidation(
    id,
    { row: 3, column: 4, rowCount: 3, columnCount: 1 },
    { rule: { decimal: { formula1: 0, operator: "GreaterThan" } } },
  );
  const format = book.addConditionalFormat(id, [{ row: 3, column: 4, rowCount: 3, columnCount: 1 }], "Custom");
  book.updateConditionalFormat(id, format, { formula: "=$E4>400", format: { fillColor: "#FF9999" } });
  book.setPrintArea(id, [{ row: 0, column: 0, rowCount: 6, columnCount: 8 }]);
  book.addName(null, { name: "全部投资", formula: "='2027年计划'!$E$4:$E$6", visible: true, comment: "" });
  prepare(book, id);
  const opened = open(book);
  const session = new ReviewSession(createExcelHost(), dazhouEngine, {
    locale: "zh-CN",
    now: () => new Date("2026-07-15T04:00:00Z"),
  });
  sessions.push(session);
  await session.start();
  const tasks = tasksOf(session, () => Promise.reject(new Error("no files here")));
  const { gathering } = tasks;
  gathering.chooseLibrary(keyOfPlace({ fileId: "", sheetId: id }));
  gathering.take(keyOfPlace({ fileId: "", sheetId: book.idOf("报送") }), true);
  await gathering.look();
  return { ...opened, session, tasks };
}

const sheetOf = ({ book }: Working, name = LIBRARY) => {
  const sheet = book.snapshot().sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};
const cell = (working: Working, address: string, name = LIBRARY) => {
  const found = sheetOf(working, name).cells[address];
  return found?.formula ?? found?.value ?? null;
};
/** The workbook without what of a settings store is ours. */
const whole = ({ book }: Working) => ({ ...book.snapshot(), settings: {} });
const merge = ({ tasks }: Working) => {
  const { done } = tasks.gathering.store.get();
  if (!done) throw new Error("nothing looked at");
  return done.merge;
};

test("new projects stand above the total row, in the library's columns and unit, with numbers and formulas that go on", async () => {
  const book = await working();
  const { gathering } = book.tasks;
  await gathering.write();
  expect(gathering.store.get().refusal).toBeNull();
  const row = (number: number) =>
    ["A", "B", "C", "D", "E", "F", "G", "H"].map((column) => cell(book, `${column}${number}`));
  expect(row(7)).toEqual([4, null, "应急指挥平台", "市应急管理局", 88, 8, "=E7-F7", null]);
  expect(row(8)).toEqual([5, null, "=智能门禁", "市机关事务中心", 45.67, 0.00005, "=E8-F8", null]);
  expect(row(6).slice(0, 4)).toEqual([3, "A-3", "一网通办平台", "市行政审批局"]);
  expect(row(9).slice(0, 1)).toEqual(["合计"]);
  expect(cell(book, "A10")).toBe("制表人：张三");
});

test("totals, names and formulas of other sheets take the new rows in; what ends above the last project does not", async () => {
  const book = await working();
  await book.tasks.gathering.write();
  expect(["E9", "F9", "G9"].map((address) => cell(book, address))).toEqual([
    "=SUM(E4:E8)",
    "=SUM(F4:F8)",
    "=SUM(G4:G8)",
  ]);
  expect(["B1", "C1", "D1"].map((address) => cell(book, address, "总览"))).toEqual([
    "=SUM('2027年计划'!E4:E8)",
    "='2027年计划'!E9",
    "=SUM('2027年计划'!E4:E5)",
  ]);
  expect(JSON.stringify(book.book.snapshot().names)).toContain("'2027年计划'!$E$4:$E$8");
});

test("new rows look like the last project: formats, height, validation, highlights, print area", async () => {
  const book = await working();
  await book.tasks.gathering.write();
  const sheet = sheetOf(book);
  expect(sheet.cells["E8"]?.style).toEqual(sheet.cells["E6"]?.style);
  expect(sheet.cells["A7"]?.style).toMatchObject({ fillColor: "#FFF2CC" });
  expect([sheet.rowHeights["7"], sheet.rowHeights["8"]]).toEqual([30, 30]);
  expect(JSON.stringify(sheet.validations)).toContain("E4:E8");
  expect(JSON.stringify(sheet.conditionalFormats)).toContain("E4:E8");
  expect(sheet.printArea).toEqual(["A1:H8"]);
});

test("a row in conflict keeps the library's value unless a person takes what was sent", async () => {
  const book = await working();
  await book.tasks.gathering.write();
  expect(cell(book, "E5")).toBe(500);
  const other = await working();
  const { gathering } = other.tasks;
  gathering.prefer(merge(other).conflicts, "sent");
  await gathering.write();
  expect(cell(other, "E5")).toBe(520);
  expect(other.session.getSnapshot().notice).toMatchObject({ kind: "merged", rows: 2, cells: 1, notGrown: [] });
});

test("rows that a person leaves out are not written", async () => {
  const book = await working();
  const { gathering } = book.tasks;
  gathering.want(merge(book).appended.slice(0, 1), false);
  await gathering.write();
  expect([cell(book, "C7"), cell(book, "A8")]).toEqual(["=智能门禁", "合计"]);
});

test("nothing is written before a person says so, and where nothing is wanted that is told", async () => {
  const book = await working();
  const before = whole(book);
  const { gathering } = book.tasks;
  gathering.want(merge(book).appended, false);
  expect(whole(book)).toEqual(before);
  await gathering.write();
  expect(gathering.store.get().refusal?.key).toBe("task.merge.nothing");
  expect(whole(book)).toEqual(before);
});

test("merging again adds nothing: every row is there by then", async () => {
  const book = await working();
  await book.tasks.gathering.write();
  const after = whole(book);
  expect(merge(book).appended).toEqual([]);
  expect(merge(book).same.map(({ libraryRow }) => libraryRow)).toEqual([4, 7, 8]);
  await book.tasks.gathering.look();
  expect(merge(book).appended).toEqual([]);
  expect(whole(book)).toEqual(after);
});

test("one click takes everything out again, to the last cell, format and name", async () => {
  const book = await working();
  const before = whole(book);
  const { gathering } = book.tasks;
  gathering.prefer(merge(book).conflicts, "sent");
  await gathering.write();
  await gathering.undo();
  expect(gathering.store.get().refusal).toBeNull();
  expect(whole(book)).toEqual(before);
  expect(book.session.getSnapshot().notice).toMatchObject({ kind: "mergeUndone", rows: 2, cells: 1, skipped: 0 });
});

test.each([
  ["a cell of a new row", (book: MemoryBackend, id: string) => write(book, id, 6, 7, "已核")],
  ["a cell right of the table", (book: MemoryBackend, id: string) => write(book, id, 7, 11, "见函")],
  [
    "a row inserted above",
    (book: MemoryBackend, id: string) =>
      book.insertCells(id, { row: 3, column: 0, rowCount: 1, columnCount: 16384 }, "Down"),
  ],
])("after an edit of %s nothing is taken out, and that is told", async (_, edit) => {
  const book = await working();
  const { gathering } = book.tasks;
  await gathering.write();
  edit(book.book, book.book.idOf(LIBRARY));
  const edited = whole(book);
  await gathering.undo();
  expect(gathering.store.get().refusal?.key).toBe("task.merge.undoChanged");
  expect(whole(book)).toEqual(edited);
});

test("a sheet that changed since a person looked is looked at again, and nothing is written", async () => {
  const book = await working();
  write(book.book, book.book.idOf("报送"), 3, 1, 890_000);
  const before = whole(book);
  await book.tasks.gathering.write();
  expect(book.tasks.gathering.store.get().refusal?.key).toBe("task.merge.changed");
  expect(whole(book)).toEqual(before);
});

test("a protected library and one with a filter on are told; nothing is written", async () => {
  const locked = await working((book, id) => book.protect(id));
  await locked.tasks.gathering.write();
  expect(locked.session.getSnapshot().notice).toMatchObject({ kind: "refused", code: "protected" });
  const filtered = await working((book, id) =>
    book.applyAutoFilter(id, { row: 2, column: 0, rowCount: 4, columnCount: 8 }, 3, {
      filterOn: "Values",
      values: ["市数据局"],
    }),
  );
  const before = whole(filtered);
  await filtered.tasks.gathering.write();
  expect(filtered.session.getSnapshot().notice).toMatchObject({ kind: "refused", code: "filtered" });
  expect(whole(filtered)).toEqual(before);
});

test("a filter that shows all rows and a table reach over the new rows, and back", async () => {
  const filtered = await working((book, id) =>
    book.applyAutoFilter(id, { row: 2, column: 0, rowCount: 4, columnCount: 8 }),
  );
  const before = whole(filtered);
  await filtered.tasks.gathering.write();
  expect(sheetOf(filtered).filter).toMatchObject({ range: "A3:H8" });
  await filtered.tasks.gathering.undo();
  expect(whole(filtered)).toEqual(before);

  const table = await working(
    (book, id) => void book.addTable(id, { row: 2, column: 0, rowCount: 4, columnCount: 8 }, true),
  );
  const plain = whole(table);
  await table.tasks.gathering.write();
  expect(JSON.stringify(table.book.snapshot().tables)).toContain("A3:H8");
  await table.tasks.gathering.undo();
  expect(whole(table)).toEqual(plain);
});

test("a hidden last row and one that is merged downwards: the new rows show and stand alone", async () => {
  const book = await working((memory, id) => {
    memory.setRowsHidden(id, 5, 1, true);
    memory.merge(id, { row: 4, column: 3, rowCount: 2, columnCount: 1 }, false);
  });
  const before = whole(book);
  await book.tasks.gathering.write();
  const sheet = sheetOf(book);
  expect(sheet.hiddenRows).toEqual([6]);
  expect(sheet.merges).toEqual(["D5:D6"]);
  expect(cell(book, "D7")).toBe("市应急管理局");
  await book.tasks.gathering.undo();
  expect(whole(book)).toEqual(before);
});

test("marks on the library go first, and undoing works beside marks that came later", async () => {
  const book = await working();
  await book.session.review({ mark: true });
  await book.tasks.gathering.look();
  await book.tasks.gathering.write();
  expect(book.tasks.gathering.store.get().refusal).toBeNull();
  expect(cell(book, "C7")).toBe("应急指挥平台");
  expect(cell(book, "I3")).toBeNull();
  await book.session.review({ mark: true });
  expect(cell(book, "I3")).not.toBeNull();
  await book.tasks.gathering.undo();
  expect(book.tasks.gathering.store.get().refusal).toBeNull();
  expect(cell(book, "A7")).toBe("合计");
});

test("a failure at any sync while rows are written leaves the library as it was, or tells that it could not", async () => {
  const book = await working();
  const before = whole(book);
  for (let nth = 1; nth <= 40; nth += 1) {
    const { gathering } = book.tasks;
    book.protocol.fail(nth, "GeneralException");
    await gathering.write();
    const written = gathering.store.get().written.length > 0;
    if (written) {
      await gathering.undo();
      expect(whole(book)).toEqual(before);
      book.protocol.fail(1, "GeneralException");
      await gathering.look();
      break;
    }
    expect(whole(book)).toEqual(before);
    await gathering.look();
  }
});

function write(book: MemoryBackend, id: string, row: number, column: number, value: string | number): void {
  book.writeCells(id, { row, column, rowCount: 1, columnCount: 1 }, "values", [[value]]);
}

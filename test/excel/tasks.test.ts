/** The tasks of the menu 工作 through Excel's own client library, in a host that is as strict as Excel. */
import { createExcelHost } from "../../src/excel";
import { ReviewSession } from "../../src/session";
import { dazhouEngine } from "../../src/session/reading/engine";
import { keyOfPlace, tasksOf, type Tasks } from "../../src/session/tasks";
import { MemoryBackend } from "../../src/workbench/backend/memory";
import { open, SHEET, type Opened } from "./support/books";

type Row = (string | number)[];
const HEADER: Row = [
  "项目编号",
  "项目名称",
  "建设单位",
  "总投资（万元）",
  "批复总投资（万元）",
  "本年度安排资金（万元）",
  "审定方式",
];
const OLD: Row[] = [
  ["A-1", "智慧城管", "市城管执法局", 236.7, 236.7, 100, "一事一议"],
  ["A-2", "数据中台", "市数据局", 500, 500, 50, "一事一议"],
];
const NEW: Row[] = [
  ["A-1", "智慧城管", "市城管执法局", 213.03, 236.7, 100, "一事一议"],
  ["A-9", "应急指挥平台", "市应急管理局", 88, "", 8, "一事一议"],
];

const sessions: ReviewSession[] = [];
afterEach(async () => {
  await Promise.all(sessions.splice(0).map((session) => session.dispose()));
});

async function working(): Promise<
  Opened & { readonly session: ReviewSession; readonly tasks: Tasks; readonly place: (name: string) => string }
> {
  const book = new MemoryBackend([SHEET, "中期"], "达州计划.xlsx");
  book.fill(SHEET, [HEADER, ...OLD]);
  book.fill("中期", [HEADER, ...NEW]);
  const opened = open(book);
  const session = new ReviewSession(createExcelHost(), dazhouEngine, {
    locale: "zh-CN",
    now: () => new Date("2026-07-15T04:00:00Z"),
  });
  sessions.push(session);
  await session.start();
  const tasks = tasksOf(session, () => Promise.reject(new Error("no files here")));
  return { ...opened, session, tasks, place: (name) => keyOfPlace({ fileId: "", sheetId: book.idOf(name) }) };
}

const plans = ({ book }: Opened) => book.snapshot().sheets.filter(({ name }) => name === SHEET || name === "中期");
const textsOf = ({ book }: Opened, name: string): string =>
  Object.values(book.snapshot().sheets.find((sheet) => sheet.name === name)?.cells ?? {})
    .map(({ value }) => String(value ?? ""))
    .join("\n");

test("two sheets are compared and the table is made, twice in one place; the plans stay as they were", async () => {
  const opened = await working();
  const before = plans(opened);
  const { comparing } = opened.tasks;
  comparing.choose("old", opened.place(SHEET));
  comparing.choose("new", opened.place("中期"));
  await comparing.compare();
  await comparing.makeSheet();
  await comparing.makeSheet();
  expect(opened.session.getSnapshot().notice).toMatchObject({ kind: "listed", replaced: true });
  expect(opened.book.snapshot().sheets.map(({ name }) => name)).toEqual([SHEET, "中期", "中期调整对照表"]);
  expect(textsOf(opened, "中期调整对照表")).toContain("应急指挥平台");
  expect(plans(opened)).toEqual(before);
});

test("a difference selects its cell on the other sheet", async () => {
  const opened = await working();
  const { comparing } = opened.tasks;
  comparing.choose("old", opened.place(SHEET));
  comparing.choose("new", opened.place("中期"));
  await comparing.compare();
  await comparing.show("new", { row: 2, column: 4 });
  expect(opened.book.selection()).toMatchObject({
    sheetId: opened.book.idOf("中期"),
    ranges: [{ row: 1, column: 3, rowCount: 1, columnCount: 1 }],
  });
});

test("the summary and the lists are made beside the plan", async () => {
  const opened = await working();
  const before = plans(opened);
  const { budgeting } = opened.tasks;
  budgeting.choose(opened.place("中期"));
  await budgeting.sumUp();
  await budgeting.makeSummary();
  await budgeting.makeLists(new Set(["financeViceMayor", "mayor"]));
  expect(opened.book.snapshot().sheets.map(({ name }) => name)).toEqual([
    SHEET,
    "中期",
    "审查情况汇总表",
    "审批清单（分管财政副市长）",
    "审批清单（市长）",
  ]);
  expect(plans(opened)).toEqual(before);
});

test("what a department sent is checked against the library, and a notice is made for it", async () => {
  const opened = await working();
  const before = plans(opened);
  const { gathering, noticing } = opened.tasks;
  gathering.chooseLibrary(opened.place(SHEET));
  gathering.take(opened.place("中期"), true);
  await gathering.look();
  await gathering.makeSheet();
  expect(textsOf(opened, "汇总核对表")).toContain("应急指挥平台");
  noticing.choose(opened.place("中期"));
  await noticing.look();
  await noticing.makeSheet();
  expect(textsOf(opened, "补正通知")).toContain("建设内容");
  expect(plans(opened)).toEqual(before);
});

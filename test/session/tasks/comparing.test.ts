/** 调整: two plans compared in the pane, near matches asked, the sheet for the meeting made. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { keyOfPlace } from "../../../src/session/tasks";
import { bookOf } from "../../xlsx/support/book";
import { planRows } from "../../cli/support";
import { fileOf, linesOf, workingIn, type Working } from "./support";

type Row = (string | number | null)[];
const HEADER: Row = [
  "项目编号",
  "项目名称",
  "建设单位",
  "总投资（万元）",
  "批复总投资（万元）",
  "本年度安排资金（万元）",
];
const OLD: Row[] = [
  HEADER,
  ["A-1", "智慧城管", "市城管执法局", 236.7, 236.7, 100],
  ["A-2", "数据中台", "市数据局", 500, 500, 50],
  ["A-3", "一网通办平台", "市行政审批局", 120, 120, 30],
];
const NEW: Row[] = [
  HEADER,
  ["A-1", "智慧城管", "市城管执法局", 213.03, 236.7, 100],
  ["", "一网通办平台升级", "市行政审批局", 120, 120, 30],
  ["A-9", "应急指挥平台", "市应急管理局", 88, null, 8],
];
const place = (index: number): string => keyOfPlace({ fileId: "", sheetId: `s${index}` });

async function compared(old = OLD, now = NEW): Promise<Working> {
  const working = await workingIn({ 年初: old, 中期: now });
  working.tasks.comparing.choose("old", place(1));
  working.tasks.comparing.choose("new", place(2));
  await working.tasks.comparing.compare();
  return working;
}
const done = ({ tasks }: Working) => {
  const { done: result, refusal } = tasks.comparing.store.get();
  if (!result) throw new Error(`nothing compared: ${refusal?.key ?? ""}`);
  return result;
};

test("what was changed, added and removed is told, and a renamed project is asked about and counts as neither", async () => {
  const working = await compared();
  const { comparison } = done(working);
  expect(comparison.changed.map(({ code }) => code)).toEqual(["A-1"]);
  expect(comparison.added.map(({ name }) => name)).toEqual(["应急指挥平台"]);
  expect(comparison.removed.map(({ name }) => name)).toEqual(["数据中台"]);
  expect(comparison.toAsk).toMatchObject([{ oldRow: 4, newRow: 3, why: "renamed" }]);
  expect(working.host.calls.make).toBe(0);
});

test("a question answered with yes makes one project of two rows; with no an added and a removed one; and can be taken back", async () => {
  const working = await compared();
  const ask = { oldRow: 4, newRow: 3 };
  working.tasks.comparing.answer(ask, "same");
  expect(done(working).comparison.changed.map(({ name }) => name)).toContain("一网通办平台升级");
  expect(done(working).comparison.toAsk).toEqual([]);
  working.tasks.comparing.forgetAnswers();
  expect(done(working).comparison.toAsk).toHaveLength(1);
  working.tasks.comparing.answer(ask, "different");
  expect(done(working).comparison.toAsk).toEqual([]);
  expect(done(working).comparison.added.map(({ name }) => name)).toContain("一网通办平台升级");
  expect(done(working).comparison.removed.map(({ name }) => name)).toContain("一网通办平台");
});

test("one no among several candidates leaves the row open until each was spoken of", async () => {
  const twins: Row[] = [HEADER, ["B-1", "政务云", "市数据局", 100, 100, 1], ["B-1", "政务云", "市数据局", 200, 200, 2]];
  const working = await compared([HEADER, ["B-1", "政务云", "市数据局", 150, 150, 1]], twins);
  expect(done(working).comparison.toAsk).toHaveLength(2);
  working.tasks.comparing.answer({ oldRow: 2, newRow: 2 }, "different");
  expect(done(working).comparison.removed).toEqual([]);
  expect(done(working).comparison.added.map(({ row }) => row)).toEqual([2]);
  working.tasks.comparing.answer({ oldRow: 2, newRow: 3 }, "different");
  expect(done(working).comparison.removed.map(({ row }) => row)).toEqual([2]);
  expect(done(working).comparison.added.map(({ row }) => row)).toEqual([2, 3]);
});

test("the sheet for the meeting is made beside the plans, which stay as they are, and made anew the second time", async () => {
  const working = await compared();
  const { host, session, tasks } = working;
  const before = JSON.stringify([host.sheet("年初").cells, host.sheet("中期").cells]);
  await tasks.comparing.makeSheet();
  const lines = linesOf(host, "中期调整对照表");
  expect(lines[0]).toMatch(/^中期调整对照表：中期\|/);
  expect(lines.join("\n")).toContain("智慧城管");
  expect(lines.join("\n")).toMatch(/审查基准日：2026年7月15日/);
  expect(session.getSnapshot().notice).toMatchObject({
    kind: "listed",
    sheetName: "中期调整对照表",
    from: { name: "中期" },
  });
  expect(JSON.stringify([host.sheet("年初").cells, host.sheet("中期").cells])).toBe(before);
  await tasks.comparing.makeSheet();
  expect(host.sheets.map(({ name }) => name)).toEqual(["年初", "中期", "中期调整对照表"]);
});

test("a plan that was edited after the comparison is compared again, and nothing is written before a person has looked", async () => {
  const working = await compared();
  working.host.edit("中期", 2, 4, 200);
  await working.tasks.comparing.makeSheet();
  expect(working.host.calls.make).toBe(0);
  expect(working.tasks.comparing.store.get().refusal?.key).toBe("task.compare.changed");
  expect(done(working).comparison.changed[0]?.changes.find(({ field }) => field === "total")?.new.text).toBe("200");
  await working.tasks.comparing.makeSheet();
  expect(working.host.calls.make).toBe(1);
});

test("a difference leads to its cell on either sheet", async () => {
  const working = await compared();
  const [change] = done(working).comparison.changed[0]?.changes.filter(({ field }) => field === "total") ?? [];
  if (!change?.old.cell || !change.new.cell) throw new Error("no cells");
  await working.tasks.comparing.show("old", change.old.cell);
  await working.tasks.comparing.show("new", change.new.cell);
  expect(working.host.selections).toEqual(["年初!D2", "中期!D2"]);
});

test("the other plan may be a file: read as it is, compared alike, and never changed", async () => {
  const working = await workingIn({ 中期: NEW });
  const { tasks } = working;
  const bytes = bookOf({ sheets: { 年初: planRows(OLD) } });
  await tasks.comparing.chooseFile("old", fileOf("年初计划.xlsx", bytes));
  tasks.comparing.choose("new", place(1));
  await tasks.comparing.compare();
  expect(done(working).comparison.changed.map(({ code }) => code)).toEqual(["A-1"]);
  expect(done(working).old.file).toBe("年初计划.xlsx");
  await tasks.comparing.makeSheet();
  expect(linesOf(working.host, "中期调整对照表").join("\n")).toContain("年初计划.xlsx");
});

test("of a file with two plans a person says which one", async () => {
  const { tasks } = await workingIn({ 中期: NEW });
  const bytes = new Uint8Array(readFileSync(join(__dirname, "../../plans/midyear-2026.xlsx")));
  await tasks.comparing.chooseFile("old", fileOf("midyear-2026.xlsx", bytes));
  expect(tasks.comparing.store.get()).toMatchObject({
    old: null,
    refusal: { key: "task.file.several", data: { count: 2 } },
  });
  expect(tasks.files.store.get().files[0]?.plans.map(({ name }) => name)).toEqual(["年初计划", "中期调整建议"]);
});

test.each([
  ["空.xlsx", "", "task.file.empty"],
  ["表.csv", "编号,名称\n1,甲\n", "task.file.text"],
  ["说明.xlsx", bookOf({ sheets: { 说明: planRows([["填报说明"], ["请按要求填写"]]) } }), "task.file.noPlan"],
  ["坏.xlsx", bookOf({ sheets: { 表: planRows(OLD) } }).slice(0, 900), /^task\.file\.(truncated|damaged)$/],
])("%s is refused in one sentence, and what was chosen before stays", async (name, content, key) => {
  const { tasks } = await workingIn({ 中期: NEW });
  tasks.comparing.choose("new", place(1));
  await tasks.comparing.chooseFile("old", fileOf(name, content));
  const { refusal, new: kept } = tasks.comparing.store.get();
  expect(refusal?.key).toMatch(key);
  expect(refusal?.data).toMatchObject({ file: name });
  expect(kept).toBe(place(1));
});

test("a sheet that is no plan, one that is gone, and one compared with itself are told apart", async () => {
  const { host, tasks } = await workingIn({ 年初: OLD, 说明: [["填报说明"]], 中期: NEW });
  const run = async (old: string, now: string): Promise<string | undefined> => {
    tasks.comparing.choose("old", old);
    tasks.comparing.choose("new", now);
    await tasks.comparing.compare();
    return tasks.comparing.store.get().refusal?.key;
  };
  expect(await run(place(1), place(2))).toBe("task.noPlan.noHeader");
  expect(await run(place(1), place(1))).toBe("task.compare.same");
  host.remove("中期");
  expect(await run(place(1), place(3))).toBe("task.place.gone");
});

test("classified projects stop the writing until a person has answered, and appear by row number only", async () => {
  const secret = (rows: Row[]): Row[] => [
    [...HEADER, "是否涉密"],
    ...rows.slice(1).map((row) => [...row, "否"]),
    ["S-1", "机要系统改造", "市委机要局", 300, 300, 10, "是"],
  ];
  const working = await compared(secret(OLD), secret(NEW));
  const { host, session, tasks } = working;
  await tasks.comparing.makeSheet();
  expect([host.calls.make, session.getSnapshot().stop?.rows]).toEqual([0, [5]]);
  await session.answerStop(true);
  expect([host.calls.make, session.getSnapshot().stop?.rows]).toEqual([0, [5]]);
  await session.answerStop(true);
  expect(host.calls.make).toBe(1);
  expect(linesOf(host, "中期调整对照表").join("\n")).not.toMatch(/机要/);
});

test("a comparison can be cancelled, with nothing written and nothing told of it", async () => {
  const { host, session, tasks } = await workingIn({ 年初: OLD, 中期: NEW });
  tasks.comparing.choose("old", place(1));
  tasks.comparing.choose("new", place(2));
  const goOn = host.hold("read");
  const reading = host.called("read");
  const running = tasks.comparing.compare();
  await reading;
  session.cancel();
  goOn();
  await running;
  expect(session.getSnapshot().notice).toMatchObject({ kind: "cancelled", during: "comparing" });
  expect(tasks.comparing.store.get().done).toBeNull();
  expect(host.calls.make).toBe(0);
});

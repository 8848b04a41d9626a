/** 汇总核对: what departments sent against the project library, decided by a person, on a worksheet of its own. */
import { keyOfPlace } from "../../../src/session/tasks";
import { planRows } from "../../cli/support";
import { bookOf } from "../../xlsx/support/book";
import { fileOf, linesOf, workingIn, type Working } from "./support";

type Row = (string | number | null)[];
const LIBRARY: Row[] = [
  ["项目编号", "项目名称", "建设单位", "总投资（万元）", "备注"],
  ["A-1", "智慧城管", "市城管执法局", 236.7, null],
  ["A-2", "数据中台", "市数据局", 500, null],
  ["A-3", "一网通办平台", "市行政审批局", 120, null],
];
/** In 元, with a column that the library lacks. */
const SENT: Row[] = [
  ["项目名称", "建设单位", "总投资（元）", "联系人"],
  ["智慧城管", "市城管执法局", 2_367_000, "甲"],
  ["数据中台", "市数据局", 5_200_000, "乙"],
  ["应急指挥平台", "市应急管理局", 880_000, "丙"],
  ["一网通办平台升级", "市行政审批局", 1_200_000, "丁"],
];
const place = (index: number): string => keyOfPlace({ fileId: "", sheetId: `s${index}` });

async function checked(): Promise<Working> {
  const working = await workingIn({ 项目库: LIBRARY, 报送: SENT });
  working.tasks.gathering.take(place(2), true);
  await working.tasks.gathering.look();
  return working;
}
const merge = ({ tasks }: Working) => {
  const { done, refusal } = tasks.gathering.store.get();
  if (!done) throw new Error(`nothing checked: ${refusal?.key ?? ""}`);
  return done.merge;
};

test("every row is new, already there, in conflict or not taken; amounts count in their own units; nothing is written", async () => {
  const working = await checked();
  const { same, conflicts, appended, notTaken, lostColumns } = merge(working);
  expect(same.map(({ row, libraryRow }) => [row, libraryRow])).toEqual([[2, 2]]);
  expect(conflicts.map(({ row, changes }) => [row, changes])).toEqual([
    [3, [{ field: "total", library: "500", sent: "520" }]],
  ]);
  expect(appended.map(({ name }) => name)).toEqual(["应急指挥平台"]);
  expect(notTaken.map(({ row, reason }) => [row, reason.kind])).toEqual([[5, "doubt"]]);
  expect(lostColumns.map(({ header, reason }) => [header, reason])).toEqual([["联系人", "noColumn"]]);
  expect([working.host.calls.make, working.host.calls.edit]).toEqual([0, 0]);
});

test("a doubtful row becomes new when a person says so, and doubtful again when that is taken back", async () => {
  const working = await checked();
  const [row] = merge(working).notTaken;
  if (!row) throw new Error("no doubt");
  working.tasks.gathering.decide(row, "new");
  expect(merge(working).appended.map(({ name }) => name)).toEqual(["应急指挥平台", "一网通办平台升级"]);
  working.tasks.gathering.decide(row, null);
  expect(merge(working).notTaken).toHaveLength(1);
});

test("the worksheet has new projects in the library's columns and units, conflicts side by side, and the library stays as it was", async () => {
  const working = await checked();
  const { host, session } = working;
  const before = JSON.stringify(host.sheet("项目库").cells);
  await working.tasks.gathering.makeSheet();
  const lines = linesOf(host, "汇总核对表");
  expect(lines).toContain("文件|工作表|行|项目编号|项目名称|建设单位|总投资（万元）|备注");
  expect(lines).toContain("达州计划.xlsx|报送|4||应急指挥平台|市应急管理局|88|");
  expect(lines).toContain("达州计划.xlsx|报送|3|3|总投资|500|520|");
  expect(lines.some((line) => line.startsWith("达州计划.xlsx|报送|5|与库"))).toBe(true);
  expect(JSON.stringify(host.sheet("项目库").cells)).toBe(before);
  expect(session.getSnapshot().notice).toMatchObject({ kind: "listed", from: { name: "项目库" } });
});

test("of several files those that cannot be used are told one by one, and the others are taken", async () => {
  const { tasks } = await workingIn({ 项目库: LIBRARY });
  await tasks.gathering.chooseFiles([
    fileOf("甲局.xlsx", bookOf({ sheets: { 表: planRows(SENT) } })),
    fileOf("空.xlsx", ""),
    fileOf("填报说明.xlsx", bookOf({ sheets: { 说明: planRows([["填报说明"]]) } })),
  ]);
  expect(tasks.gathering.store.get().left.map(({ key, data }) => [key, data["file"]])).toEqual([
    ["task.file.empty", "空.xlsx"],
    ["task.file.noPlan", "填报说明.xlsx"],
  ]);
  await tasks.gathering.look();
  expect(tasks.gathering.store.get().done?.merge.appended.map(({ file, name }) => [file, name])).toEqual([
    ["甲局.xlsx", "应急指挥平台"],
  ]);
});

test("a row that was sent twice is new once", async () => {
  const working = await workingIn({ 项目库: LIBRARY, 甲: SENT, 乙: SENT });
  working.tasks.gathering.take(place(2), true);
  working.tasks.gathering.take(place(3), true);
  await working.tasks.gathering.look();
  expect(merge(working).appended).toHaveLength(1);
});

test("nothing chosen, and a sheet that changed since, are told; nothing is written", async () => {
  const { tasks } = await workingIn({ 项目库: LIBRARY, 报送: SENT });
  await tasks.gathering.look();
  expect(tasks.gathering.store.get().refusal?.key).toBe("task.merge.choose");
  const working = await checked();
  working.host.edit("报送", 4, 3, 890_000);
  await working.tasks.gathering.makeSheet();
  expect(working.host.calls.make).toBe(0);
  expect(working.tasks.gathering.store.get().refusal?.key).toBe("task.merge.changed");
});

test("classified rows are told by their number only, and stop the writing until a person has answered", async () => {
  const secret = SENT.map((row, index) => [...row, index === 0 ? "是否涉密" : index === 3 ? "是" : "否"]);
  const working = await workingIn({ 项目库: LIBRARY, 报送: secret });
  working.tasks.gathering.take(place(2), true);
  await working.tasks.gathering.look();
  expect(merge(working).notTaken.map(({ row, reason }) => [row, reason.kind])).toContainEqual([4, "classified"]);
  await working.tasks.gathering.makeSheet();
  expect(working.host.calls.make).toBe(0);
  await working.session.answerStop(true);
  expect(linesOf(working.host, "汇总核对表").join("\n")).not.toContain("应急指挥");
});

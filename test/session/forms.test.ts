/** A form in the pane: reviewed, live, tried out, its cells selected; among all sheets, and in the return letter. */
import type { CellValue } from "../../src/sheet";
import { workingIn } from "./tasks/support";

const form = (name: string, supp: number): CellValue[][] => [
  ["信息化项目申报表", null, null, null],
  ["项目名称", name, "建设单位", "市某局"],
  ["总投资（万元）", 350, "建设性质", "☑新建 □升级改造"],
  ["合同金额（万元）", 300, "补充合同金额（万元）", supp],
];
const TABLE: CellValue[][] = [
  ["项目名称", "建设单位", "总投资（万元）", "合同金额（万元）", "补充合同金额（万元）"],
  ["某某平台", "市某局", 350, 300, 30.6],
];

test("choosing its finding selects the cell of the value; 试算 goes on from what the form holds", async () => {
  const { session, host } = await workingIn({ 申报表: form("某某平台", 30.6) });
  await session.review({ mark: true });
  const { result } = session.getSnapshot();
  if (result?.kind !== "reviewed") throw new Error("not reviewed");
  const entry = result.index.entries.find(({ finding }) => finding?.rule === "A43-CAP");
  if (!entry) throw new Error("no finding");
  await session.choose(entry);
  expect(host.selections.at(-1)).toContain("D4");
  expect(host.sheet("申报表").block).toMatchObject({ firstRow: 2, lastRow: 3, firstColumn: 5 });
  const { plan, rows } = result.review;
  const [project, row] = [plan.projects[0], rows[0]];
  if (!project || !row) throw new Error("no project");
  const tried = session.tryOut(plan, project, row, { kind: "supplement", fen: 100_000_000n });
  expect(tried?.row.computed?.supplement.used).toBe(130_600_000n);
  await session.clear("all");
  expect(host.sheet("申报表").block).toBeNull();
});

test("columns: each label with the cell of its value, to be placed by a person", async () => {
  const { session } = await workingIn({ 申报表: [...form("某某平台", 30), ["投资盘子", 5, "备注", "无"]] });
  await session.review({ mark: false });
  expect(session.columns()?.map(({ place, state, samples }) => [place, state, ...samples].join(" "))).toContain(
    "B5 unknown 5",
  );
});

test("of a label with its value in one cell the sample is the value, not the label again", async () => {
  const { session } = await workingIn({
    申报表: [["信息化项目申报表"], ["项目名称：某某平台"], ["建设单位：市某局"], ["总投资（万元）：350"]],
  });
  await session.review({ mark: false });
  expect(session.columns()?.map(({ place, header, samples }) => [place, header, ...samples].join(" "))).toEqual([
    "A2 项目名称 某某平台",
    "A3 建设单位 市某局",
    "A4 总投资（万元） 350",
  ]);
  const secret = await workingIn({
    申报表: [
      ["信息化项目申报表"],
      ["项目名称：某某平台"],
      ["建设单位：市某局"],
      ["总投资（万元）：350"],
      ["密级：秘密"],
    ],
  });
  await secret.session.review({ mark: false });
  expect(secret.session.columns()?.flatMap(({ samples }) => samples)).toEqual([]);
});

test("审查全部计划表 takes forms in; a form and the plan that lists its project are no double application", async () => {
  const working = await workingIn({ 申报表: form("某某平台", 30.6), 空表: form("", 0), 年度计划: TABLE });
  await working.tasks.all.review();
  expect(working.tasks.all.results().map(({ sheetName, summary }) => [sheetName, summary.violations])).toEqual([
    ["申报表", 1],
    ["年度计划", 1],
  ]);
  expect(working.tasks.all.check().findings).toEqual([]);
  const twice = await workingIn({ 申报表1: form("某某平台", 30), 申报表2: form("某某平台", 30) });
  await twice.tasks.all.review();
  expect(twice.tasks.all.check().findings.map(({ kind }) => kind)).toEqual(["twice"]);
});

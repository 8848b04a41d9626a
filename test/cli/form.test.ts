/** Forms on the command line: read, marked and cleared like plans; what needs a table says so. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runMerge } from "../../src/cli/merge/run";
import { runNotice } from "../../src/cli/notice/run";
import { runReport } from "../../src/cli/report/run";
import { readPackage } from "../../src/xlsx";
import { bookOf } from "../xlsx/support/book";
import { planRows, ranWith, review, temporaryFolder } from "./support";

const folder = temporaryFolder();
const form = (name: string | null, supp: number | string): string =>
  planRows([
    ["2027年度信息化项目申报表"],
    ["项目名称", name, "建设单位", "市某局（盖章）"],
    ["总投资（万元）", name === null ? null : 350, "建设性质", "☑新建 □升级改造"],
    ["合同金额（万元）", name === null ? null : 300, "补充合同金额（万元）", supp],
    ["建设内容", "（请简要填写）", "投资盘子", "某盘子"],
  ]);
const table = planRows([
  ["序号", "项目名称", "建设单位", "总投资（万元）"],
  [1, "别的平台", "市某局", 90],
]);
const book = (name: string, sheets: Record<string, string>): string => {
  writeFileSync(join(folder, name), bookOf({ sheets }));
  return join(folder, name);
};

test("the JSON gives a form as a plan of one project, its findings at the cells of its values", async () => {
  const file = book("one.xlsx", { 申报表: form("某某平台", 30.6), 空表: form(null, "") });
  const { status, out } = await review([file, "--json", "--as-of", "2026-08-01"]);
  const [{ sheets, skippedSheets }] = (JSON.parse(out) as { files: [{ sheets: unknown[]; skippedSheets: unknown[] }] })
    .files;
  expect(status).toBe(1);
  expect(sheets).toMatchObject([
    {
      name: "申报表",
      headerRows: [2, 3, 4, 5],
      unit: "万元",
      columns: { name: "B", unit: "D", total: "B", supp: "D" },
      form: { name: "B2", unit: "D2", total: "B3", nature: "D3", contract: "B4", supp: "D4", content: "B5" },
      findings: expect.arrayContaining([
        expect.objectContaining({ rule: "SHEET-UNKNOWN-COLUMN", cells: ["C5"] }),
      ]) as unknown,
      rows: [
        {
          row: 2,
          project: { name: "某某平台", unit: "市某局" },
          tier: "T2",
          computed: { total_wan: "350", supp_cap: "30", supp_remaining: "-0.6" },
          findings: expect.arrayContaining([
            expect.objectContaining({ rule: "A43-CAP", severity: "error", cells: ["D4"] }),
          ]) as unknown,
        },
      ],
    },
  ]);
  expect(skippedSheets).toMatchObject([{ name: "空表", reason: expect.stringContaining("没有填写") as unknown }]);
});

test("a person reads that it is a form and which cells were read", async () => {
  const { out } = await review([book("told.xlsx", { 申报表: form("某某平台", 30.6) })]);
  expect(out).toContain("申报表：一个项目一张的申报表，标签在 第 2—5 行");
  expect(out).toContain("读取的单元格：项目名称 B2、建设单位 D2");
  expect(out).toContain("申报表!D4  不符合  A43-CAP");
});

test("a form whose values stand in the cells of their labels: read, marked, and cleared byte for byte", async () => {
  const rows = planRows([
    ["信息化项目申报表"],
    ["项目名称：某某平台", "建设单位：市某局"],
    ["总投资（万元）：350", "是否涉密：否"],
    ["合同金额：300万元", "补充合同金额：30.6万元"],
  ]);
  const file = book("同格.xlsx", { 申报表: rows });
  const [marked, cleared] = [join(folder, "同格标注"), join(folder, "同格清除")];
  const { out } = await review([file, "--json", "--out", marked]);
  const [{ sheets }] = (JSON.parse(out) as { files: [{ sheets: [{ form: object; rows: [{ findings: object[] }] }] }] })
    .files;
  expect(sheets[0].form).toEqual({ name: "A2", unit: "B2", total: "A3", classified: "B3", contract: "A4", supp: "B4" });
  expect(sheets[0].rows[0].findings).toContainEqual(expect.objectContaining({ rule: "A43-CAP", cells: ["B4"] }));
  await review([join(marked, "同格.xlsx"), "--clear", "--out", cleared]);
  expect(readFileSync(join(cleared, "同格.xlsx")).equals(readFileSync(file))).toBe(true);
});

test("the marked copy is cleared byte for byte", async () => {
  const file = book("marked.xlsx", { 申报表: form("某某平台", 30.6), 计划: table });
  const [marked, cleared] = [join(folder, "marked"), join(folder, "cleared")];
  for (const each of [marked, cleared]) mkdirSync(each);
  await review([file, "--out", marked]);
  const sheet = (path: string): string => readPackage(readFileSync(path)).readText("xl/worksheets/sheet1.xml") ?? "";
  expect(sheet(join(marked, "marked.xlsx"))).toContain("审查结论");
  await review([join(marked, "marked.xlsx"), "--clear", "--out", cleared]);
  expect(sheet(join(cleared, "marked.xlsx"))).toBe(sheet(file));
});

test("beside a table the table is meant; a form is summed up where it is named, and has its return letter", async () => {
  const file = book("both.xlsx", { 计划: table, 申报表: form("某某平台", 30.6) });
  const summed = async (...more: string[]): Promise<unknown> =>
    JSON.parse((await ranWith(runReport, [file, "--json", ...more])).out);
  expect(await summed()).toMatchObject({ sheet: "计划", projects: 1 });
  expect(await summed("--sheet", "申报表")).toMatchObject({ sheet: "申报表", projects: 1 });
  const { out } = await ranWith(runNotice, [file]);
  expect(out).toContain("某某平台");
});

test("a merge takes no form, and says why", async () => {
  const library = book("library.xlsx", { 项目库: table });
  const sent = book("sent.xlsx", { 申报表: form("某某平台", 30) });
  const { out, err, status } = await ranWith(runMerge, [sent, "--into", library, "--out", join(folder, "new.xlsx")]);
  expect(status).toBe(2);
  expect(out + err).toContain("可以审查，不能汇总");
});

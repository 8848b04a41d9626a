/** Several sheets of one workbook on the command line: what they say of one project, and which result columns are written. */
import ExcelJS from "exceljs";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { resultColumnOf } from "../../src/marking";
import { createXlsxHost } from "../../src/xlsx";
import { review, temporaryFolder } from "./support";

const folder = temporaryFolder();
const HEADER = ["项目名称", "建设单位", "总投资（万元）", "合同金额（万元）"];

async function book(name: string, sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>) {
  const workbook = new ExcelJS.Workbook();
  for (const [sheet, rows] of Object.entries(sheets)) workbook.addWorksheet(sheet).addRows([HEADER, ...rows] as never);
  const path = join(folder, name);
  await workbook.xlsx.writeFile(path);
  return path;
}

const WATER = ["智慧水务监测平台", "市水务局", 320, 300];

test("what two sheets say of one project is told to people, with both cells; the JSON is what it was", async () => {
  const path = await book("两表.xlsx", {
    项目库: [WATER, ["城市内涝监测预警系统", "市水务局", 250, 200]],
    "2027年度计划": [
      ["智慧水务监测平台", "市水务局", 350, 300],
      ["城市内涝监测预警系统", "市应急管理局", 250, 200],
    ],
  });
  const told = await review([path]);
  expect(told.out).toContain(
    "项目库!A2、2027年度计划!A2  需核实  “智慧水务监测平台”在各表中不一致；总投资：项目库!A2 320 万元、2027年度计划!A2 350 万元。",
  );
  expect(told.out).toContain("“城市内涝监测预警系统”由不同单位申报：市水务局、市应急管理局。");
  expect(told.status).toBe(0);
  expect((await review([path, "--lang", "en-US"])).out).toContain(
    "To verify  “智慧水务监测平台” differs between sheets",
  );
  const json = JSON.parse((await review([path, "--json"])).out) as { files: { sheets: object[] }[] };
  expect(json.files[0]?.sheets).toHaveLength(2);
  expect(JSON.stringify(json)).not.toContain("across");
});

test("nothing is said where a library and an annual plan agree", async () => {
  const path = await book("一致.xlsx", { 项目库: [WATER], "2027年度计划": [WATER] });
  expect((await review([path])).out).not.toContain("跨表核对");
});

test("result columns are chosen by their names; the marker always stands; an unknown name is refused with those that are known", async () => {
  const path = await book("列.xlsx", { 计划: [WATER] });
  const out = join(folder, "已标注");
  const { status } = await review([path, "--out", out, "--columns", "入库意见，审查结论、15% 调整余额,explanation"]);
  expect(status).toBe(0);
  const host = createXlsxHost(readFileSync(join(out, "列.xlsx")), "列.xlsx");
  const [sheet] = (await host.describe()).sheets;
  const grid = await host.readSheet(sheet?.id ?? "");
  expect(grid.values[0]?.map(resultColumnOf).filter(Boolean)).toEqual([
    "verdict",
    "admission",
    "adjustmentRemaining",
    "explanation",
    "marker",
  ]);
  const refused = await review([path, "--out", out, "--columns", "结论"]);
  expect([refused.status, refused.err.trim()]).toEqual([
    2,
    "没有结果列“结论”。可写：审查结论、入库意见、审定层级、补充合同限额、补充合同余额、15% 调整余额、问题说明",
  ]);
  for (const words of ["", " , ", "__proto__"])
    expect((await review([path, "--out", out, "--columns", words])).status).toBe(2);
  expect((await review([path, "--columns", "审查结论"])).err).toContain("--columns 须与 --out 同用");
});

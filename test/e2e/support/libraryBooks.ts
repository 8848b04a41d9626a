/** A project library and what a department sent for it. Names and amounts are invented. */
import { join } from "node:path";
import ExcelJS from "exceljs";

/** A library as offices keep it: title, a balance and a total by formula, number formats. */
export async function projectLibrary(folder: string): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("项目库");
  sheet.addRows([
    ["2027年度项目库"],
    ["序号", "项目编号", "项目名称", "建设单位", "总投资（万元）", "合同金额（万元）", "结余（万元）", "备注"],
    [1, "BH-001", "水库大坝安全监测", "滨河水务所", 180, 160, { formula: "E3-F3", result: 20 }, null],
    [2, "BH-002", "社区食堂结算系统", "东岭敬老院", 90, 80.5, { formula: "E4-F4", result: 9.5 }, "核对中"],
    [3, "BH-003", "校车定位管理平台", "北渡学校", 260, 240, { formula: "E5-F5", result: 20 }, null],
    ["合计", null, null, null, { formula: "SUM(E3:E5)", result: 530 }, { formula: "SUM(F3:F5)", result: 480.5 }],
  ]);
  for (const row of [3, 4, 5, 6]) for (const column of [5, 6, 7]) sheet.getCell(row, column).numFmt = "#,##0.00";
  return written(workbook, folder, "项目库.xlsx");
}

/** In 元, under other words: one project as the library has it, one with another total, two new ones, one of them to the 分. */
export async function departmentsFile(folder: string): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  workbook
    .addWorksheet("申报表")
    .addRows([
      ["滨河水务所申报表"],
      ["项目名称", "申报单位", "总投资（元）", "合同金额（元）"],
      ["水库大坝安全监测", "滨河水务所", 1_800_000, 1_600_000],
      ["社区食堂结算系统", "东岭敬老院", 955_000, 805_000],
      ["闸口值守系统", "滨河水务所", 1_234_567.89, 1_000_000],
      ["河道水质监测平台", "滨河水务所", 660_000, null],
    ]);
  return written(workbook, folder, "滨河水务所.xlsx");
}

async function written(workbook: ExcelJS.Workbook, folder: string, name: string): Promise<string> {
  const path = join(folder, name);
  await workbook.xlsx.writeFile(path);
  return path;
}

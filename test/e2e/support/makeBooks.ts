/** Workbooks that scenarios open: what people really have beside a plain plan. Names and amounts are invented. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import "../../support/texts";

const HEADERS = [
  "序号",
  "项目名称",
  "建设单位",
  "总投资（万元）",
  "审定方式",
  "实际审定机关",
  "概算批复金额（万元）",
  "合同金额（万元）",
  "补充合同金额（万元）",
  "备注",
];
const ROWS: readonly (readonly (string | number | null)[])[] = [
  [1, "水库大坝安全监测", "滨河水务所", 180, "一事一议", "分管财政工作的副市长", 176, 160, 16, null],
  [2, "社区食堂结算系统", "东岭敬老院", 90, "一事一议", "分管财政工作的副市长", 89, 80, 8.01, "核对中"],
  [3, "校车定位管理平台", "北渡学校", 260, "一事一议", "市长", 250, 240, 5, null],
];

/** The plan's rows into a sheet, headers in `headerRow`. */
function plan(sheet: ExcelJS.Worksheet, headerRow = 1): void {
  HEADERS.forEach((header, index) => {
    sheet.getCell(headerRow, index + 1).value = header;
  });
  ROWS.forEach((row, n) =>
    row.forEach((value, index) => {
      sheet.getCell(headerRow + 1 + n, index + 1).value = value;
    }),
  );
}

async function written(workbook: ExcelJS.Workbook, folder: string, name: string): Promise<string> {
  const path = join(folder, name);
  await workbook.xlsx.writeFile(path);
  return path;
}

/** Small and plain: one row breaks Article 43 (8.01 of a limit of 8). */
export function plainPlan(folder: string, name = "plain.xlsx"): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  plan(workbook.addWorksheet("计划"));
  return written(workbook, folder, name);
}

/** A library of three: one lacks its total. */
export function libraryPlan(folder: string, name = "library.xlsx"): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  workbook
    .addWorksheet("项目库")
    .addRows([
      HEADERS.slice(0, 4),
      ...ROWS.map((row, index) => (index === 1 ? [...row.slice(0, 3), "待定"] : row.slice(0, 4))),
    ]);
  return written(workbook, folder, name);
}

/** With all that must come back untouched: notes, validation, formats that look at cells, widths, hidden column, filter, formulas, merges. */
export function furnishedPlan(folder: string, name = "furnished.xlsx"): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("计划", { views: [{ state: "frozen", xSplit: 2, ySplit: 2 }] });
  sheet.mergeCells("A1:J1");
  Object.assign(sheet.getCell("A1"), {
    value: "信息化项目计划",
    font: { name: "宋体", size: 16, bold: true },
    alignment: { horizontal: "center" },
  });
  plan(sheet, 2);
  sheet.getRow(2).font = { bold: true, color: { argb: "FFFFFFFF" } };
  sheet.getRow(2).eachCell((cell) => {
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FF4F6228" } };
  });
  sheet.getRow(2).height = 32;
  [6, 28, 18, 14, 12, 24, 14, 14, 14, 20, 9.5, 7, 31].forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  sheet.getColumn(3).hidden = true;
  sheet.getColumn(12).hidden = true;
  for (const row of [3, 4, 5]) {
    for (const column of [4, 7, 8, 9]) sheet.getCell(row, column).numFmt = "#,##0.00";
    sheet.getCell(row, 5).dataValidation = {
      type: "list",
      allowBlank: true,
      formulae: ['"一事一议,统一审定"'],
      showErrorMessage: true,
      error: "请从列表选择",
    };
  }
  Object.assign(sheet.getCell("I4"), {
    fill: { type: "pattern", pattern: "solid", fgColor: { argb: "FFCCFFCC" } },
    font: { italic: true, color: { argb: "FF7030A0" } },
  });
  sheet.getCell("B4").note = "与街道核对";
  sheet.getCell("D6").value = { formula: "SUM(D3:D5)", result: 530 };
  sheet.getCell("B6").value = "合计";
  sheet.autoFilter = "A2:J5";
  sheet.addConditionalFormatting({
    ref: "D3:D5",
    rules: [
      {
        type: "cellIs",
        operator: "greaterThan",
        priority: 1,
        formulae: [200],
        style: { font: { bold: true, color: { argb: "FF0000FF" } } },
      },
    ],
  });
  sheet.addConditionalFormatting({
    ref: "A3:J5",
    rules: [
      {
        type: "expression",
        priority: 2,
        formulae: ['$J3="核对中"'],
        style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFE4DFEC" } } },
      },
    ],
  });
  sheet.pageSetup = { paperSize: 9, orientation: "landscape", printArea: "A1:J6" };
  workbook.addWorksheet("说明").getCell("A1").value = "本表由各单位填报。";
  return written(workbook, folder, name);
}

export async function protectedPlan(folder: string): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("计划");
  plan(sheet);
  await sheet.protect("秘密", {});
  return written(workbook, folder, "protected.xlsx");
}

/** Two sheets: nothing at all, and a list that is no plan. */
export function noPlanHere(folder: string): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("空表");
  const other = workbook.addWorksheet("通讯录");
  other.addRows([
    ["姓名", "电话"],
    ["甲", "0818-1"],
    ["乙", "0818-2"],
  ]);
  return written(workbook, folder, "no-plan.xlsx");
}

/** A plan whose amounts nobody has entered under a header we would know. */
export function planWithoutTotal(folder: string): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("计划").addRows([
    ["项目名称", "建设单位", "合同金额（万元）"],
    ["闸口值守系统", "滨河水务所", 80],
  ]);
  return written(workbook, folder, "no-total.xlsx");
}

/** Text that would be a formula or HTML if anything took it for one. */
export function hostilePlan(folder: string): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("<b>计划");
  plan(sheet);
  sheet.getCell("B2").value = '<img src=x onerror="document.title=1">';
  sheet.getCell("B3").value = '=HYPERLINK("http://example.invalid")';
  sheet.getCell("C3").value = "+cmd|' /C calc'!A0";
  return written(workbook, folder, "hostile.xlsx");
}

export function notAWorkbook(folder: string): string {
  const path = join(folder, "notes.xlsx");
  writeFileSync(path, "这不是工作簿");
  return path;
}

export function commaSeparated(folder: string): string {
  const path = join(folder, "plan.csv");
  writeFileSync(path, "项目名称,总投资\n甲,30\n");
  return path;
}

/** A plan whose name column is headed by a word that no reader knows, with a column of amounts headed by another. */
export function oddHeaders(folder: string, name = "odd-headers.xlsx"): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("计划");
  sheet.addRows([
    ["编号", "课题", "责任单位", "总投资（万元）", "签约数（万元）", "补充合同金额（万元）"],
    [1, "水库监测", "水务所", 180, 160, 16.01],
    [2, "食堂结算", "敬老院", 90, 80, 8],
  ]);
  return written(workbook, folder, name);
}

/** A plan with dates: on 1 August 2026 the technical scheme of the first project is overdue; the second has a reduction among its supplements. */
export function datedPlan(folder: string): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("计划").addRows([
    [
      "项目名称",
      "建设单位",
      "总投资（万元）",
      "合同金额（万元）",
      "补充合同金额（万元）",
      "立项批复日期",
      "公示结束日期",
      "技术方案报送日期",
      "合同签订日期",
      "计划完工日期",
    ],
    ["闸口值守系统", "滨河水务所", 180, 160, 5, "2026-01-10", "2026-03-01", null, "2026年6月", "2026-12-01"],
    ["食堂结算系统", "东岭敬老院", 150, 100, "12、-3", "2026-02-10", null, null, null, null],
  ]);
  return written(workbook, folder, "dated.xlsx");
}

/** A plan that is an Excel table, with nothing around it. */
export function tablePlan(folder: string): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("计划").addTable({
    name: "年度计划表",
    ref: "A1",
    headerRow: true,
    style: { theme: "TableStyleMedium2", showRowStripes: true },
    columns: HEADERS.map((name) => ({ name, filterButton: true })),
    rows: ROWS.map((row) => [...row]),
  });
  return written(workbook, folder, "table.xlsx");
}

/** Two plans with a filter over their own columns: the first prints all there is, the second what its print area says. */
export function filteredPlans(folder: string): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, printArea] of [
    ["一季度", undefined],
    ["二季度", "A1:J3"],
  ] as const) {
    const sheet = workbook.addWorksheet(name);
    plan(sheet);
    sheet.autoFilter = "A1:J4";
    if (printArea) sheet.pageSetup = { printArea };
  }
  return written(workbook, folder, "filtered.xlsx");
}

/** A form of one project as offices draw it: merged cells, labels with their values in one cell, a page set up to print. */
export function projectForm(folder: string): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("申报表", {
    pageSetup: { orientation: "portrait", paperSize: 9, scale: 95, printArea: "A1:D7" },
  });
  sheet.addRows([
    ["信息化项目申报表"],
    ["填报单位（盖章）：滨河水务所", null, "填报日期：2026年3月1日"],
    ["项目名称：水库大坝安全监测"],
    ["建设单位", "滨河水务所", "建设性质", "☑新建 □升级改造"],
    ["总投资（万元）", 180, "合同金额（万元）", 160],
    ["补充合同金额：16.01 万元", null, "是否涉密：否"],
    ["建设内容", "对水库大坝进行位移和渗流监测。"],
  ]);
  for (const merge of ["A1:D1", "A2:B2", "C2:D2", "A3:D3", "A6:B6", "C6:D6", "B7:D7"]) sheet.mergeCells(merge);
  for (const column of [1, 2, 3, 4]) sheet.getColumn(column).width = 20;
  return written(workbook, folder, "form.xlsx");
}

/** A library, an annual plan with a classified row, a sheet of notes and a hidden draft: one project differs between the two. */
export async function severalPlans(folder: string): Promise<string> {
  const header = ["项目名称", "建设单位", "总投资（万元）", "合同金额（万元）", "补充合同金额（万元）", "是否涉密"];
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("填报说明").addRows([["填报说明"], ["一、金额单位为万元"]]);
  workbook
    .addWorksheet("项目库")
    .addRows([
      header,
      ["水库大坝安全监测", "滨河水务所", 320, 300, 10, "否"],
      ["社区食堂结算系统", "东岭敬老院", 250, 200, 30, "否"],
    ]);
  workbook
    .addWorksheet("2027年度计划")
    .addRows([
      header,
      ["水库大坝安全监测", "滨河水务所", 350, 300, 10, "否"],
      ["某专项系统", "北渡学校", 400, 300, 40, "是"],
    ]);
  workbook
    .addWorksheet("旧稿", { state: "hidden" })
    .addRows([header, ["水库大坝安全监测", "滨河水务所", 300, 280, 0, "否"]]);
  return written(workbook, folder, "several-plans.xlsx");
}

export async function tallPlan(folder: string, rows: number): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("计划");
  sheet.addRow(["序号", "项目名称", "建设单位", "总投资（万元）", "合同金额（万元）", "补充合同金额（万元）"]);
  for (let row = 1; row <= rows; row += 1)
    sheet.addRow([row, `项目 ${row}`, "示例局", 100 + (row % 50), 90, row % 9 ? 1 : 9.01]);
  const path = join(folder, "tall.xlsx");
  await workbook.xlsx.writeFile(path);
  return path;
}

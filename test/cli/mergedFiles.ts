/** A library and what departments sent, as files. */
import ExcelJS from "exceljs";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createXlsxHost } from "../../src/xlsx";
import { runMerge } from "../../src/cli/merge/run";
import { collected, temporaryFolder } from "./support";

export const folder = temporaryFolder();

export const run = (args: readonly string[]) => collected((terminal) => runMerge(args, terminal));

export const at = (name: string): string => join(folder, name);

export type Rows = readonly (readonly (string | number | Date | null | { formula: string; result?: number })[])[];

export async function save(
  name: string,
  sheets: Readonly<Record<string, Rows>>,
  then?: (book: ExcelJS.Workbook) => unknown,
) {
  const book = new ExcelJS.Workbook();
  for (const [title, rows] of Object.entries(sheets)) book.addWorksheet(title).addRows(rows.map((row) => [...row]));
  await then?.(book);
  await book.xlsx.writeFile(at(name));
  return at(name);
}

export const HEADER = [
  "序号",
  "项目编号",
  "项目名称",
  "建设单位",
  "总投资（万元）",
  "合同金额（万元）",
  "结余",
  "签订日期",
  "来源",
  "备注",
];

export const MARCH = new Date(Date.UTC(2026, 2, 1));

/** A library as offices keep it: title, sums by formula, format, filter, print area, name, a summary on another sheet. */
export const library = (name = "library.xlsx") =>
  save(
    name,
    {
      项目库: [
        ["项目库"],
        HEADER,
        [1, "XX-1", "视频平台", "市公安局", 120, 100, { formula: "E3-F3", result: 20 }, MARCH, "", ""],
        [2, "XX-2", "校园网", "市教育局", 80.5, 80, { formula: "E4-F4", result: 0.5 }, MARCH, "", "库内"],
        ["合计", null, null, null, { formula: "SUM(E3:E4)", result: 200.5 }, { formula: "SUM(F3:F4)", result: 180 }],
        [null],
        ["填表人：张三"],
      ],
      统计: [
        ["总投资", { formula: "项目库!E5", result: 200.5 }, { formula: 'SUMIF(项目库!D3:D4,"市公安局",项目库!E3:E4)' }],
      ],
    },
    (book) => {
      const sheet = book.getWorksheet("项目库") as ExcelJS.Worksheet;
      for (const row of [3, 4]) {
        sheet.getCell(row, 8).numFmt = "yyyy-mm-dd";
        sheet.getCell(row, 5).numFmt = "#,##0.00";
      }
      sheet.autoFilter = "A2:J4";
      sheet.pageSetup.printArea = "A1:J5";
      sheet.addConditionalFormatting({
        ref: "E3:E4",
        rules: [
          { type: "cellIs", operator: "greaterThan", formulae: [100], priority: 1, style: { font: { bold: true } } },
        ],
      });
      sheet.getCell("F4").dataValidation = { type: "decimal", operator: "greaterThan", formulae: [0] };
      book.definedNames.add("项目库!$E$3:$E$4", "全部总投资");
    },
  );

export const grid = async (file: string, sheet = "项目库") => {
  const host = createXlsxHost(readFileSync(file), file);
  const found = host.model().sheets.find(({ name }) => name === sheet);
  return {
    cell: (row: number, column: number) =>
      found?.rows.find((each) => each.row === row)?.cells.find((each) => each.column === column),
    sheet: found,
    model: host.model(),
  };
};

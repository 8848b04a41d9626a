/** All that is told of a plan: columns, rows, sums, what is hidden, double, unknown or ignored, and in which unit. */
import { readPlan } from "../../src/plan";
import type { CellValue } from "../../src/sheet";
import { sheet } from "./sheet";

const line = (...cells: readonly CellValue[]): readonly CellValue[] => [
  ...cells,
  ...Array<null>(11 - cells.length).fill(null),
];
const TOP = ["序号", "项目名称", "建设单位", "总投资", "投资估算（万元）", "2027年度计划投资", "2026年度计划投资"];
const ROWS = [
  line("2027年度市级政府投资信息化项目计划表"),
  line("单位：元"),
  line(...TOP, "资金来源", "来源金额", "建设盘子", "密级代号"),
  line("一、新建项目"),
  line(1, "A系统", "市A局", 6_000_000, 600, 3_000_000, null, "市级", 4_000_000, "二期", "乙"),
  line(null, null, null, null, null, null, null, "省级", 2_000_000),
  line(2, "B系统", "市B局", 5_000_000, null, 1_000_000, 100, "市级", 5_000_000),
  line("小计", null, null, 11_000_000, null, 4_000_000),
  line(),
  line(3, "C系统", "市C局", 400, null, "待定"),
  line("合计", null, null, 11_000_400, null, 4_000_000),
  line("备注：以批复为准"),
  line(null, "项目名称", "合同金额"),
  line(null, "甲", 5),
];
const OPTIONS = {
  name: "表二",
  origin: { row: 4, column: 3 },
  merges: ["C4:M4"],
  hiddenRows: [99, 16, 14, 8, 6, 4, 1],
  hiddenColumns: [14, 13, 5, 3, 2],
};
const plain = { unit: null, unitSource: null, confidence: "exact" };
const money = { unit: "元", unitSource: "sheet", confidence: "exact" };
const value = (row: number, column: number, raw: CellValue, read: unknown) => ({
  state: "value",
  value: read,
  source: { row, column, raw },
  notes: [],
});
const text = (row: number, column: number, raw: CellValue) =>
  value(row, column, raw, { type: "text", text: String(raw) });
const fen = (yuan: number) => BigInt(yuan) * 100n;
const held = (yuan: number, pending = 0) => ({ fen: fen(yuan), pending, unreadable: 0 });
const yuan = (row: number, column: number, raw: number) =>
  value(row, column, raw, {
    type: "money",
    fen: fen(raw),
    amounts: [{ fen: fen(raw), decimals: 0, unit: "元" }],
    isReduced: false,
  });
const blank = (row: number, column: number, kind = "empty", raw: CellValue = null) => ({
  state: "blank",
  blank: kind,
  source: { row, column, raw },
});

test("一张计划表读出来的全部", () => {
  expect(readPlan(sheet(ROWS, OPTIONS), { corrections: { 密级代号: null } })).toEqual({
    plan: {
      sheetName: "表二",
      headerRows: [6],
      unit: "元",
      unitSource: "sheet",
      columns: [
        { field: "seq", column: 3, header: "序号", ...plain },
        { field: "name", column: 4, header: "项目名称", ...plain },
        { field: "unit", column: 5, header: "建设单位", ...plain },
        { field: "total", column: 6, header: "总投资", ...money },
        { field: "yearAmt", column: 8, header: "2027年度计划投资", ...money },
        { field: "fund", column: 10, header: "资金来源", ...plain },
        { field: "fundAmount", column: 11, header: "来源金额", ...money },
      ],
      unknownColumns: [
        { column: 9, header: "2026年度计划投资" },
        { column: 12, header: "建设盘子" },
      ],
      doubleColumns: [{ field: "total", column: 7, header: "投资估算（万元）" }],
      ignoredColumns: [{ column: 13, header: "密级代号" }],
      furtherTables: [{ row: 16, column: 4 }],
      projects: [
        {
          row: 8,
          rows: [8, 9],
          fields: {
            seq: text(8, 3, 1),
            name: text(8, 4, "A系统"),
            unit: text(8, 5, "市A局"),
            total: yuan(8, 6, 6_000_000),
            yearAmt: yuan(8, 8, 3_000_000),
            fund: text(8, 10, "市级"),
            fundAmount: yuan(8, 11, 4_000_000),
          },
          fundingLines: [
            { row: 8, source: "市级", fen: fen(4_000_000), column: 11 },
            { row: 9, source: "省级", fen: fen(2_000_000), column: 11 },
          ],
          moneyYears: { yearAmt: 2027 },
        },
        {
          row: 10,
          rows: [10],
          fields: {
            seq: text(10, 3, 2),
            name: text(10, 4, "B系统"),
            unit: text(10, 5, "市B局"),
            total: yuan(10, 6, 5_000_000),
            yearAmt: yuan(10, 8, 1_000_000),
            fund: text(10, 10, "市级"),
            fundAmount: yuan(10, 11, 5_000_000),
          },
          fundingLines: [{ row: 10, source: "市级", fen: fen(5_000_000), column: 11 }],
          moneyYears: { yearAmt: 2027 },
        },
        {
          row: 13,
          rows: [13],
          fields: {
            seq: text(13, 3, 3),
            name: text(13, 4, "C系统"),
            unit: text(13, 5, "市C局"),
            total: yuan(13, 6, 400),
            yearAmt: blank(13, 8, "pending", "待定"),
            fund: blank(13, 10),
            fundAmount: blank(13, 11),
          },
          fundingLines: [],
          moneyYears: { yearAmt: 2027 },
        },
      ],
      otherRows: [
        { row: 7, kind: "group" },
        { row: 9, kind: "continuation" },
        { row: 11, kind: "subtotal" },
        { row: 12, kind: "blank" },
        { row: 14, kind: "total" },
        { row: 15, kind: "note" },
      ],
      range: { firstRow: 6, firstColumn: 3, lastRow: 15, lastColumn: 13 },
      resultBlock: null,
      hiddenRows: [8, 14],
      hiddenColumns: [3, 5, 13],
      sums: [
        {
          row: 11,
          kind: "subtotal",
          field: "total",
          column: 6,
          fen: fen(11_000_000),
          rows: [8, 10],
          held: held(11_000_000),
        },
        {
          row: 11,
          kind: "subtotal",
          field: "yearAmt",
          column: 8,
          fen: fen(4_000_000),
          rows: [8, 10],
          held: held(4_000_000),
        },
        {
          row: 14,
          kind: "total",
          field: "total",
          column: 6,
          fen: fen(11_000_400),
          rows: [8, 10, 13],
          held: held(11_000_400),
        },
        {
          row: 14,
          kind: "total",
          field: "yearAmt",
          column: 8,
          fen: fen(4_000_000),
          rows: [8, 10, 13],
          held: held(4_000_000, 1),
        },
      ],
    },
  });
});

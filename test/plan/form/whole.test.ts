/** All that is told of a form: where its labels and values stand, what is hidden, double, unknown or ignored, and in which unit. */
import { readPlan } from "../../../src/plan";
import { cellKey } from "../../../src/sheet";
import { sheet } from "../sheet";
import { planOfForm, NAME, TOTAL, UNIT, type Rows } from "./support";

const ROWS: Rows = [
  ["2027年度市级政府投资信息化项目申报表", null, null, null],
  ["填报单位（盖章）：市某局", null, null, "单位：元"],
  ["项目名称", "某某平台", "建设单位", "市某局（盖章）"],
  ["总投资", 3_500_000, "合同金额", "120万元"],
  ["2027年度计划投资", 2_000_000, "2026年度计划投资", 1_000_000],
  ["资金来源", "市级财政资金", "来源金额", 3_500_000],
  ["建设盘子", "二期", "投资估算", 3_600_000],
  ["合同签订\n日期", 46082, "级次", "市级"],
  ["备注", null, "项目密级代号", "乙"],
];
const OPTIONS = {
  name: "表一",
  origin: { row: 3, column: 2 },
  hiddenRows: [99, 12, 11, 7, 5, 4],
  hiddenColumns: [6, 5, 2, 1],
  formats: { E8: '0"元"', C10: "yyyy-mm-dd" },
};
const at = (row: number, label: number) => ({
  column: label + 1,
  cells: { label: { row, column: label }, value: { row, column: label + 1 } },
});
const plain = { unit: null, unitSource: null, confidence: "exact" };
const money = { unit: "元", unitSource: "sheet", confidence: "exact" };
const value = (row: number, column: number, raw: unknown, read: unknown) => ({
  state: "value",
  value: read,
  source: { row, column, raw },
  notes: [],
});
const yuan = (row: number, column: number, raw: number) =>
  value(row, column, raw, {
    type: "money",
    fen: BigInt(raw) * 100n,
    amounts: [{ fen: BigInt(raw) * 100n, decimals: 0, unit: "元" }],
    isReduced: false,
  });

test("一张表单读出来的全部", () => {
  const plan = planOfForm(ROWS, { ...OPTIONS, corrections: { 项目密级代号: null } });
  expect(plan).toEqual({
    sheetName: "表一",
    isForm: true,
    headerRows: [5, 6, 7, 8, 9, 10, 11],
    unit: "元",
    unitSource: "sheet",
    columns: [
      { field: "name", header: "项目名称", ...plain, ...at(5, 2) },
      { field: "unit", header: "建设单位", ...plain, ...at(5, 4) },
      { field: "total", header: "总投资", ...money, ...at(6, 2) },
      { field: "contract", header: "合同金额", ...money, ...at(6, 4) },
      { field: "yearAmt", header: "2027年度计划投资", ...money, ...at(7, 2) },
      { field: "fund", header: "资金来源", ...plain, ...at(8, 2) },
      { field: "fundAmount", header: "来源金额", ...money, ...at(8, 4) },
      { field: "signed", header: "合同签订日期", ...plain, ...at(10, 2) },
      { field: "level", header: "级次", ...plain, ...at(10, 4) },
    ],
    // Of another year than the title's; of nothing that a plan holds.
    unknownColumns: [
      { header: "2026年度计划投资", ...at(7, 4) },
      { header: "建设盘子", ...at(9, 2) },
    ],
    doubleColumns: [{ field: "total", header: "投资估算", ...at(9, 4) }],
    ignoredColumns: [{ header: "项目密级代号", ...at(11, 4) }],
    furtherTables: [],
    projects: [
      {
        row: 5,
        rows: [5],
        fields: {
          name: value(5, 3, "某某平台", { type: "text", text: "某某平台" }),
          unit: value(5, 5, "市某局", { type: "text", text: "市某局" }),
          total: yuan(6, 3, 3_500_000),
          contract: value(6, 5, "120万元", {
            type: "money",
            fen: 120_000_000n,
            amounts: [{ fen: 120_000_000n, decimals: 0, unit: "万元" }],
            isReduced: false,
          }),
          yearAmt: yuan(7, 3, 2_000_000),
          fund: value(8, 3, "市级财政资金", { type: "text", text: "市级财政资金" }),
          fundAmount: yuan(8, 5, 3_500_000),
          signed: value(10, 3, 46082, { type: "date", interval: { from: 20513, to: 20513 } }),
          level: value(10, 5, "市级", { type: "enum", option: "city", text: "市级" }),
        },
        fundingLines: [{ row: 8, source: "市级财政资金", fen: 350_000_000n, column: 5 }],
        moneyYears: { yearAmt: 2027 },
      },
    ],
    otherRows: [],
    range: { firstRow: 5, lastRow: 11, firstColumn: 2, lastColumn: 5 },
    resultBlock: null,
    hiddenRows: [5, 7, 11],
    hiddenColumns: [2, 5],
    sums: [],
  });
});

test("单位：总投资自己写的，表上写的，哪里都没写的", () => {
  const units = (rows: Rows) => {
    const { unit, unitSource } = planOfForm(rows);
    return [unit, unitSource];
  };
  expect(units([NAME, ["合同金额（元）", 5], ["总投资（万元）", 3]])).toEqual(["万元", "header"]);
  expect(units([["金额单位：元", null], NAME, UNIT, ["总投资", 3]])).toEqual(["元", "sheet"]);
  expect(units([["金额单位：元", null], NAME, UNIT, ["合同金额", 3]])).toEqual(["元", "sheet"]);
  expect(units([NAME, UNIT, ["总投资", 3]])).toEqual(["万元", "assumed"]);
  expect(units([NAME, UNIT, ["合同金额", 3]])).toEqual(["万元", "assumed"]);
  // The unit of one amount is not the sheet's.
  expect(units([NAME, UNIT, ["总投资", 3], ["合同金额单位为元", "是"]])).toEqual(["万元", "assumed"]);
});

test("带公式而文件里没有结果的格子，和不是金额的格式，在表单里也说得出来", () => {
  const grid = sheet([NAME, UNIT, TOTAL, ["合同金额（万元）", null], ["控制价（万元）", 0.3]], {
    formats: { B5: "0.0%" },
  });
  const reading = readPlan({ ...grid, withoutResult: new Set([cellKey(4, 2)]) });
  expect("plan" in reading && reading.plan.projects[0]?.fields).toMatchObject({
    total: { state: "value" },
    contract: { state: "bad", reason: "noResult", source: { row: 4, column: 2 } },
    control: { state: "bad", reason: "percent", source: { row: 5, column: 2 } },
  });
});

test("读不成的表单：标签一个不落，照原样报", () => {
  const grid = sheet([
    ["项目申报表"],
    [" 项目名称 ", null],
    ["建设单位", "市某局"],
    ["总投资（万元）", "总投资"],
    ["合同金额：见附件，控制价：见附件"],
  ]);
  expect(readPlan(grid)).toEqual({
    noPlan: {
      sheetName: "计划",
      reason: "form",
      found: ["项目名称", "建设单位", "总投资（万元）", "合同金额", "控制价"],
    },
  });
});

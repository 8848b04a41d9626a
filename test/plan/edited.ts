/** A plan with all that stands between projects, for tests that edit it and read it again. */
import type { CellRange, CellValue, SheetGrid } from "../../src/sheet";
import { plainGrid } from "../support/grid";

const HEAD: readonly CellValue[] = [
  "序号",
  "项目名称",
  "建设单位",
  "总投资（万元）",
  "合同金额（万元）",
  "资金来源",
  "金额（万元）",
  "合同签订日期",
];
export const blank = (): CellValue[] => HEAD.map(() => null);
export const project = (at: number, name: CellValue = `第${at}系统`): CellValue[] => [
  at,
  name,
  `市${at % 3}局`,
  at * 10,
  at * 9,
  "市级资金",
  at,
  46_000 + at,
];
export const line = (name: CellValue, source: string, amount: number): CellValue[] => [
  null,
  name,
  null,
  null,
  null,
  source,
  amount,
  null,
];
const summed = (label: string, at: 0 | 1, total: number): CellValue[] =>
  blank().map((_, column) => (column === at ? label : column === 3 ? total : column === 4 ? total - 1 : null));
const group = (label: string): CellValue[] => blank().map((_, column) => (column === 1 ? label : null));

/** A plan with all that stands between projects: groups, subtotals, further lines of funds, notes, a total. */
export const rows = (): CellValue[][] => [
  ["2026年度计划", ...HEAD.slice(1).map(() => null)],
  [...HEAD],
  group("一、新建项目"),
  project(1),
  line("第1系统", "中央资金", 5),
  line(null, "省级资金", 4),
  project(2),
  project(3),
  summed("小计", 1, 60),
  group("二、续建项目"),
  project(4),
  project(5),
  blank(),
  project(6, "等级保护测评"),
  summed("小计", 1, 150),
  project(7),
  project(8),
  [null, null, "市2局", 7, null, null, null, null],
  project(9),
  ["注：金额为不含税价", ...HEAD.slice(1).map(() => null)],
  summed("合计", 0, 450),
];

export const MERGES: readonly CellRange[] = [
  { firstRow: 4, lastRow: 6, firstColumn: 2, lastColumn: 2 },
  { firstRow: 7, lastRow: 8, firstColumn: 3, lastColumn: 3 },
  { firstRow: 11, lastRow: 12, firstColumn: 4, lastColumn: 4 },
];

export const gridOf = (values: readonly (readonly CellValue[])[], merges: readonly CellRange[]): SheetGrid =>
  plainGrid(values, { numberFormats: values.map((row) => row.map(() => "General")), merges });

/** A sheet that is read after each edit, with what was made of the rows that stayed, is read as if it were new. */
import { ReadMemo, readPlan } from "../../src/plan";
import type { CellRange, CellValue, SheetGrid } from "../../src/sheet";
import fc from "../support/properties";
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
const blank = (): CellValue[] => HEAD.map(() => null);
const project = (at: number, name: CellValue = `第${at}系统`): CellValue[] => [
  at,
  name,
  `市${at % 3}局`,
  at * 10,
  at * 9,
  "市级资金",
  at,
  46_000 + at,
];
const line = (name: CellValue, source: string, amount: number): CellValue[] => [
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
const rows = (): CellValue[][] => [
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

const MERGES: readonly CellRange[] = [
  { firstRow: 4, lastRow: 6, firstColumn: 2, lastColumn: 2 },
  { firstRow: 7, lastRow: 8, firstColumn: 3, lastColumn: 3 },
  { firstRow: 11, lastRow: 12, firstColumn: 4, lastColumn: 4 },
];

const edit = fc.record({
  // Most often where something is merged over the rows below.
  row: fc.oneof(fc.nat(20), fc.constantFrom(3, 6, 10)),
  column: fc.oneof(fc.nat(7), fc.constantFrom(1, 2, 3)),
  value: fc.constantFrom<CellValue>(
    null,
    "",
    5,
    60,
    450,
    9.5,
    "待定",
    "合计",
    "小计",
    "一、新建项目",
    "（一）市局",
    "注：说明",
    "第1系统",
    "第2系统",
    "项目名称",
    "建设单位",
    "总投资（元）",
    "中央资金",
    "市某局",
    "2026年3月5日",
    46_100,
    "300万元",
  ),
  isDate: fc.boolean(),
  kind: fc.constantFrom("cell", "cell", "cell", "cell", "row", "format"),
});

const gridOf = (values: readonly (readonly CellValue[])[], merges: readonly CellRange[]): SheetGrid =>
  plainGrid(values, { numberFormats: values.map((row) => row.map(() => "General")), merges });

test.each([
  ["without merged cells", []],
  ["with cells merged over rows", MERGES],
])("a plan %s, cell by cell", (_, merges) => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
      const memo = new ReadMemo();
      let grid = gridOf(rows(), merges);
      readPlan(grid, { memo });
      for (const { row, column, value, isDate, kind } of edits) {
        const at = row % grid.values.length;
        const changed = <T>(list: readonly (readonly T[])[], to: T): readonly (readonly T[])[] =>
          list.map((cells, index) =>
            index === at ? cells.map((cell, each) => (kind === "row" || each === column ? to : cell)) : cells,
          );
        const formats = grid.numberFormats ?? [];
        grid =
          kind === "format"
            ? { ...grid, numberFormats: changed(formats, isDate ? "yyyy-mm-dd" : "General") }
            : { ...grid, values: changed(grid.values, value) };
        expect(readPlan(grid, { memo })).toEqual(readPlan(grid));
      }
    }),
    { numRuns: 25 },
  );
});

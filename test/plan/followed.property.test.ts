/** A sheet that is read after each edit, with what was made of the rows that stayed, is read as if it were new. */
import { ReadMemo, readPlan } from "../../src/plan";
import type { CellValue } from "../../src/sheet";
import fc from "../support/properties";
import { gridOf, MERGES, project, rows } from "./edited";

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
  kind: fc.constantFrom("cell", "cell", "cell", "cell", "row", "format", "inserted", "deleted"),
});

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
        const lines = <T>(list: readonly T[], ...put: readonly T[]): readonly T[] =>
          list.flatMap((each, index) => (index === at ? put : [each]));
        const formats = grid.numberFormats ?? [];
        grid =
          kind === "inserted"
            ? {
                ...grid,
                values: lines(grid.values, project(column + 1), grid.values[at]!),
                numberFormats: lines(formats, formats[at]!, formats[at]!),
              }
            : kind === "deleted"
              ? { ...grid, values: lines(grid.values), numberFormats: lines(formats) }
              : kind === "format"
                ? { ...grid, numberFormats: changed(formats, isDate ? "yyyy-mm-dd" : "General") }
                : { ...grid, values: changed(grid.values, value) };
        expect(readPlan(grid, { memo })).toEqual(readPlan(grid));
      }
    }),
    { numRuns: 25 },
  );
});

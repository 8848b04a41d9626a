import fc from "../support/properties";
import type { FieldKey } from "../../src/fields";
import { planMarks } from "../../src/marking";
import { shownMarks } from "../../src/marking/shown";
import { readPlan } from "../../src/plan";
import type { CellValue, SheetGrid } from "../../src/sheet";
import { DAZHOU_2023 } from "../../src/regulation";
import { reviewPlan } from "../../src/review";
import { withMarks } from "../../src/session/marks/marked";
import { MarkedSheet } from "./support/marked";
import { plainGrid } from "../support/grid";

const HEADERS = [
  "序号",
  "项目名称",
  "建设单位",
  "总投资（万元）",
  "合同金额（万元）",
  "补充合同金额（万元）",
  "是否涉密",
];
const ROWS: readonly (readonly CellValue[])[] = [
  [1, "智慧城管", "甲局", 300, 100, 10.01, "否"],
  [2, "政务云", "乙局", 198, 90, 3, "否"],
  [3, "一网通办", "丙局", 560, 520, 60, "否"],
  [4, "某项目", "丁局", 100, 90, 1, "是"],
];

const gridOf = (rows: readonly (readonly CellValue[])[]): SheetGrid => plainGrid([HEADERS, ...rows]);

/** A sheet that was marked, and then edited by hand. */
function edited(edits: readonly (readonly [row: number, column: number, value: CellValue])[]) {
  const grid = gridOf(ROWS);
  const reading = readPlan(grid);
  if (!("plan" in reading)) throw new Error("no plan");
  const review = reviewPlan(reading.plan, { policy: DAZHOU_2023, asOf: 20_700 });
  const marks = planMarks(review, grid, "zh-CN");
  const sheet = new MarkedSheet(grid, marks);
  const after = withMarks(grid, marks);
  const values = after.values.map((row) => row.slice());
  for (const [row, column, value] of edits) {
    sheet.set(row, column, value);
    values[row - 1]![column - 1] = value;
  }
  const now = readPlan({ ...after, values });
  if (!("plan" in now)) throw new Error("no plan");
  return { sheet, marks, shown: shownMarks({ ...after, values }, now.plan) };
}

/** By cell, what stands first: a cell shows the format of the highest priority. */
function compare(edits: readonly (readonly [number, number, CellValue])[]): void {
  const { sheet, marks, shown } = edited(edits);
  const first = new Map<string, string>();
  for (const { row, column, style } of shown) if (!first.has(`${row},${column}`)) first.set(`${row},${column}`, style);
  for (let row = 1; row <= ROWS.length + 1; row += 1)
    for (let column = 1; column <= marks.block.lastColumn; column += 1)
      expect([row, column, first.get(`${row},${column}`)]).toEqual([row, column, sheet.styles(row, column)[0]]);
}

describe("What the highlights show, without a spreadsheet to calculate them", () => {
  test("is what their formulas say on a sheet just marked", () => compare([]));

  test("a corrected cell loses its colour, and its row's verdict is called back", () => {
    const { shown } = edited([[2, 6, 10]]);
    expect(shown.some(({ row, column, style }) => row === 2 && column === 6 && style === "error")).toBe(false);
    expect(shown).toContainEqual({ row: 2, column: 8, style: "verdictWarning", isStale: true });
    compare([[2, 6, 10]]);
  });

  test("another project's name takes all colours from its row", () => compare([[2, 2, "另一项目"]]));

  test("is what their formulas say after any edits of the plan's cells", () => {
    const fields: readonly FieldKey[] = ["seq", "name", "unit", "total", "contract", "supp", "classified"];
    const value = fc.oneof(
      fc.constantFrom<CellValue>(null, 10.01, 10, 100, 300, "智慧城管", "否", "是", "|", true),
      fc.double({ min: 0, max: 1000, noNaN: true }),
    );
    const edit = fc.tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: fields.length }), value);
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 4 }), (edits) => compare(edits)),
      { numRuns: 150 },
    );
  });
});

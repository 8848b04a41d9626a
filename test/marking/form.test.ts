/** Marks of a form: its results beside it, its value cells highlighted as long as they hold what was reviewed. */
import fc from "../support/properties";
import { planMarks, withHints } from "../../src/marking";
import { shownMarks } from "../../src/marking/shown";
import { readPlan } from "../../src/plan";
import type { CellValue, SheetGrid } from "../../src/sheet";
import { DAZHOU_2023 } from "../../src/regulation";
import { reviewPlan } from "../../src/review";
import { withMarks } from "../../src/session/marks/marked";
import { sheet } from "../plan/sheet";
import { MarkedSheet } from "./support/marked";

const ROWS: readonly (readonly CellValue[])[] = [
  ["信息化项目申报表", null, null, null],
  ["项目名称", "某某平台", "建设单位", "市某局"],
  ["总投资（万元）", 350, "建设性质", "☑新建 □升级改造"],
  ["合同金额（万元）", 300, "补充合同金额（万元）", 30.6],
  ["审定机关", "分管财政副市长", "立项批复日期", "2026年2月1日"],
  ["建设内容", "建设统一门户", null, null],
];
const MERGES = ["A1:D1", "B6:D6"];

function planOf(grid: SheetGrid) {
  const reading = readPlan(grid);
  if (!("plan" in reading)) throw new Error(reading.noPlan.reason);
  return reading.plan;
}

function marked(rows = ROWS, merges: readonly string[] = MERGES) {
  const grid = sheet(rows, { merges });
  const review = reviewPlan(planOf(grid), { policy: DAZHOU_2023, asOf: 20_700 });
  const marks = planMarks(review, grid, "zh-CN");
  return { grid, review, marks, sheet: new MarkedSheet(grid, marks) };
}

/** Cells of the form that show a colour. */
function coloured({ sheet: shown, grid }: ReturnType<typeof marked>): readonly string[] {
  return grid.values.flatMap((cells, row) =>
    cells.flatMap((_, column) => shown.styles(row + 1, column + 1).map((style) => `${row + 1},${column + 1} ${style}`)),
  );
}

test("the cells that break a rule are coloured, no label and no other cell is", () => {
  expect(coloured(marked())).toEqual(["4,4 error", "5,2 error"]);
});

test("results stand beside the form, a header and one row; nothing of the user's is moved or written over", () => {
  const { marks } = marked();
  expect(marks.block).toEqual({ firstRow: 2, firstColumn: 5, lastRow: 3, lastColumn: 11 });
  // What stands beside the form, be it far down, pushes them to the right.
  const noted = marked([...ROWS.slice(0, 5), [...(ROWS[5] ?? []), "注"]]);
  expect(noted.marks.block.firstColumn).toBe(6);
});

test("a corrected value loses its colour at once and calls the verdict back; another project's name takes all", () => {
  const one = marked();
  one.sheet.set(4, 4, 30);
  expect(coloured(one)).toEqual(["5,2 error"]);
  expect(one.sheet.verdict(3)).toBe("需重新审查");
  one.sheet.set(2, 2, "另一项目");
  expect(coloured(one)).toEqual([]);
  expect(one.sheet.verdict(3)).toBe("需重新审查");
});

test("another total takes the colours too: the limits rest on it", () => {
  const one = marked();
  one.sheet.set(3, 2, 150);
  expect(coloured(one)).toEqual([]);
});

test("the marked sheet reads as the same form: results of ours are no part of it", () => {
  const { grid, marks, review } = marked();
  const again = planOf(withMarks(grid, marks));
  expect({ ...again, resultBlock: null }).toEqual(review.plan);
  expect(again.resultBlock).toEqual(marks.block);
});

test("a label with its value in one cell: the cell is coloured as long as it says what was reviewed, and reads the same when marked", () => {
  const one = marked(
    [
      ["信息化项目申报表", null],
      ["项目名称：某某平台", "建设单位：市某局"],
      ["总投资（万元）：350", "建设性质：新建"],
      ["合同金额：300万元", "补充合同金额：30.6万元"],
    ],
    ["A1:B1"],
  );
  expect(coloured(one)).toEqual(["4,2 error"]);
  expect({ ...planOf(withMarks(one.grid, one.marks)), resultBlock: null }).toEqual(one.review.plan);
  one.sheet.set(4, 2, "补充合同金额：30万元");
  expect(coloured(one)).toEqual([]);
  expect(one.sheet.verdict(3)).toBe("需重新审查");
});

test("hints name the project, on the cells that are coloured", () => {
  const { grid, marks, review } = marked();
  const { hints } = withHints(marks, review, grid, "zh-CN");
  expect(hints?.cells.map(({ row, column }) => `${row},${column}`)).toEqual(["4,4", "5,2"]);
  for (const { message } of hints?.cells ?? []) expect(message).toContain("某某平台");
});

test("of a classified project nothing but that it is one is written", () => {
  const rows = [...ROWS.slice(0, 5), ["是否涉密", "是", "建设内容", "某某"]];
  const { marks } = marked(rows, ["A1:D1"]);
  const written = JSON.stringify(marks.cells);
  for (const text of ["某某平台", "30.6", "350", "市某局"]) expect(written).not.toContain(text);
  expect(coloured(marked(rows, ["A1:D1"]))).toEqual([]);
});

test("what the file page shows is what the formulas say, after any edits of the form", () => {
  const value = fc.oneof(
    fc.constantFrom<CellValue>(null, 30.6, 30, 350, 150, "某某平台", "市长", "分管财政副市长", "|", true),
    fc.double({ min: 0, max: 1000, noNaN: true }),
  );
  const edit = fc.tuple(fc.integer({ min: 2, max: 6 }), fc.constantFrom(2, 4), value);
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 3 }), (edits) => {
      const one = marked();
      const after = withMarks(one.grid, one.marks);
      const values = after.values.map((row) => row.slice());
      for (const [row, column, cell] of edits) {
        one.sheet.set(row, column, cell);
        values[row - 1]![column - 1] = cell;
      }
      const now = readPlan({ ...after, values });
      fc.pre("plan" in now);
      if (!("plan" in now)) return;
      const first = new Map<string, string>();
      for (const { row, column, style } of shownMarks({ ...after, values }, now.plan))
        if (!first.has(`${row},${column}`)) first.set(`${row},${column}`, style);
      for (let row = 2; row <= 6; row += 1)
        for (let column = 1; column <= one.marks.block.lastColumn; column += 1)
          expect([row, column, first.get(`${row},${column}`)]).toEqual([row, column, one.sheet.styles(row, column)[0]]);
    }),
    { numRuns: 100 },
  );
});

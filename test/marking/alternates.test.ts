/** An amount that stands in one of several columns: its row is known by all of them, so that a change in any is seen. */
import { planMarks } from "../../src/marking";
import { shownMarks } from "../../src/marking/shown";
import { readPlan } from "../../src/plan";
import { DAZHOU_2023 } from "../../src/regulation";
import { reviewPlan } from "../../src/review";
import type { CellValue, SheetGrid } from "../../src/sheet";
import { sheet } from "../plan/sheet";

const grid = (newTotal: CellValue): SheetGrid =>
  sheet(
    [
      ["序号", "项目名称", "建设单位", "续建项目", null, "新建项目", null],
      [null, null, null, "总投资（万元）", "年度投资（万元）", "总投资（万元）", "年度投资（万元）"],
      [1, "甲平台", "市某局", 300, 100, null, null],
      [2, "乙平台", "市某局", null, null, newTotal, 900],
    ],
    { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:G1"] },
  );

function marked(read: SheetGrid): ReturnType<typeof planMarks> {
  const reading = readPlan(read);
  if (!("plan" in reading)) throw new Error(reading.noPlan.reason);
  return planMarks(reviewPlan(reading.plan, { policy: DAZHOU_2023, asOf: 20_000 }), read, "zh-CN");
}

/** The sheet with its marks written, the amount changed afterwards. */
function afterwards(newTotal: CellValue): readonly string[] {
  const plan = marked(grid(500));
  const beside = plan.cells.map((row) => row.map((cell) => ("text" in cell ? cell.text : null)));
  const now = grid(newTotal);
  const values = now.values.map((row, at) => {
    const result = beside[at + now.origin.row - plan.block.firstRow];
    return [
      ...row,
      ...(result ?? Array.from({ length: plan.block.lastColumn - plan.block.firstColumn + 1 }, () => null)),
    ];
  });
  const written: SheetGrid = { ...now, values, numberFormats: values.map((row) => row.map(() => "General")) };
  const reading = readPlan(written);
  if (!("plan" in reading)) throw new Error(reading.noPlan.reason);
  return shownMarks(written, reading.plan).flatMap(({ row, column, style }) =>
    column === 7 ? [`${row}: ${style}`] : [],
  );
}

test("a flag on the second group's amount of the year is shown, and no longer once its total has changed", () => {
  expect(afterwards(500)).toEqual(["4: warning"]);
  expect(afterwards(1000)).toEqual([]);
});

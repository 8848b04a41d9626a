/** Amounts under groups that divide the projects: a row has its amount in one of them. */
import { readPlan } from "../../../src/plan";
import type { PlanSheet } from "../../../src/plan/types";
import type { CellRange, CellValue, SheetGrid } from "../../../src/sheet";
import { sheet } from "../sheet";

const merge = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): CellRange => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});
/** A plan with two groups of two amounts each. */
function planOf(groups: readonly [string, string], rows: readonly (readonly CellValue[])[]): PlanSheet {
  const grid: SheetGrid = {
    ...sheet([
      ["序号", "项目名称", "建设单位", groups[0], null, groups[1], null],
      [null, null, null, "总投资（万元）", "年度投资（万元）", "总投资（元）", "年度投资（万元）"],
      ...rows,
    ]),
    merges: [merge(1, 4, 1, 5), merge(1, 6, 1, 7), ...[1, 2, 3].map((column) => merge(1, column, 2, column))],
  };
  const reading = readPlan(grid);
  if (!("plan" in reading)) throw new Error(JSON.stringify(reading.noPlan));
  return reading.plan;
}
const totals = (plan: PlanSheet): readonly string[] =>
  plan.projects.map(({ fields: { total } }) =>
    total?.state === "value" && total.value.type === "money"
      ? `${total.value.fen} in ${total.source.column}`
      : (total?.state ?? "absent"),
  );
const doubles = (plan: PlanSheet): readonly number[] => plan.doubleColumns.map(({ column }) => column);
const first = [1, "甲平台", "市某局", 300, 100, null, null];
const second = [2, "乙平台", "市某局", null, null, 5_000_000, 80];

test.each([
  [["续建项目", "新建项目"] as const],
  [["政府直接投资项目", "PPP项目"] as const],
  [["续建类", "新建类"] as const],
  [["续建", "新开工"] as const],
  [["市本级项目", "县区项目"] as const],
  [["结转项目", "新建项目"] as const],
])("under %j either column fills a row's amount, each in its own unit", (groups) => {
  const plan = planOf([...groups], [first, second]);
  expect(totals(plan)).toEqual(["300000000 in 4", "500000000 in 6"]);
  expect(doubles(plan)).toEqual([]);
});

test("a dash or a zero is no amount of a row's own", () => {
  const plan = planOf(
    ["续建项目", "新建项目"],
    [
      [1, "甲平台", "市某局", 300, 100, "—", 0],
      [2, "乙平台", "市某局", 0, "/", 5_000_000, 80],
    ],
  );
  expect(totals(plan)).toEqual(["300000000 in 4", "500000000 in 6"]);
});

test("where one row has both, a person is asked: the second column is told as double", () => {
  const plan = planOf(["续建项目", "新建项目"], [[1, "甲平台", "市某局", 300, 100, 1, null], second]);
  expect(totals(plan)).toEqual(["300000000 in 4", "blank"]);
  expect(doubles(plan)).toEqual([6]);
});

test.each([[["申报项目", "核定项目"] as const], [["项目概算", "项目决算"] as const], [["一季度", "二季度"] as const]])(
  "%j are no kinds of projects: nothing is filled from the other",
  (groups) => {
    expect(totals(planOf([...groups], [first, second]))).not.toContain("500000000 in 6");
  },
);

describe("sums", () => {
  const sumsOf = (plan: PlanSheet): readonly string[] =>
    plan.sums
      .filter(({ field }) => field === "total")
      .map(({ column, fen, rows }) => `${column}: ${fen} of ${rows.join(" ")}`);
  test("each column's sum is that of its own rows", () => {
    const plan = planOf(["续建项目", "新建项目"], [first, second, ["合计", null, null, 300, 100, 5_000_000, 80]]);
    expect(doubles(plan)).toEqual([]);
    expect(sumsOf(plan)).toEqual(["4: 300000000 of 3", "6: 500000000 of 4"]);
  });
  test("a sum that says so in the name's column is no row with both amounts", () => {
    const plan = planOf(["续建项目", "新建项目"], [first, second, [null, "合计", null, 300, 100, 5_000_000, 80]]);
    expect(doubles(plan)).toEqual([]);
    expect(sumsOf(plan)).toEqual(["4: 300000000 of 3", "6: 500000000 of 4"]);
  });
  test("a sum over both groups is taken for what it is", () => {
    const plan = planOf(["续建项目", "新建项目"], [first, second, ["合计", null, null, 800, 180, null, null]]);
    expect(sumsOf(plan)).toEqual(["4: 800000000 of 3 4"]);
  });
  test("a wrong sum is that of its own rows", () => {
    const plan = planOf(["续建项目", "新建项目"], [first, second, ["合计", null, null, 300, 100, 5_000_100, 80]]);
    expect(sumsOf(plan)[1]).toBe("6: 500010000 of 4");
  });
});

test("a heading whose sum stands as text under the other group is a heading, as it is with a number", () => {
  for (const sum of [500, "500", "约500"])
    for (const column of [3, 5]) {
      const heading = [null, "新建项目", null, null, null, null, null].map((cell, at) => (at === column ? sum : cell));
      const plan = planOf(["续建项目", "新建项目"], [first, heading, second]);
      expect(plan.otherRows).toEqual([{ row: 4, kind: "group" }]);
    }
});

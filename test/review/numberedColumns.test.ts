/** Supplements in columns of their own, one for each: Article 43 counts all of them, wherever they stand. */
import { dayOfIso } from "../../src/exact";
import { ReadMemo, readPlan, type PlanSheet } from "../../src/plan";
import { DAZHOU_2023 } from "../../src/regulation";
import { allFindings, reviewPlan, type SheetReview } from "../../src/review";
import { findingText } from "../../src/rules/findingText";
import type { CellValue, SheetGrid } from "../../src/sheet";
import fc from "../support/properties";
import { plainGrid } from "../support/grid";
import { expectTrace, nodesOf } from "../support/trace";

type Row = readonly CellValue[];
const FIXED = ["序号", "项目名称", "建设单位", "总投资（万元）", "合同金额（万元）"];
const gridOf = (headers: Row, ...rows: readonly Row[]): SheetGrid =>
  plainGrid([
    [...FIXED, ...headers],
    ...rows.map((row, at) => [at + 1, `系统${at + 1}`, "市民政局", 300, 200, ...row]),
  ]);
function planOf(grid: SheetGrid, memo?: ReadMemo): PlanSheet {
  const reading = readPlan(grid, memo ? { memo } : {});
  if (!("plan" in reading)) throw new Error(reading.noPlan.reason);
  return reading.plan;
}
const reviewOf = (plan: PlanSheet): SheetReview =>
  reviewPlan(plan, { policy: DAZHOU_2023, asOf: dayOfIso("2026-08-01") as number });
/** Severity and cells of what is found of a rule. */
const found = (plan: PlanSheet, rule: string): readonly string[] =>
  allFindings(reviewOf(plan))
    .filter((finding) => finding.rule === rule)
    .map(({ severity, cells }) => `${severity} ${cells.map(({ column }) => column).join("+")}`);
const leftOf = (plan: PlanSheet): bigint | null | undefined => reviewOf(plan).rows[0]?.computed?.supplement.remaining;

const NUMBERED: readonly (readonly [string, string])[] = [
  ["补充合同一（万元）", "补充合同二（万元）"],
  ["补充合同1", "补充合同2"],
  ["补充合同①（万元）", "补充合同②（万元）"],
  ["补充合同金额[1]", "补充合同金额[2]"],
  ["补充合同（第1份）", "补充合同（第2份）"],
  ["补充合同金额（第1次）", "补充合同金额（第2次）"],
  ["第一次补充合同", "第二次补充合同"],
  ["首次补充合同金额", "再次补充合同金额"],
  ["补充协议1", "补充协议2"],
  ["补充协议金额-1", "补充协议金额-2"],
  ["补充合同Ⅰ", "补充合同Ⅱ"],
  ["补充合同A", "补充合同B"],
  ["1.补充合同金额", "2.补充合同金额"],
  ["补充合同金额", "补充合同金额2"],
];

describe.each(NUMBERED)("%s、%s", (...headers) => {
  test("together at the limit, and 1 分 above it", () => {
    expect(found(planOf(gridOf(headers, [12, 8])), "A43-CAP")).toEqual([]);
    expect(leftOf(planOf(gridOf(headers, [12, 8])))).toBe(0n);
    expect(found(planOf(gridOf(headers, [12, 8.000001])), "A43-CAP")).toEqual(["error 6+7"]);
    expect(found(planOf(gridOf(headers, [12, 8])), "SHEET-DOUBLE-COLUMN")).toEqual([]);
  });
});

test("three of them, in units of their own, under a group too", () => {
  const grid = gridOf(["补充合同1（万元）", "补充合同2（元）", "补充合同3（万元）"], [7, 70000, 7]);
  expect(found(planOf(grid), "A43-CAP")).toEqual(["error 6+7+8"]);
  const grouped = plainGrid([
    [...FIXED, "补充合同情况（万元）", null, null],
    [null, null, null, null, null, "第一次", "第二次", "第三次"],
    [1, "系统1", "市民政局", 300, 200, 7, 7, 7],
  ]);
  expect(found(planOf(grouped), "A43-CAP")).toEqual(["error 6+7+8"]);
});

test("a trace shows each cell", () => {
  const plan = planOf(gridOf(["补充合同1（万元）", "补充合同2（万元）"], [12, 9]));
  const finding = allFindings(reviewOf(plan)).find(({ rule }) => rule === "A43-CAP")!;
  expectTrace(finding, plan);
  const inputs = nodesOf(finding.trace!()).flatMap((node) => (node.kind === "input" ? [node.address] : []));
  expect(inputs).toEqual(expect.arrayContaining(["F2", "G2", "E2"]));
});

describe("a cell that is not known", () => {
  const headers = ["补充合同1（万元）", "补充合同2（万元）", "补充合同3（万元）"];
  test("leaves what is left unknown, and accuses of nothing", () => {
    const plan = planOf(gridOf(headers, [12, "待定", 8]));
    expect(leftOf(plan)).toBeNull();
    expect(found(plan, "A43-CAP")).toEqual([]);
    expect(reviewOf(plan).rows[0]?.undecided.map(({ rule }) => rule)).toContain("A43-CAP");
  });
  test("what is known proves a breach by itself", () => {
    expect(found(planOf(gridOf(headers, [12, "待定", 8.000001])), "A43-CAP")).toEqual(["error 6+8"]);
    expect(found(planOf(gridOf(headers, [21, "#REF!", null])), "A43-CAP")).toEqual(["error 6"]);
    expect(found(planOf(gridOf(headers, ["约21", "待定", null])), "A43-CAP")).toEqual([]);
  });
  test("the mark goes to the cell that cannot be read", () => {
    expect(found(planOf(gridOf(headers, [1, "#REF!", 2])), "DATA-NUM")).toEqual(["error 7"]);
  });
  test("an estimate is told at its own cell", () => {
    expect(found(planOf(gridOf(headers, [1, "约2", 3])), "DATA-APPROX")).toEqual(["warning 7"]);
  });
  test("empty cells, dashes and 无 are none", () => {
    expect(leftOf(planOf(gridOf(headers, [null, "—", 8])))).toBe(12_000_000n);
    expect(leftOf(planOf(gridOf(headers, [null, "无", null])))).toBe(20_000_000n);
  });
});

test("of amounts that are suspiciously large those cells are marked, and no others", () => {
  const unit = (...cells: readonly number[]): readonly string[] =>
    found(planOf(gridOf(["补充合同1（万元）", "补充合同2（万元）"], cells)), "DATA-UNIT");
  expect(unit(150_000, 150_000)).toEqual(["warning 6+7"]);
  expect(unit(1, 150_000)).toEqual(["warning 7"]);
});

describe("beside their sum", () => {
  const headers = ["补充合同1（万元）", "补充合同2（万元）", "补充合同合计（万元）"];
  test("the sum is not counted twice", () => {
    expect(leftOf(planOf(gridOf(headers, [12, 8, 20])))).toBe(0n);
    const double = allFindings(reviewOf(planOf(gridOf(headers, [12, 8, 20])))).filter(
      ({ rule }) => rule === "SHEET-DOUBLE-COLUMN",
    );
    expect(double.map(({ severity, cells }) => [severity, cells.map(({ column }) => column)])).toEqual([["info", [8]]]);
    expect(findingText("zh-CN", double[0]!, "万元").line).toContain("只采用 F/G 列");
  });
  test("a sum that is left empty hides no breach; a sum alone counts", () => {
    expect(found(planOf(gridOf(headers, [12, 9, null])), "A43-CAP")).toEqual(["error 6+7"]);
    expect(found(planOf(gridOf(headers, [null, null, 21])), "A43-CAP")).toEqual(["error 8"]);
  });
  test("another sum is told, and nothing is computed from either", () => {
    const plan = planOf(gridOf(headers, [12, 9, 20]));
    expect(found(plan, "DATA-NUM")).toEqual(["error 6+7"]);
    expect(found(plan, "A43-CAP")).toEqual([]);
    expect(leftOf(plan)).toBeNull();
  });
  test("a sum rounded to two decimals of its unit is no other sum", () => {
    const inYuan = ["补充合同1（元）", "补充合同2（元）", "补充合同合计（万元）"];
    expect(leftOf(planOf(gridOf(inYuan, [50_049, 49_000, 9.9])))).toBe(20_000_000n - 9_904_900n);
    expect(leftOf(planOf(gridOf(inYuan, [50_050, 49_000, 9.9])))).toBeNull();
  });
});

describe("columns that are not read together", () => {
  test.each([
    ["other words", ["补充合同一（2024年）", "补充合同二（2025年）"]],
    ["not counted from one", ["补充合同2", "补充合同3"]],
    ["one number twice", ["补充合同1", "补充协议1"]],
    ["earlier ones stand beside them", ["此前补充合同金额", "补充合同1", "补充合同2"]],
  ])("%s", (_, headers) => {
    const plan = planOf(gridOf(headers, [1, 2, 3].slice(0, headers.length)));
    expect(plan.columns.some(({ isAddedUp }) => isAddedUp)).toBe(false);
    expect(plan.unknownColumns.length).toBeGreaterThanOrEqual(2);
  });
  test("a unit that is not read, or cells that are no amounts, in one of them", () => {
    for (const grid of [
      gridOf(["补充合同1（万元）", "补充合同2（百元）"], [1, 2]),
      gridOf(["补充合同1（万元）", "补充合同2（万元）"], [1, "见附件"]),
    ])
      expect(planOf(grid).unknownColumns.map(({ column }) => column)).toEqual([6, 7]);
  });
});

test("a total row is held against each column of its own", () => {
  const grid = (...sums: Row): SheetGrid =>
    plainGrid([
      [...FIXED, "补充合同1（万元）", "补充合同2（万元）"],
      [1, "系统1", "市民政局", 300, 200, 3, 4],
      [2, "系统2", "市民政局", 300, 200, 5, null],
      [null, "合计", null, 600, 400, ...sums],
    ]);
  expect(found(planOf(grid(8, 4)), "DATA-TOTAL")).toEqual([]);
  expect(found(planOf(grid(8, 5)), "DATA-TOTAL")).toEqual(["warning 7"]);
});

test("an edit in any of the cells is followed as if the sheet were new", () => {
  const headers = ["补充合同1（万元）", "补充合同2（元）", "补充合同3（万元）", "补充合同合计（万元）"];
  const value = fc.constantFrom<CellValue>(null, 4, 12, 50_000, "待定", "#REF!", "3；4", "—", "约5", 16);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(2), fc.nat(3), value), { minLength: 1, maxLength: 6 }), (edits) => {
      const memo = new ReadMemo();
      let grid = gridOf(headers, [4, 50_000, null, null], [1, null, 2, 3], [null, null, null, 9]);
      planOf(grid, memo);
      for (const [row, column, written] of edits) {
        const values = grid.values.map((cells, at) =>
          at === row + 1 ? cells.map((cell, place) => (place === column + FIXED.length ? written : cell)) : cells,
        );
        grid = { ...grid, values };
        expect(planOf(grid, memo)).toEqual(planOf(grid));
      }
    }),
    { numRuns: 60 },
  );
});

describe("a year's plan in several columns", () => {
  const yearOf = (title: string | null, ...headers: string[]): string => {
    const { columns } = planOf(
      plainGrid([[title], [...FIXED, ...headers], [1, "系统1", "市民政局", 300, 200, ...headers.map(() => 50)]]),
    );
    return columns.flatMap(({ field, header }) => (field === "yearAmt" ? [header] : [])).join();
  };
  test("the plan's own year counts, wherever it stands", () => {
    expect(yearOf("2026年度投资计划表", "2025年安排", "2026年安排")).toBe("2026年安排");
    expect(yearOf("2025年度投资计划表", "2026年安排", "2025年安排")).toBe("2025年安排");
  });
  test("none counts where the sheet names no year, least of all the first", () => {
    expect(yearOf("投资计划表", "2025年安排", "2026年安排")).toBe("");
    expect(yearOf("投资计划表", "2026年安排")).toBe("2026年安排");
  });
});

/** A plan that is edited, and the review of what is known held against that of the whole sheet. */
import type { CellRange, CellValue, SheetGrid } from "../../../src/sheet";
import { dazhouEngine, type ReviewMemory } from "../../../src/session/reading/engine";
import { reviewGrid } from "../../../src/session/reading/results";
import { isUndecided, type ReviewSummary, type SheetReview } from "../../../src/review";
import { plainGrid } from "../../support/grid";

export const HEADER: CellValue[] = [
  "序号",
  "项目名称",
  "建设单位",
  "总投资（万元）",
  "概算批复金额（万元）",
  "合同金额（万元）",
  "补充合同金额（万元）",
  "合同签订日期",
  "是否涉密",
  "资金来源",
];

export const ASOF = 20_600;

export const gridOf = (values: readonly (readonly CellValue[])[], merges: readonly CellRange[] = []): SheetGrid =>
  plainGrid(values, {
    numberFormats: values.map((row) => row.map(() => "General")),
    merges,
    formulaColumns: new Set(),
  });

export const plan = (rows: number): CellValue[][] => [
  ["达州市计划", ...HEADER.slice(1).map(() => null)],
  HEADER,
  ...Array.from({ length: rows }, (_, index): CellValue[] => [
    index + 1,
    `项目${index % 4 === 0 ? "一期" : index}`,
    index % 3 === 0 ? "市数据局" : "市城管局",
    110 + index * 30,
    112,
    100,
    index % 2 === 0 ? 10.01 : 5,
    "2025-03-10",
    "否",
    "市级资金",
  ]),
  ["合计", null, null, 2000, null, null, null, null, null, null],
];

/** Everything a review says, as text. */
export const said = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === "bigint"
      ? `${each}分`
      : each instanceof Map
        ? [...(each as Map<unknown, unknown>)]
        : each instanceof Set
          ? [...(each as Set<unknown>)]
          : each,
  );

export function same(grid: SheetGrid, memo: ReviewMemory): void {
  const quick = reviewGrid(dazhouEngine, grid, "s1", ASOF, 1, null, undefined, memo).result;
  const whole = reviewGrid(dazhouEngine, grid, "s1", ASOF, 1, null).result;
  expect(said(quick)).toBe(said(whole));
  if (quick.kind !== "reviewed") return;
  const { review, index, summary } = quick;
  expect(said(index.entries)).toBe(said(whole.kind === "reviewed" ? whole.index.entries : null));
  expect(said(summary)).toBe(said(countedOneByOne(review)));
  // What is looked up by row is what the entries say of it, continuation rows too.
  for (let row = 0; row <= grid.values.length + 1; row += 1) {
    const project = review.plan.projects.find(({ rows }) => rows.includes(row));
    const own = index.entries.filter((entry) =>
      entry.row === null ? entry.finding?.rows.includes(row) : entry.row === project?.row,
    );
    // What stands on another row and concerns this one too comes after its own.
    const shared = index.entries.filter(
      (entry) => entry.row !== null && entry.row !== project?.row && entry.finding?.rows.includes(project?.row ?? 0),
    );
    expect(index.byRow.get(row) ?? []).toEqual([...own, ...shared]);
    expect(index.rowReviews.get(row)?.row).toBe(project?.row);
  }
}

/** The counts of a review, by its findings alone. */
export function countedOneByOne({ rows, findings }: SheetReview): Partial<ReviewSummary> {
  const all = [...findings, ...rows.flatMap((row) => row.findings)];
  const open = rows.flatMap(({ computed, applies }) => (computed ? [{ computed, applies }] : []));
  const errors = all.filter(({ severity }) => severity === "error");
  return {
    projects: rows.length,
    classified: rows.length - open.length,
    outOfScope: open.filter(({ applies }) => applies === false).length,
    violations: errors.filter(({ kind }) => kind === "law").length,
    dataErrors: errors.filter(({ kind }) => kind === "data").length,
    warnings: all.filter(({ severity }) => severity === "warning").length,
    notes: all.filter(({ severity }) => severity === "info").length,
    undecided: rows.filter(isUndecided).length,
    byTier: ["UNIFIED", "T1", "T2", "T3", "T4", "NA", "UNKNOWN"].flatMap((tier) => {
      const of = open.filter(({ computed }) => computed.tier.tier === tier);
      const known = of.flatMap(({ computed }) => (computed.total.total === null ? [] : [computed.total.total]));
      // Projects of which none says a total have none, not 0.
      const total = known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0n);
      return of.length === 0 ? [] : [{ tier, projects: of.length, total }];
    }),
  };
}

export const VALUES: readonly CellValue[] = [
  null,
  "",
  0,
  10,
  10.01,
  9999,
  "合计",
  "小计",
  "一、基础设施",
  "注：说明",
  "项目名称",
  "约500万",
  "是",
  "否",
  "2025-13-01",
  "项目1",
  "市数据局",
  "项目一期",
  "项目二期",
  "#REF!",
  "PR1|",
  true,
];

/** What a person does to a sheet between two reviews. */

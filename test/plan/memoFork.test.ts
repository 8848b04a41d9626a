/** A reading of a sheet beside another that differs in some rows, as when fixes are tried on it: it begins with what is known of that one. */
import { readPlan, ReadMemo, type PlanSheet } from "../../src/plan";
import { cellKey, encodeMarkerHeader, type CellValue, type SheetGrid } from "../../src/sheet";
import fc from "../support/properties";
import { gridOf, line, MERGES, project, rows } from "./edited";

const planOf = (grid: SheetGrid, memo: ReadMemo): PlanSheet => {
  const reading = readPlan(grid, { memo });
  if (!("plan" in reading)) throw new Error(reading.noPlan.reason);
  return reading.plan;
};
const withCell = (grid: SheetGrid, at: number, column: number, to: CellValue): SheetGrid => ({
  ...grid,
  values: grid.values.map((row, index) => (index === at ? row.map((cell, c) => (c === column ? to : cell)) : row)),
});
/** Rows of projects that are not the very same. */
const anew = (now: PlanSheet, ...before: readonly PlanSheet[]): readonly number[] => {
  const known = new Set(before.flatMap(({ projects }) => projects));
  return now.projects.filter((each) => !known.has(each)).map(({ row }) => row);
};

test.each([
  ["without merged cells", []],
  ["with cells merged over rows", MERGES],
])("of a sheet %s no more is read than differs, and what either has read the other knows", (_, merges) => {
  const [memo, grid] = [new ReadMemo(), gridOf(rows(), merges)];
  const first = planOf(grid, memo);
  const fork = memo.fork();
  const tried = planOf(withCell(grid, 15, 3, 71), fork);
  expect(anew(tried, first)).toEqual([16]);
  // The first goes on as if nothing had been tried.
  const later = withCell(grid, 16, 3, 81);
  const second = planOf(later, memo);
  expect(anew(second, first)).toEqual([17]);
  expect(anew(planOf(withCell(later, 15, 3, 71), fork), tried, second)).toEqual([]);
});

test("where results stand beside the plan, too", () => {
  const marker = encodeMarkerHeader({ columns: 2, widths: ["standard", "standard"], hidden: [false, false] });
  const cells = [
    ["项目名称", "建设单位", "总投资（万元）", "审查结论", marker],
    ...[1, 2, 3, 4, 5, 6].map((at) => [`第${at}系统`, `市${at}局`, at * 10, "符合", "PR1|"]),
  ];
  const [memo, grid] = [new ReadMemo(), gridOf(cells, [])];
  const first = planOf(grid, memo);
  const fork = memo.fork();
  expect(anew(planOf(withCell(grid, 3, 2, 7), fork), first)).toEqual([4]);
  expect(anew(planOf(withCell(grid, 2, 2, 8), memo), first)).toEqual([3]);
});

test("a fork of before serves as long as columns, merges and formulas without a result are the same", () => {
  const [memo, grid] = [new ReadMemo(), gridOf(rows(), [])];
  planOf(grid, memo);
  let fork = memo.fork();
  const serves = (of: SheetGrid): boolean => {
    planOf(of, memo);
    const before = fork;
    fork = memo.fork(before);
    planOf(of, fork);
    return fork === before;
  };
  expect(serves(withCell(grid, 4, 3, 7))).toBe(true);
  const renamed = withCell(grid, 1, 3, "总投资（元）");
  expect([serves(renamed), serves(renamed), serves(grid)]).toEqual([false, true, false]);
  const merged = { ...grid, merges: MERGES };
  expect([serves(merged), serves(merged), serves({ ...grid, merges: [] })]).toEqual([false, true, false]);
  const unknown = { ...grid, withoutResult: new Set([cellKey(4, 4)]) };
  expect([serves(unknown), serves(unknown), serves(grid)]).toEqual([false, true, false]);
});

const edit = fc.record({
  of: fc.constantFrom<"first" | "fork">("first", "fork"),
  row: fc.oneof(fc.nat(20), fc.constantFrom(3, 6, 10)),
  column: fc.oneof(fc.nat(7), fc.constantFrom(1, 2, 3)),
  value: fc.constantFrom<CellValue>(
    null,
    5,
    60,
    "待定",
    "合计",
    "小计",
    "一、新建项目",
    "第1系统",
    "总投资（元）",
    46_100,
    "300万元",
  ),
  kind: fc.constantFrom("cell", "cell", "cell", "format", "inserted", "deleted", "tried"),
});

test.each([
  ["without merged cells", []],
  ["with cells merged over rows", MERGES],
])("two sheets %s, edited by turns, are each read as if they were new", (_, merges) => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
      const memo = new ReadMemo();
      const start = gridOf(rows(), merges);
      readPlan(start, { memo });
      const state = { first: { grid: start, memo }, fork: { grid: start, memo: memo.fork() } };
      for (const { of, row, column, value, kind } of edits) {
        const one = state[of];
        const { values, numberFormats: known } = one.grid;
        const [at, formats] = [row % values.length, known ?? []];
        const put = <T>(list: readonly T[], ...by: readonly T[]) => list.flatMap((each, n) => (n === at ? by : [each]));
        if (kind === "tried") state.fork = { grid: state.first.grid, memo: state.first.memo.fork(state.fork.memo) };
        else if (kind === "cell") one.grid = withCell(one.grid, at, column, value);
        else
          one.grid = {
            ...one.grid,
            values:
              kind === "inserted"
                ? put(values, line("第2系统", "中央资金", 3), project(column + 1), values[at]!)
                : kind === "deleted"
                  ? put(values)
                  : values,
            numberFormats:
              kind === "inserted"
                ? put(formats, formats[at]!, formats[at]!, formats[at]!)
                : kind === "deleted"
                  ? put(formats)
                  : put(
                      formats,
                      formats[at]!.map((format, n) => (n === column ? "yyyy-mm-dd" : format)),
                    ),
          };
        for (const { grid, memo: its } of [state.first, state.fork])
          expect(readPlan(grid, { memo: its })).toEqual(readPlan(grid));
      }
    }),
    { numRuns: 25 },
  );
});

/** What one edit makes to be done, counted without a clock: it is the same in a sheet of four times as many rows. */
import { FixMemory, planFixes } from "../../../src/marking/fixes";
import type { CellValue, SheetGrid } from "../../../src/sheet";
import { dazhouEngine, ReviewMemory } from "../../../src/session/reading/engine";
import { reviewGrid } from "../../../src/session/reading/results";
import { ReviewLoop } from "../../../src/session/rounds/loop";
import { SessionState } from "../../../src/session/work/state";
import type { WorkbookHost } from "../../../src/host/types";
import type { ReviewedResult } from "../../../src/session/types";
import { HEADER, projectRows } from "../../bench/sheets";
import { ASOF, gridOf } from "../support/incremental";

const SUPPLEMENT = 8;

/** A row that counts the cells that are looked at. */
function watched(row: readonly CellValue[], looked: { cells: number }): readonly CellValue[] {
  return new Proxy(row, {
    get: (cells, key, self: unknown) => {
      if (typeof key === "string" && /^\d+$/.test(key)) looked.cells += 1;
      return Reflect.get(cells, key, self) as unknown;
    },
  });
}

const anew = (now: readonly unknown[], before: readonly unknown[]): number => {
  const known = new Set(before);
  return now.filter((each) => !known.has(each)).length;
};

/** What is done anew when a supplement in row 503 grows over its limit, in a plan of so many projects with its total. */
function workOf(rows: number) {
  const looked = { cells: 0 };
  const total = HEADER.map((_, column): CellValue => (column === 0 ? "合计" : column === 4 ? 1 : null));
  const grid = gridOf([HEADER, ...projectRows(rows, "few"), total].map((row) => watched(row, looked)));
  const memo = new ReviewMemory();
  const loop = new ReviewLoop({} as WorkbookHost, new SessionState(dazhouEngine.policy), () => new Date(0));
  const review = (sheet: SheetGrid, isAsked: boolean): ReviewedResult => {
    const { result } = reviewGrid(dazhouEngine, sheet, "s1", ASOF, 1, null, undefined, memo);
    if (result.kind !== "reviewed") throw new Error("no plan");
    return loop.dress(result, isAsked);
  };
  const before = review(grid, true);
  const values = grid.values.map((row, at) =>
    at === 502
      ? watched(
          HEADER.map((_, column) => (column === SUPPLEMENT ? 9_999 : (row[column] ?? null))),
          looked,
        )
      : row,
  );
  looked.cells = 0;
  const after = review({ ...grid, values }, false);
  return {
    cells: looked.cells,
    projects: anew(after.review.plan.projects, before.review.plan.projects),
    sums: {
      all: after.review.plan.sums.length,
      anew: anew(
        after.review.plan.sums.map((sum) => sum.rows),
        before.review.plan.sums.map((sum) => sum.rows),
      ),
    },
    rows: anew(after.review.rows, before.review.rows),
    lines: anew(after.index.laid.lines, before.index.laid.lines),
    entries: anew(after.index.entries, before.index.entries),
    over: after.summary.violations - before.summary.violations,
  };
}

test("one edit looks at as many cells, and makes as many projects, rows and entries, in 4,000 rows as in 1,000", () => {
  const [small, large] = [workOf(1_000), workOf(4_000)];
  expect(large).toEqual(small);
  expect(small).toMatchObject({ projects: 1, sums: { all: 1, anew: 0 }, rows: 1 });
  expect(small.over).toBeGreaterThan(0);
  // What the edited row says, and what is told of the sheet as a whole.
  expect(small.entries).toBeLessThan(12);
});

/** What is read anew when fixes are counted the first time, in a plan of so many projects of which five hold an amount as text. */
function workOfCounting(rows: number) {
  const looked = { cells: 0 };
  const cells = projectRows(rows, "few").map((row, at): CellValue[] =>
    // Days as the sheet's own dates; an amount as text in every hundredth of the first five hundred rows.
    row.map((cell, column) =>
      column >= 10 && column <= 12 ? null : column === 7 && at % 100 === 50 && at < 500 ? ` ${cell}` : cell,
    ),
  );
  const grid = gridOf([HEADER, ...cells].map((row) => watched(row, looked)));
  const memo = new ReviewMemory();
  const { result } = reviewGrid(dazhouEngine, grid, "s1", ASOF, 1, null, undefined, memo);
  if (result.kind !== "reviewed") throw new Error("no plan");
  const { review } = result;
  const made = { reading: memo.reading.fork() };
  const work = { cells: 0, projects: 0 };
  const fixes = planFixes(
    review,
    grid,
    (sheet) => {
      looked.cells = 0;
      const reading = dazhouEngine.read(sheet, undefined, made);
      work.cells += looked.cells;
      if ("plan" in reading) work.projects += anew(reading.plan.projects, review.plan.projects);
      return reading;
    },
    new FixMemory(),
  );
  return { ...work, fixes: fixes.length };
}

test("the first count of fixes reads again the rows that have one, and no more cells in 4,000 rows than in 1,000", () => {
  const [small, large] = [workOfCounting(1_000), workOfCounting(4_000)];
  expect(large).toEqual(small);
  expect(small).toMatchObject({ projects: 5, fixes: 5 });
});

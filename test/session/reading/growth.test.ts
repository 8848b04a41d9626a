/** What one edit makes to be done, counted without a clock: it is the same in a sheet of four times as many rows. */
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

const made = (now: readonly unknown[], before: readonly unknown[]): number => {
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
    projects: made(after.review.plan.projects, before.review.plan.projects),
    sums: {
      all: after.review.plan.sums.length,
      anew: made(
        after.review.plan.sums.map((sum) => sum.rows),
        before.review.plan.sums.map((sum) => sum.rows),
      ),
    },
    rows: made(after.review.rows, before.review.rows),
    lines: made(after.index.laid.lines, before.index.laid.lines),
    entries: made(after.index.entries, before.index.entries),
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

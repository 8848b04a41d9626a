/** Edits and marks by which more changes than the edited rows. */
import type { CellValue, SheetGrid } from "../../../src/sheet";
import { dazhouEngine, ReviewMemory } from "../../../src/session/reading/engine";
import { withMarks } from "../../../src/session/marks/marked";
import { reviewGrid } from "../../../src/session/reading/results";
import { gridOf, plan, same, ASOF, HEADER } from "../support/incremental";

test("the title emptied: two rows of one name at one office are still told once, on each of them", () => {
  const memo = new ReviewMemory();
  const grid = gridOf(plan(14));
  same(grid, memo);
  const untitled = { ...grid, values: [HEADER.map(() => null), ...grid.values.slice(1)] };
  same(untitled, memo);
  const { result } = reviewGrid(dazhouEngine, untitled, "s1", ASOF, 1, null, undefined, memo);
  if (result.kind !== "reviewed") throw new Error("no plan");
  const doubles = result.index.entries.filter(({ finding }) => finding?.rule === "DATA-DUP");
  expect(doubles.map(({ finding }) => finding?.rows)).toEqual([
    [7, 11],
    [3, 15],
  ]);
  for (const double of doubles)
    for (const row of double.finding?.rows ?? []) expect(result.index.byRow.get(row)).toContain(double);
});

test("rows below a merged cell follow its first row when that is edited", () => {
  const memo = new ReviewMemory();
  const merges = [{ firstRow: 3, lastRow: 5, firstColumn: 3, lastColumn: 3 }];
  const values = plan(6).map((row, index) =>
    index === 3 || index === 4 ? row.map((cell, at) => (at === 2 ? null : cell)) : row,
  );
  const grid = gridOf(values, merges);
  same(grid, memo);
  same(
    {
      ...grid,
      values: grid.values.map((row, index) =>
        index === 2 ? row.map((cell, at) => (at === 2 ? "市教育局" : cell)) : row,
      ),
    },
    memo,
  );
});

test("a date format given to an edited row is read anew", () => {
  const memo = new ReviewMemory();
  const grid = gridOf(
    plan(3).map((row, index) => (index === 2 ? row.map((cell, at) => (at === 7 ? 45_000 : cell)) : row)),
  );
  same(grid, memo);
  same(
    {
      ...grid,
      numberFormats: (grid.numberFormats ?? []).map((row, index) =>
        index === 2 ? row.map((format, at) => (at === 7 ? "yyyy-mm-dd" : format)) : row,
      ),
    },
    memo,
  );
});

test("a sheet just marked is followed from the marks that were written, without being read again", () => {
  const memo = new ReviewMemory();
  const grid = gridOf(plan(8));
  const { result } = reviewGrid(dazhouEngine, grid, "s1", ASOF, 1, null, undefined, memo);
  if (result.kind !== "reviewed") throw new Error("no plan");
  const marks = dazhouEngine.marks(result.review, grid, "zh-CN");
  const marked = withMarks(grid, marks);
  const after = reviewGrid(dazhouEngine, marked, "s1", ASOF, 1, null, undefined, memo).result;
  if (after.kind !== "reviewed") throw new Error("no plan");
  expect(after.review.plan.resultBlock).toEqual(marks.block);
  // What was judged before is not judged again: the very same rows.
  expect(after.review.rows.every((row, index) => row === result.review.rows[index])).toBe(true);
  same(marked, memo);
});

test("a marked sheet's rows are known again although every row was read otherwise in between, as when fixes are tried", () => {
  const memo = new ReviewMemory();
  const grid = gridOf(plan(8));
  const first = reviewGrid(dazhouEngine, grid, "s1", ASOF, 1, null, undefined, memo).result;
  if (first.kind !== "reviewed") throw new Error("no plan");
  const marked = withMarks(grid, dazhouEngine.marks(first.review, grid, "zh-CN"));
  const before = reviewGrid(dazhouEngine, marked, "s1", ASOF, 1, null, undefined, memo).result;
  const tried = marked.values.map((row, index) =>
    index < 2 ? row : row.map((cell, at) => (at === 7 ? 45_000 : cell)),
  );
  dazhouEngine.read({ ...marked, values: tried }, undefined, memo);
  const after = reviewGrid(dazhouEngine, marked, "s1", ASOF, 1, null, undefined, memo).result;
  if (before.kind !== "reviewed" || after.kind !== "reviewed") throw new Error("no plan");
  expect(after.review.rows.every((row, index) => row === before.review.rows[index])).toBe(true);
});

test("what is told once stands in the order of the rows that say it first, whichever these are after an edit", () => {
  const memo = new ReviewMemory();
  const [CONTRACT, DAY] = [5, 7];
  const bare = plan(8).map((row, at) =>
    at < 2 || at === 10 ? row : row.map((cell, column) => (column === DAY ? null : cell)),
  );
  const withCells = (...cells: (readonly [at: number, column: number, value: CellValue])[]): readonly CellValue[][] =>
    bare.map((row, at) =>
      row.map((cell, column) => cells.find(([there, its]) => there === at && its === column)?.[2] ?? cell),
    );
  const told = (grid: SheetGrid): readonly string[] => {
    const { result } = reviewGrid(dazhouEngine, grid, "s1", ASOF, 1, null, undefined, memo);
    if (result.kind !== "reviewed") throw new Error("no plan");
    return result.review.findings.filter(({ rows }) => rows.length === 1).map(({ rule }) => rule);
  };
  const numberFirst = gridOf(withCells([3, CONTRACT, "100"], [5, DAY, "2025年3月"]));
  same(numberFirst, memo);
  const before = told(numberFirst);
  const changed = withCells([7, CONTRACT, "100"], [5, DAY, "2025年3月"]);
  const dayFirst = {
    ...numberFirst,
    values: numberFirst.values.map((row, at) => (at === 3 || at === 7 ? (changed[at] ?? row) : row)),
  };
  same(dayFirst, memo);
  expect(before).toHaveLength(2);
  expect(told(dayFirst)).toEqual([...before].reverse());
});

/** A plan that is edited and read again with what was made of it before: the same reading, and no more rows looked at than changed. */
import { ReadMemo, readPlan, type PlanSheet } from "../../src/plan";
import type { CellValue, SheetGrid } from "../../src/sheet";
import { blank, gridOf, line, project, rows } from "./edited";

type Row = readonly CellValue[];

const planOf = (grid: SheetGrid, memo?: ReadMemo): PlanSheet => {
  const reading = readPlan(grid, memo ? { memo } : {});
  if (!("plan" in reading)) throw new Error(reading.noPlan.reason);
  return reading.plan;
};
const replaced = (grid: SheetGrid, at: number, by: Row): SheetGrid => ({
  ...grid,
  values: grid.values.map((cells, index) => (index === at ? by : cells)),
});

describe("no more rows are looked at than changed", () => {
  /** Longer than a header is looked for in, so that only the reading of rows can look at those in the middle. */
  const LENGTH = 318;
  const FAR = 250;
  const read = new Set<number>();
  const watched = (cells: Row, at: number): Row =>
    new Proxy(cells, {
      get: (target, key) => {
        if (typeof key === "string" && /^\d+$/.test(key)) read.add(at);
        return Reflect.get(target, key) as unknown;
      },
    });
  const [title, header] = rows();
  const long = (): SheetGrid =>
    gridOf(
      [
        title!,
        header!,
        ...Array.from({ length: LENGTH }, (_, at) => (at % 50 === 40 ? line(null, "省级资金", 4) : project(at + 1))),
      ].map(watched),
      [],
    );
  /** Rows that a reading after an edit looks at, of those in the middle. */
  const lookedAt = (memo: ReadMemo, grid: SheetGrid): readonly number[] => {
    read.clear();
    planOf(grid, memo);
    return [...read].filter((at) => at > 210 && at < LENGTH - 20).sort((a, b) => a - b);
  };
  const first = (): { readonly memo: ReadMemo; readonly grid: SheetGrid } => {
    const memo = new ReadMemo();
    const grid = long();
    expect(lookedAt(memo, grid).length).toBeGreaterThan(80);
    return { memo, grid };
  };

  test("none, where nothing was edited, be the list of rows another one", () => {
    const { memo, grid } = first();
    expect(lookedAt(memo, { ...grid })).toEqual([]);
    expect(lookedAt(memo, { ...grid, values: [...grid.values] })).toEqual([]);
  });
  test("the edited row and the next, again and again; a further line of its funds belongs to it", () => {
    const { memo, grid } = first();
    const edited = replaced(grid, FAR, watched(project(9), FAR));
    // The next row may be a further line of the edited one's funds: it is asked.
    expect(lookedAt(memo, edited)).toEqual([FAR, FAR + 1]);
    const again = replaced(edited, FAR + 25, watched(project(8), FAR + 25));
    expect(lookedAt(memo, again)).toEqual([FAR + 25, FAR + 26]);
    // Row 242 is a further line of row 241.
    expect(lookedAt(memo, replaced(again, 241, watched(project(7), 241)))).toEqual([241, 242, 243]);
  });
  test("of a row whose number formats changed, that row and the next", () => {
    const { memo, grid } = first();
    const formats = grid.numberFormats!.map((cells, at) => (at === FAR ? cells.map(() => "0.00") : cells));
    expect(lookedAt(memo, { ...grid, numberFormats: formats })).toEqual([FAR, FAR + 1]);
  });
  test("a quarter of the rows changed: those; more than a quarter: all are read", () => {
    const { memo, grid } = first();
    const rowsChanged = (count: number): SheetGrid => ({
      ...grid,
      values: grid.values.map((cells, at) => (at >= 215 && at < 215 + count ? watched([...cells], at) : cells)),
    });
    const quarter = Math.floor(grid.values.length / 4);
    expect(lookedAt(memo, rowsChanged(quarter)).every((at) => at >= 215 && at <= 215 + quarter)).toBe(true);
    const other = first();
    const many = {
      ...other.grid,
      values: other.grid.values.map((cells, at) =>
        at >= 215 && at <= 215 + quarter ? watched([...cells], at) : cells,
      ),
    };
    expect(lookedAt(other.memo, many)).toContain(213);
  });
  test.each<[string, (grid: SheetGrid) => SheetGrid]>([
    ["under another header", (grid) => replaced(grid, 1, [...header!.slice(0, -1), "合同签订时间"])],
    [
      "with other merges",
      (grid) => ({ ...grid, merges: [{ firstRow: 9, lastRow: 10, firstColumn: 3, lastColumn: 3 }] }),
    ],
    ["that counts its dates from 1904", (grid) => ({ ...grid, date1904: true })],
    ["that begins in another row", (grid) => ({ ...grid, origin: { row: 3, column: 1 } })],
    ["that has a row more", (grid) => ({ ...grid, values: [...grid.values, project(900)] })],
  ])("all rows of a sheet %s", (_, change) => {
    const { memo, grid } = first();
    const changed = change(grid);
    expect(lookedAt(memo, changed).length).toBeGreaterThan(80);
    expect(lookedAt(memo, { ...changed })).toEqual([]);
  });
});

describe("what did not change is the same object", () => {
  test("rows that are no projects and sums' rows, after an edit of a text", () => {
    const memo = new ReadMemo();
    const grid = gridOf(rows(), []);
    const before = planOf(grid, memo);
    const at = 6;
    const edited = replaced(grid, at, project(2, "改了名的系统"));
    const after = planOf(edited, memo);
    expect(after.otherRows).toBe(before.otherRows);
    expect(after.sums.map(({ rows: covered }, index) => covered === before.sums[index]?.rows)).toEqual(
      before.sums.map(() => true),
    );
    expect(after.projects.map((each, index) => each === before.projects[index])).toEqual(
      before.projects.map(({ row }) => row !== at + 1),
    );
  });
  test("all projects, after an edit of a note", () => {
    const memo = new ReadMemo();
    const grid = gridOf(rows(), []);
    const before = planOf(grid, memo);
    const after = planOf(replaced(grid, 19, ["注：金额含税", ...blank().slice(1)]), memo);
    expect(after.projects).toBe(before.projects);
  });
});

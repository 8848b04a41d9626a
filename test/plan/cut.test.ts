/** The sheet without our result columns: the same as if it were cut anew, and after an edit no more rows are made anew than differ. */
import { BlockCut } from "../../src/plan/cut";
import { encodeMarkerHeader, findResultBlock, type CellValue, type SheetGrid } from "../../src/sheet";
import { plainGrid } from "../support/grid";

type Row = readonly CellValue[];

const STATE = { columns: 2, widths: ["standard", "standard"], hidden: [false, false] } as const;
const MARKER = encodeMarkerHeader(STATE);
/** Our two columns behind three of the user's; the title stands above the header. */
const titled: Row = ["2026年度计划", null, null, "标题写到这里", "和这里"];
const header: Row = ["项目名称", "建设单位", "总投资（万元）", "审查结论", MARKER];
const row = (...cells: CellValue[]): Row => [...cells, "符合", "PR1|"];

const marked = (...rows: Row[]): SheetGrid => plainGrid([titled, header, ...rows]);
const block = findResultBlock(marked(row("甲", "市某局", 5)))!;
const cutAnew = (grid: SheetGrid): readonly Row[] => new BlockCut().off(grid, block).values;
const replaced = (grid: SheetGrid, at: number, by: Row): SheetGrid => ({
  ...grid,
  values: grid.values.map((cells, index) => (index === at ? by : cells)),
});

test("cells of our columns are gone from the header down; what stands above it is the user's", () => {
  expect(new BlockCut().off(marked(row("甲", "市某局", 5), row("乙", null, null)), block).values).toEqual([
    ["2026年度计划", null, null, "标题写到这里", "和这里"],
    ["项目名称", "建设单位", "总投资（万元）", null, null],
    ["甲", "市某局", 5, null, null],
    ["乙", null, null, null, null],
  ]);
});

test("rows end with the last cell that any of them fills; an empty sheet has one column", () => {
  const grid: SheetGrid = {
    ...marked(row("甲", "市某局", null)),
    values: [["年度"], row("甲", "市某局", null), row("乙", "", null)],
  };
  const under = { ...block, firstRow: 1 };
  expect(new BlockCut().off(grid, under).values).toEqual([["年度"], ["甲", "市某局"], ["乙", ""]]);
  const empty: SheetGrid = { ...grid, values: [row(null, null, null), row(null, "", null)] };
  expect(new BlockCut().off(empty, under).values).toEqual([[null], [null]]);
});

describe("after an edit", () => {
  const rows = [row("甲", "市某局", 5), row("乙", "市某局", 6), row("丙", "市某局", null)];
  const narrow = (...each: Row[]): SheetGrid => plainGrid([["年度"], header, ...each]);
  /** The header is the widest row of these, unless it is cut short. */
  const short = (...each: Row[]): SheetGrid =>
    plainGrid([["年度"], ["项目名称", null, null, "审查结论", MARKER], ...each]);

  test("rows that stayed are the same, the edited one is read anew", () => {
    const cut = new BlockCut();
    const [grid] = [marked(...rows)];
    const before = cut.off(grid, block).values;
    const after = cut.off(replaced(grid, 3, row("乙二", "市某局", 6)), block).values;
    expect(after.map((each, at) => each === before[at])).toEqual([true, true, true, false, true]);
    expect(after[3]).toEqual(["乙二", "市某局", 6, null, null]);
    expect(before[3]).toEqual(["乙", "市某局", 6, null, null]);
  });
  test("a sheet that was not edited is the very same list", () => {
    const cut = new BlockCut();
    const grid = marked(...rows);
    expect(cut.off({ ...grid }, block).values).toBe(cut.off(grid, block).values);
  });
  test("a row that comes back is the one that it was", () => {
    const cut = new BlockCut();
    const grid = marked(...rows);
    const before = cut.off(grid, block).values;
    cut.off(replaced(grid, 3, row("乙二", "市某局", 6)), block);
    expect(cut.off(grid, block).values[3]).toBe(before[3]);
  });
  test.each<[string, SheetGrid, number, Row]>([
    [
      "a row that fills a further column makes all of them wider",
      short(row("甲", "市某局", null), row("乙", null, null)),
      3,
      row("乙", "市某局", 6),
    ],
    ["one that fills as many as the widest", narrow(...rows), 4, row("丙", "市某局", 7)],
    ["one that is narrower than the widest", narrow(...rows), 2, row("甲", null, null)],
    [
      "the widest row that becomes narrower makes all of them so",
      short(row("甲", "市某局", 5), row("乙", "市某局", null)),
      2,
      row("甲", null, null),
    ],
    [
      "the widest of two that becomes narrower leaves the other",
      short(row("甲", "市某局", 5), row("乙", "市某局", 6)),
      2,
      row("甲", null, null),
    ],
    [
      "the only filled row that is emptied",
      short(row(null, null, null), row(null, "市某局", null)),
      3,
      row(null, null, null),
    ],
  ])("%s", (_, grid, at, by) => {
    const cut = new BlockCut();
    cut.off(grid, block);
    const edited = replaced(grid, at, by);
    expect(cut.off(edited, block).values).toEqual(cutAnew(edited));
    // And back again.
    expect(cut.off(grid, block).values).toEqual(cutAnew(grid));
  });
  test("two rows at once, and rows that came", () => {
    const cut = new BlockCut();
    const grid = short(row("甲", "市某局", 5), row("乙", "市某局", null));
    cut.off(grid, block);
    const both = replaced(replaced(grid, 2, row("甲", null, null)), 3, row("乙", null, null));
    expect(cut.off(both, block).values).toEqual(cutAnew(both));
    const longer = { ...both, values: [...both.values, row("丙", "市某局", 7)] };
    expect(cut.off(longer, block).values).toEqual(cutAnew(longer));
  });
  test.each([
    ["in fewer columns", { ...block, firstColumn: 5 }],
    ["in other columns", { ...block, firstColumn: 3, lastColumn: 4 }],
    ["that end earlier", { ...block, lastColumn: 4 }],
    ["from another row on", { ...block, firstRow: 3 }],
  ])("the same rows where our results stand %s are cut anew", (_, other) => {
    const cut = new BlockCut();
    const grid = marked(...rows);
    cut.off(grid, block);
    expect(cut.off(grid, other).values).toEqual(new BlockCut().off(grid, other).values);
  });
  test.each([
    ["row", { row: 2, column: 1 }],
    ["column", { row: 1, column: 2 }],
  ])("the same rows in another %s are cut anew", (_, origin) => {
    const cut = new BlockCut();
    const grid = marked(...rows);
    cut.off(grid, block);
    const moved = { ...grid, origin };
    expect(cut.off(moved, block).values).toEqual(new BlockCut().off(moved, block).values);
  });
});

describe("where our results stand", () => {
  const plain = plainGrid([
    ["项目名称", "建设单位", "总投资（万元）"],
    ["甲", "市某局", 5],
    ["乙", "市某局", 6],
  ]);
  test("nowhere in a plan that was never marked, and where they were written since", () => {
    const cut = new BlockCut();
    expect(cut.find(plain)).toBeNull();
    const written = replaced(plain, 0, ["项目名称", "建设单位", "总投资（万元）", "审查结论", MARKER]);
    expect(cut.find(written)).toEqual(findResultBlock(written));
    expect(cut.find(written)).toMatchObject({ firstColumn: 4, lastColumn: 5 });
    expect(cut.find(plain)).toBeNull();
    expect(cut.find(replaced(plain, 1, ["甲", "市某局", 7]))).toBeNull();
  });
  test("a plan of which a row was edited has none, be it the second edit or one that adds rows", () => {
    const cut = new BlockCut();
    cut.find(plain);
    const edited = replaced(plain, 1, ["甲", "市某局", 7]);
    expect(cut.find(edited)).toBeNull();
    const written = replaced(edited, 0, ["项目名称", "建设单位", "总投资（万元）", "审查结论", MARKER]);
    const longer = { ...written, values: [...written.values, ["丙", "市某局", 8]] };
    expect(cut.find(longer)).toMatchObject({ firstColumn: 4, lastColumn: 5 });
  });
  test("after an edit no row is searched for them that stayed", () => {
    const cut = new BlockCut();
    const read: number[] = [];
    const watched = plain.values.map(
      (cells, at) =>
        new Proxy(cells, {
          get: (target, key) => {
            read.push(at);
            return Reflect.get(target, key) as unknown;
          },
        }),
    );
    const grid = { ...plain, values: watched };
    cut.find(grid);
    expect(new Set(read)).toEqual(new Set([0, 1, 2]));
    read.length = 0;
    cut.find(replaced(grid, 2, ["乙", "市某局", 7]));
    expect(read).toEqual([]);
  });
});

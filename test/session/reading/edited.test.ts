/** After an edit no more is read than can have changed. */
import type { CellRange, SheetGrid } from "../../../src/sheet";
import { canRecalculate, patched, readEdited } from "../../../src/session/reading/patch";
import type { WorkbookHost } from "../../../src/host/types";
import { gridOf, plan, HEADER } from "../support/incremental";

describe("What is read after an edit", () => {
  const cell = { firstRow: 4, lastRow: 4, firstColumn: 7, lastColumn: 7 };
  const asked: CellRange[][] = [];
  const host = {
    readCells: async (_: string, ranges: readonly CellRange[]) => {
      asked.push([...ranges]);
      return {
        sheetName: "计划",
        isProtected: false,
        pieces: ranges.map((range) => ({
          range,
          values: Array.from({ length: range.lastRow - range.firstRow + 1 }, () => [77]),
          numberFormats: Array.from({ length: range.lastRow - range.firstRow + 1 }, () => ["General"]),
          merges: [],
          formulaColumns: [],
        })),
      };
    },
  } as unknown as WorkbookHost;
  const ask = (grid: SheetGrid, edits: Parameters<typeof readEdited>[4], results: CellRange | null = null) => {
    asked.length = 0;
    return readEdited(host, "s1", grid, results, edits);
  };

  test("the edited cell and no more; the other rows stay the same arrays", async () => {
    const grid = gridOf(plan(5));
    const now = await ask(grid, [cell]);
    expect(asked).toEqual([[cell]]);
    expect(now?.values[3]?.[6]).toBe(77);
    expect(now?.values.filter((row, index) => row !== grid.values[index])).toHaveLength(1);
  });

  test("columns in which the user's formulas stand too, our own results never", async () => {
    const grid = { ...gridOf(plan(5)), formulaColumns: new Set([4, 10]) };
    await ask(grid, [cell], { firstRow: 2, lastRow: 8, firstColumn: 10, lastColumn: 10 });
    expect(asked).toEqual([[cell, { firstRow: 1, lastRow: 8, firstColumn: 4, lastColumn: 4 }]]);
    expect(canRecalculate(grid, null)).toBe(true);
    expect(
      canRecalculate(
        { ...grid, formulaColumns: new Set([10]) },
        { firstRow: 2, lastRow: 8, firstColumn: 10, lastColumn: 10 },
      ),
    ).toBe(false);
  });

  test("the whole sheet where rows moved, the edit lies outside, it is large, or nothing is known of formulas", async () => {
    const grid = gridOf(plan(5));
    expect(await ask(grid, ["all"])).toBeNull();
    expect(await ask(grid, [{ ...cell, lastRow: 9 }])).toBeNull();
    expect(await ask(grid, [{ ...cell, lastColumn: 11 }])).toBeNull();
    const { formulaColumns: _, ...unknown } = grid;
    expect(await ask(unknown, ["formulas"])).toBeNull();
    expect(canRecalculate(unknown, null)).toBe(true);
    const large = gridOf(Array.from({ length: 6_001 }, () => HEADER));
    expect(await ask(large, [{ firstRow: 1, lastRow: 6_001, firstColumn: 1, lastColumn: 10 }])).toBeNull();
    expect(await ask(large, [{ firstRow: 1, lastRow: 6_000, firstColumn: 1, lastColumn: 10 }])).not.toBeNull();
  });

  test("nothing at all where nothing was edited, as after another base date", async () => {
    const grid = gridOf(plan(5));
    expect(await ask(grid, [])).toBe(grid);
    expect(asked).toEqual([]);
  });

  test("merges that came or went, another name: the whole sheet", () => {
    const grid = gridOf(plan(5), [{ firstRow: 4, lastRow: 5, firstColumn: 7, lastColumn: 7 }]);
    const piece = { range: cell, values: [[1]], numberFormats: [["General"]], merges: [], formulaColumns: [] };
    expect(patched(grid, { sheetName: "计划", isProtected: false, pieces: [piece] })).toBeNull();
    expect(
      patched(grid, { sheetName: "计划", isProtected: false, pieces: [{ ...piece, merges: grid.merges }] })
        ?.values[3]?.[6],
    ).toBe(1);
    expect(
      patched(grid, { sheetName: "改名", isProtected: false, pieces: [{ ...piece, merges: grid.merges }] }),
    ).toBeNull();
  });
});

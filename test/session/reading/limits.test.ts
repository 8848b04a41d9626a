/** How many edits, cells and sheets are kept or read piece by piece, how long an edit waits, how much of a column is shown. */
import type { CellsRead, WorkbookHost } from "../../../src/host/types";
import { mappedColumns } from "../../../src/session/reading/columns";
import { PendingEdits, type Edit } from "../../../src/session/reading/edits";
import { dazhouEngine } from "../../../src/session/reading/engine";
import { LiveReview } from "../../../src/session/reading/liveReview";
import { readEdited } from "../../../src/session/reading/patch";
import { ResultShelf, reviewGrid } from "../../../src/session/reading/results";
import type { CellRange, CellValue } from "../../../src/sheet";
import { plainGrid } from "../../support/grid";

const range = (lastRow: number, lastColumn: number): CellRange => ({
  firstRow: 1,
  firstColumn: 1,
  lastRow,
  lastColumn,
});

test("fifty edits are noted one by one; with one more the sheet is read whole, until it was read", () => {
  const pending = new PendingEdits();
  const edits = Array.from({ length: 50 }, (_, at): Edit => range(at + 1, 1));
  for (const edit of edits) pending.note("s", edit);
  expect(pending.of("s")).toEqual(edits);
  pending.note("s", range(51, 1));
  expect(pending.of("s")).toEqual(["all"]);
  pending.note("s", range(52, 1));
  expect(pending.of("s")).toEqual(["all"]);
  pending.done("s", ["all"]);
  expect(pending.of("s")).toEqual([]);
  for (const edit of edits.slice(0, 3)) pending.note("s", edit);
  pending.done("s", edits.slice(0, 2));
  expect(pending.of("s")).toEqual([edits[2]]);
});

test("sixty thousand edited cells are read by themselves, one more has the sheet read whole", async () => {
  const values = Array.from({ length: 2 }, () => Array<CellValue>(60_001).fill(null));
  const numberFormats = values.map((row) => row.map(() => "General"));
  const grid = { ...plainGrid(values, { numberFormats }), formulaColumns: new Set<number>() };
  const asked: (readonly CellRange[])[] = [];
  const host = {
    readCells: (_: string, ranges: readonly CellRange[]): Promise<CellsRead> => {
      asked.push(ranges);
      return Promise.resolve({ sheetName: grid.sheetName, isProtected: false, pieces: [] });
    },
  } as unknown as WorkbookHost;
  expect(await readEdited(host, "s", grid, null, [range(1, 60_001)])).toBeNull();
  expect(asked).toEqual([]);
  expect(await readEdited(host, "s", grid, null, [range(1, 60_000)])).not.toBeNull();
  expect(asked).toEqual([[range(1, 60_000)]]);
  expect(await readEdited(host, "s", grid, null, [range(3, 1)])).toBeNull();
  expect(await readEdited(host, "s", grid, null, ["all"])).toBeNull();
});

test("the results of six sheets are kept, those looked at last, and those that are held besides", () => {
  const grid = plainGrid([["说明"]]);
  const kept = (id: string) => reviewGrid(dazhouEngine, grid, id, 20_600, 0, null);
  const shelf = new ResultShelf();
  const ids = ["1", "2", "3", "4", "5", "6", "7"];
  for (const id of ids.slice(0, 6)) shelf.put(id, kept(id));
  expect(ids.filter((id) => shelf.get(id))).toEqual(["1", "2", "3", "4", "5", "6"]);
  shelf.put("1", kept("1"));
  shelf.put("7", kept("7"));
  expect(ids.filter((id) => shelf.get(id))).toEqual(["1", "3", "4", "5", "6", "7"]);
  shelf.hold(new Set(["3"]));
  shelf.put("2", kept("2"));
  expect(ids.filter((id) => shelf.get(id))).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
});

describe("a review that nobody asked for", () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });
  /** Milliseconds until the review, after an edit so long before; null where it is not within ten seconds. */
  function waits(took: number, before: number): number | null {
    let now = 1_000;
    let isReviewed = false;
    const live = new LiveReview(
      () => now,
      () => (isReviewed = true),
    );
    live.took(took);
    live.due("edited");
    jest.advanceTimersByTime(5_000);
    now += before;
    isReviewed = false;
    live.due("edited");
    for (let wait = 1; wait <= 10_000; wait += 1) {
      jest.advanceTimersByTime(1);
      if (isReviewed) return wait;
    }
    return null;
  }
  test("comes at once after a pause, in a run of edits after as long as a review took, 0.3 s at the most", () => {
    expect(waits(1_000, 600)).toBe(8);
    expect(waits(1_000, 599)).toBe(300);
    expect(waits(301, 599)).toBe(300);
    expect(waits(299, 599)).toBe(299);
    expect(waits(5, 0)).toBe(8);
  });
  test("a recalculation does not put off the review of an edit, and waits by itself", () => {
    const reviewed = jest.fn();
    const live = new LiveReview(() => 1_000, reviewed);
    live.due("edited");
    live.due("calculated");
    jest.advanceTimersByTime(8);
    expect(reviewed).toHaveBeenCalledTimes(1);
    live.due("calculated");
    jest.advanceTimersByTime(799);
    expect(reviewed).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(1);
    expect(reviewed).toHaveBeenCalledTimes(2);
  });
});

test("of a column three different cells are shown, of each 24 characters; without a plan those of the next fifty rows", () => {
  const samples = (values: readonly (readonly CellValue[])[], column: number) => {
    const grid = plainGrid(values);
    const { result } = reviewGrid(dazhouEngine, grid, "s", 20_600, 0, null);
    return mappedColumns(grid, result, undefined).find((one) => one.column === column)?.samples;
  };
  const plan = (cells: readonly CellValue[]): readonly (readonly CellValue[])[] => [
    ["项目名称", "建设单位", "总投资（万元）", "神秘列"],
    ...cells.map((cell, at): readonly CellValue[] => [`第${at}系统`, "市某局", 5, cell]),
  ];
  expect(samples(plan(["a", "a", "b", "c", "d"]), 4)).toEqual(["a", "b", "c"]);
  expect(samples(plan(["x".repeat(24), "y".repeat(25)]), 4)).toEqual(["x".repeat(24), `${"y".repeat(24)}…`]);
  const list = (blank: number): readonly (readonly CellValue[])[] => [
    ["名目", "承建方", "总投资"],
    ...Array.from({ length: blank }, (): readonly CellValue[] => [null, null, null]),
    ["甲", "市某局", 5],
  ];
  expect(samples(list(49), 3)).toEqual(["5"]);
  expect(samples(list(50), 3)).toEqual([]);
});

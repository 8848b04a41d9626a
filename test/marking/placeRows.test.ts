/** Where results stand beside plans with headers of several rows, at the sheet's end, and where something of ours is in the way. */
import { place } from "../../src/marking/place";
import type { PlanSheet } from "../../src/plan";
import { LAST_COLUMN, resultHeader, type CellRange, type CellValue, type SheetGrid } from "../../src/sheet";
import { plainGrid } from "../support/grid";
import { makeSheet } from "./support/sheets";

const WIDTH = 3;
const at = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): CellRange => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});
/** A plan in the columns A to C, its header in the rows 1 and 2 or in row 2, its projects below to row 4. */
const plan = (part: Partial<PlanSheet> = {}): PlanSheet => ({
  ...makeSheet({
    fields: ["name", "unit", "total"],
    rows: [
      ["甲", "市局", 1],
      ["乙", "市局", 2],
    ],
  }).review.plan,
  ...part,
});
const rows = (cells: Readonly<Record<number, readonly CellValue[]>> = {}): readonly (readonly CellValue[])[] =>
  [1, 2, 3, 4, 5].map((row) => ["a", "b", "c", ...(cells[row] ?? [])]);
const columnsOf = (of: PlanSheet, cells = {}, grid: Partial<SheetGrid> = {}) => {
  const { block, table } = place(of, plainGrid(rows(cells), grid), WIDTH);
  return [block.firstRow, block.firstColumn, block.lastRow, block.lastColumn, table?.name ?? null];
};
const table = (range: CellRange): Partial<SheetGrid> => ({ tables: [{ name: "表1", range, hasTotals: false }] });

test("the header's last row is the first of the results, and what stands above it is not in the way", () => {
  expect(columnsOf(plan({ headerRows: [1, 2] }), { 1: ["标题"] })).toEqual([2, 4, 4, 6, null]);
  expect(columnsOf(plan({ headerRows: [1, 2] }), { 2: ["我的"] })).toEqual([2, 5, 4, 7, null]);
});

test("a header of two rows is no table's, wherever the table begins", () => {
  expect(columnsOf(plan(), {}, table(at(2, 1, 4, 3)))).toEqual([2, 4, 4, 6, "表1"]);
  expect(columnsOf(plan({ headerRows: [1, 2] }), {}, table(at(2, 1, 4, 3)))).toEqual([2, 5, 4, 7, null]);
  expect(columnsOf(plan({ headerRows: [1, 2] }), {}, table(at(1, 1, 4, 3)))).toEqual([2, 5, 4, 7, null]);
});

test("a table that ends before the plan does is none of its own", () =>
  expect(columnsOf(plan(), {}, table(at(2, 1, 4, 2)))).toEqual([2, 4, 4, 6, null]));

test("in a table with a column of ours by name the results stand beside it, in whichever of its columns that is", () => {
  const name = resultHeader("verdict", "万元", "zh-CN", "15%");
  expect(columnsOf(plan(), { 2: [null, name] }, table(at(2, 1, 4, 5)))).toEqual([2, 7, 4, 9, null]);
  expect(columnsOf(plan(), { 2: ["备注", "说明"] }, table(at(2, 1, 4, 5)))).toEqual([2, 6, 4, 8, "表1"]);
});

test("results that stand elsewhere in the rows than the table's header are not its last columns", () => {
  const ours = (range: CellRange) => plan({ resultBlock: range });
  expect(columnsOf(ours(at(2, 4, 4, 6)), {}, table(at(2, 1, 4, 6)))).toEqual([2, 4, 4, 6, "表1"]);
  expect(columnsOf(ours(at(3, 4, 4, 6)), {}, table(at(2, 1, 4, 6)))).toEqual([2, 7, 4, 9, "表1"]);
});

test("columns of a block of ours that stand where the results stood count as free, those right and left of it do not", () => {
  const standing = { resultBlock: at(2, 5, 4, 7) };
  const cells = { 2: [null, "x", "y", "z"], 3: [null, 1, 2, 3] };
  expect(columnsOf(plan(standing), cells)).toEqual([2, 5, 4, 7, null]);
  expect(columnsOf(plan(standing), { 2: [null, "x", "y", "z", "我的"] })).toEqual([2, 5, 4, 7, null]);
  expect(columnsOf(plan(standing), { ...cells, 5: [null, "below"] })).toEqual([2, 5, 4, 7, null]);
  // One of its columns was hidden since: it stays. One beside it is hidden: nothing goes there.
  expect(columnsOf(plan(standing), cells, { hiddenColumns: new Set([6]) })).toEqual([2, 5, 4, 7, null]);
  expect(columnsOf(plan({ resultBlock: at(2, 6, 4, 7) }), {}, { hiddenColumns: new Set([8]) })).toEqual([
    2,
    4,
    4,
    6,
    null,
  ]);
  expect(columnsOf(plan({ resultBlock: at(2, 6, 4, 8) }), {}, { hiddenColumns: new Set([4]) })).toEqual([
    2,
    6,
    4,
    8,
    null,
  ]);
  expect(columnsOf(plan({ resultBlock: at(2, 8, 4, 8) }), {}, { hiddenColumns: new Set([9, 5]) })).toEqual([
    2,
    6,
    4,
    8,
    null,
  ]);
});

test("where no columns are free to the sheet's end, its last ones are taken, and the host refuses", () => {
  const full = [1, 2, 3, 4, 5].map((row) => [`r${row}`]);
  const grid: SheetGrid = { ...plainGrid(full), merges: [at(1, 4, 5, LAST_COLUMN)] };
  expect(place(plan(), grid, WIDTH).block).toEqual(at(2, LAST_COLUMN - WIDTH + 1, 4, LAST_COLUMN));
  const form = plan({ isForm: true as never, range: at(2, 1, 4, 3) });
  expect(place(form, grid, WIDTH).block).toEqual(at(2, LAST_COLUMN - WIDTH + 1, 3, LAST_COLUMN));
});

test("a form's results stay where they stood while there is room, else where there is some right of the form", () => {
  const form = (part: Partial<PlanSheet> = {}) => plan({ isForm: true as never, range: at(2, 1, 4, 3), ...part });
  expect(columnsOf(form())).toEqual([2, 4, 3, 6, null]);
  expect(columnsOf(form({ resultBlock: at(2, 6, 3, 8) }), { 2: [null, null, "x", "y", "z"] })).toEqual([
    2,
    6,
    3,
    8,
    null,
  ]);
  expect(columnsOf(form({ resultBlock: at(2, 6, 3, 8) }), { 5: [null, null, null, "我的"] })).toEqual([
    2,
    4,
    3,
    6,
    null,
  ]);
  // Room is asked for down to the last row of the sheet, and the row below the first.
  expect(columnsOf(form(), { 5: ["我的"] })).toEqual([2, 5, 3, 7, null]);
});

test("a merge or a table is in the way only where it meets the rows and columns of the results", () => {
  const merged = (range: CellRange) => columnsOf(plan(), {}, { merges: [range] })[1];
  expect([merged(at(2, 4, 2, 4)), merged(at(4, 6, 5, 7)), merged(at(1, 6, 1, 6)), merged(at(5, 4, 6, 4))]).toEqual([
    5, 8, 4, 4,
  ]);
  expect([merged(at(1, 1, 5, 4)), merged(at(2, 3, 3, 3)), merged(at(2, 7, 4, 7))]).toEqual([5, 4, 4]);
});

/** Where result columns stand: at the sheet's last column, beside what others wrote, merged or hid, in tables, and where they stood. */
import { place, withNamedWhole } from "../../src/marking/place";
import { readPlan, type PlanSheet } from "../../src/plan";
import { encodeMarkerHeader, LAST_COLUMN, type CellRange, type CellValue, type SheetGrid } from "../../src/sheet";
import { sheet, type SheetOptions } from "../plan/sheet";

type Row = readonly CellValue[];
const HEAD: Row = ["项目名称", "建设单位", "总投资（万元）"];
const ROWS: readonly Row[] = [
  ["A系统", "市A局", 5],
  ["B系统", "市B局", 6],
];
const WIDTH = 3;

function placed(rows: readonly Row[], options: SheetOptions & Pick<Partial<SheetGrid>, "tables"> = {}) {
  const grid: SheetGrid = { ...sheet(rows, options), ...(options.tables ? { tables: options.tables } : {}) };
  const reading = readPlan(grid);
  if (!("plan" in reading)) throw new Error(reading.noPlan.reason);
  return place(reading.plan, grid, WIDTH);
}
const columnsOf = ({ block }: ReturnType<typeof placed>): readonly [first: number, last: number] => [
  block.firstColumn,
  block.lastColumn,
];
const table = (range: CellRange, more: Partial<SheetGrid["tables"][number]> = {}): SheetGrid["tables"] => [
  { name: "表1", range, hasTotals: false, ...more },
];
const at = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): CellRange => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});
const beside = (cells: readonly CellValue[][]): readonly Row[] =>
  [HEAD, ...ROWS].map((row, index) => [...row, ...(cells[index] ?? [])]);

describe("beside the plan", () => {
  test("right beside it where nothing stands from the header to the last row", () => {
    expect(columnsOf(placed([HEAD, ...ROWS]))).toEqual([4, 6]);
    expect(columnsOf(placed([["标题", null, null, "x"], HEAD, ...ROWS]))).toEqual([4, 6]);
  });
  test.each([0, 1, 2])("never over what stands in row %i from the header down, the last row included", (row) => {
    const cells: CellValue[][] = [[], [], []];
    cells[row] = [null, "我的"];
    expect(columnsOf(placed(beside(cells)))).toEqual([6, 8]);
  });
  test("an empty text is nothing, a zero is something", () => {
    expect(columnsOf(placed(beside([[], [""], []])))).toEqual([4, 6]);
    expect(columnsOf(placed(beside([[], [0], []])))).toEqual([5, 7]);
  });
  test.each([
    ["that ends on the header's row", ["E1:E2"], 2],
    ["that begins on the last row", ["E4:E5"], 2],
    ["above the header", ["E1:F1"], null],
    ["below the last row", ["E5:E6"], null],
    ["whose first column is its last", ["F3:G3"], 3],
  ] as const)("not over a merge %s", (_, merges, moved) => {
    const rows: readonly Row[] = [["标题"], HEAD, ...ROWS];
    expect(columnsOf(placed(rows, { merges }))[0] > 4).toBe(moved !== null);
  });
  test("not over the plan's last columns that nobody has filled in, though their labels stand in the upper header row", () => {
    const rows: readonly Row[] = [
      ["项目名称", "建设单位", "投资（万元）", "备注", "建设内容"],
      [null, null, "总投资", null, null],
      ["A系统", "市A局", 5, null, null],
      ["B系统", "市B局", 6, null, null],
    ];
    expect(columnsOf(placed(rows))).toEqual([6, 8]);
  });
  test("not in hidden columns, but where they stood though hidden since", () => {
    expect(columnsOf(placed([HEAD, ...ROWS], { hiddenColumns: [5] }))).toEqual([6, 8]);
    const marker = encodeMarkerHeader({
      columns: WIDTH,
      widths: Array<"standard">(WIDTH).fill("standard"),
      hidden: Array<boolean>(WIDTH).fill(false),
    });
    const rows = beside([
      ["审查结论", "问题说明", marker],
      ["符合", null, "PR1|"],
      ["符合", null, "PR1|"],
    ]);
    for (const hidden of [4, 5, 6])
      expect([hidden, ...columnsOf(placed(rows, { hiddenColumns: [hidden] }))]).toEqual([hidden, 4, 6]);
  });
  test("at the end of the sheet in its last columns, where there is just room", () => {
    const from = (last: number): SheetOptions => ({ origin: { row: 1, column: last - HEAD.length + 1 } });
    const room = LAST_COLUMN - WIDTH;
    expect(columnsOf(placed([HEAD, ...ROWS], from(room)))).toEqual([room + 1, LAST_COLUMN]);
    // Something stands right beside the plan, and behind it there is just room.
    expect(columnsOf(placed(beside([[], ["我的"], []]), from(room - 1)))).toEqual([room + 1, LAST_COLUMN]);
  });
});

describe("in a table", () => {
  const whole = at(1, 1, 3, 3);
  test("as its last columns, at the end of the sheet too where there is just room", () => {
    expect(placed([HEAD, ...ROWS], { tables: table(whole) })).toMatchObject({
      block: at(1, 4, 3, 6),
      table: { name: "表1" },
    });
    const end = (last: number) =>
      placed([HEAD, ...ROWS], {
        origin: { row: 1, column: last - 2 },
        tables: table(at(1, last - 2, 3, last)),
      }).table?.name;
    expect(end(LAST_COLUMN - WIDTH)).toBe("表1");
    expect(end(LAST_COLUMN - WIDTH + 1)).toBeUndefined();
  });
  test.each<[string, CellRange, Partial<SheetGrid["tables"][number]>]>([
    ["begins below the header", at(2, 1, 3, 3), {}],
    ["begins right of the plan's first column", at(1, 2, 3, 3), {}],
    ["ends left of its last", at(1, 1, 3, 2), {}],
    ["ends above its last row", at(1, 1, 2, 3), {}],
    ["has a row of totals", whole, { hasTotals: true }],
    ["is named as a whole in a formula", whole, { isNamedWhole: true }],
  ])("beside one that %s, one column left free", (_, range, more) => {
    const { block, table: joined } = placed([HEAD, ...ROWS], { tables: table(range, more) });
    expect(joined).toBeNull();
    expect(block.firstColumn).toBe(range.lastColumn >= 3 ? 5 : 4);
  });
  test("one that goes on further right or down is joined at its own end", () => {
    expect(placed(beside([["备用"], [], []]), { tables: table(at(1, 1, 4, 4)) }).block).toEqual(at(1, 5, 4, 7));
  });
  test("not over what a user wrote in the table's last row beside it", () => {
    const { block, table: joined } = placed(beside([[], [], [null, "我的"]]), { tables: table(whole) });
    expect([joined, block.firstColumn]).toEqual([null, 6]);
  });
  test("where results stand already: as the table's last columns, right beside it, apart from it", () => {
    const marker = encodeMarkerHeader({
      columns: WIDTH,
      widths: Array<"standard">(WIDTH).fill("standard"),
      hidden: Array<boolean>(WIDTH).fill(false),
    });
    const results = (gap: number): readonly Row[] => {
      const free = Array<null>(gap).fill(null);
      return beside([
        [...free, "审查结论", "问题说明", marker],
        [...free, "符合", null, "PR1|"],
        [...free, "符合", null, "PR1|"],
      ]);
    };
    const joined = { block: at(1, 4, 3, 6), table: { name: "表1", range: whole } };
    expect(placed(results(0), { tables: table(at(1, 1, 3, 6)) })).toEqual(joined);
    expect(placed(results(0), { tables: table(whole) })).toEqual(joined);
    expect(placed(results(1), { tables: table(whole) })).toEqual({ block: at(1, 5, 3, 7), table: null });
    // A column that somebody added behind ours is the table's last.
    expect(
      placed(
        results(0).map((row) => [...row, null]),
        { tables: table(at(1, 1, 3, 7)) },
      ).table,
    ).toBeNull();
  });
  test("of two tables the one that is told is named as a whole", () => {
    const grid = { ...sheet([HEAD, ...ROWS]), tables: [...table(whole), ...table(at(9, 1, 10, 3), { name: "表2" })] };
    expect(withNamedWhole(grid, "表2").tables.map(({ isNamedWhole }) => isNamedWhole ?? false)).toEqual([false, true]);
  });
  test("a form's results stand beside it, in two rows from its top", () => {
    const grid = sheet([
      ["项目名称", "甲系统", null],
      ["建设单位", "市某局", null],
      ["总投资（万元）", 300, null],
    ]);
    const reading = readPlan(grid);
    const plan = "plan" in reading ? reading.plan : ({} as PlanSheet);
    expect(place(plan, grid, WIDTH).block).toEqual(at(1, 3, 2, 5));
    const noted = {
      ...grid,
      values: grid.values.map((row, index) => (index === 2 ? [...row.slice(0, 2), "我的"] : row)),
    };
    expect(place(plan, noted, WIDTH).block).toEqual(at(1, 4, 2, 6));
    const atEnd = sheet(
      [
        ["项目名称", "甲系统", "我的"],
        ["建设单位", "市某局", null],
        ["总投资（万元）", 300, null],
      ],
      { origin: { row: 1, column: LAST_COLUMN - WIDTH - 2 } },
    );
    const formAtEnd = { ...plan, range: { ...plan.range, lastColumn: LAST_COLUMN - WIDTH - 1 } };
    expect(place(formAtEnd, atEnd, WIDTH).block).toEqual(at(1, LAST_COLUMN - WIDTH + 1, 2, LAST_COLUMN));
  });
});

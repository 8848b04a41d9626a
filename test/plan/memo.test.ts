/** Readings that share a memo say what each would say by itself, whatever was edited in between, and make nothing anew that stayed. */
import { headerKey, readPlan, ReadMemo, type Project } from "../../src/plan";
import { cellKey, encodeMarkerHeader, type CellValue, type SheetGrid } from "../../src/sheet";
import fc from "../support/properties";
import { sheet } from "./sheet";

const HEAD: readonly CellValue[] = ["序号", "项目名称", "建设单位", "总投资（万元）", "合同签订日期", "建设内容"];
const rowOf = (at: number): CellValue[] => [at, `第${at}系统`, `市${at}局`, at * 10, 46_000 + at, "平台"];
const plain = (rows: number): CellValue[][] => [[...HEAD], ...Array.from({ length: rows }, (_, at) => rowOf(at + 1))];

const projects = (grid: SheetGrid, memo: ReadMemo): readonly Project[] => {
  const reading = readPlan(grid, { memo });
  if (!("plan" in reading)) throw new Error(reading.noPlan.reason);
  return reading.plan.projects;
};
/** The same sheet as a host gives it the next time: equal cells in other arrays. */
const again = (grid: SheetGrid): SheetGrid => ({
  ...grid,
  values: grid.values.map((row) => [...row]),
  numberFormats: grid.numberFormats?.map((row) => [...row]) ?? null,
});

/** The sheet with our result columns right beside it, reviewed with this verdict. */
function marked(values: readonly (readonly CellValue[])[], verdict: string): CellValue[][] {
  const marker = encodeMarkerHeader({ columns: 2, widths: ["standard", "standard"], hidden: [false, false] });
  return values.map((row, at) => [...row, at === 0 ? "审查结论" : verdict, at === 0 ? marker : "PR1|"]);
}

describe("what stayed is the same object", () => {
  test("in a sheet that was read whole again", () => {
    const [grid, memo] = [sheet(plain(3)), new ReadMemo()];
    const before = projects(grid, memo);
    const after = projects(again(grid), memo);
    expect(after.map((project, at) => project === before[at])).toEqual([true, true, true]);
    expect(projects(again(grid), memo)[0]).toBe(before[0]);
  });
  test("beside a row that was edited, and below no row that was inserted: there each stands on another row", () => {
    const memo = new ReadMemo();
    const before = projects(sheet(plain(3)), memo);
    const values = plain(3);
    values[2]![3] = 7;
    expect(projects(sheet(values), memo).map((project, at) => project === before[at])).toEqual([true, false, true]);
    values.splice(1, 0, rowOf(9));
    expect(projects(sheet(values), memo).map(({ row }) => row)).toEqual([2, 3, 4, 5]);
  });
  test("where results were written beside the plan, or others than before", () => {
    const memo = new ReadMemo();
    const values = plain(3);
    const first = projects(sheet(marked(values, "符合")), memo);
    const second = projects(again(sheet(marked(values, "不符合 1 项"))), memo);
    expect(second.map((project, at) => project === first[at])).toEqual([true, true, true]);
  });
});

describe("what says something else is read anew", () => {
  test("a number that became a date by its format alone", () => {
    const memo = new ReadMemo();
    const values = plain(2);
    const [grid, dated] = [sheet(values), sheet(values, { formats: { D2: "yyyy-mm-dd" } })];
    expect(projects(dated, new ReadMemo())[0]?.fields.total).toMatchObject({ state: "bad", reason: "dateInMoney" });
    expect(projects(grid, memo)[0]).toEqual(projects(grid, new ReadMemo())[0]);
    expect(projects(dated, memo)[0]).toEqual(projects(dated, new ReadMemo())[0]);
    expect(projects(grid, memo)[1]).toBe(projects(dated, memo)[1]);
  });
  test("the same rows, of which fewer columns are our results than before", () => {
    const memo = new ReadMemo();
    const rows = [rowOf(1), rowOf(2)].map((row) => [...row, "PR1|"]);
    for (const columns of [2, 1, 2]) {
      const widths = Array.from({ length: columns }, () => "standard" as const);
      const marker = encodeMarkerHeader({ columns, widths, hidden: widths.map(() => false) });
      const head = [...HEAD.slice(0, -1), columns === 2 ? "审查结论" : "建设内容", marker];
      const grid = { ...sheet([head, ...rows]), values: [head, ...rows] };
      expect(readPlan(grid, { memo })).toEqual(readPlan(grid));
    }
  });
  test("the same cells in another column or row", () => {
    const memo = new ReadMemo();
    for (const origin of [
      { row: 1, column: 1 },
      { row: 1, column: 3 },
      { row: 4, column: 3 },
      { row: 4, column: 1 },
    ]) {
      const grid = sheet(plain(2), { origin });
      expect(readPlan(grid, { memo })).toEqual(readPlan(grid));
    }
  });
  test("the same sheet, of which a person says what a column is, and takes it back", () => {
    const [memo, grid] = [new ReadMemo(), sheet(plain(3))];
    for (const corrections of [
      {},
      { [headerKey("建设内容")]: "goal" },
      { [headerKey("总投资（万元）")]: null },
      {},
    ] as const)
      expect(readPlan(grid, { memo, corrections })).toEqual(readPlan(grid, { corrections }));
  });
  describe("the very same rows", () => {
    const values = plain(16);
    values[2]![2] = null;
    values[4]![3] = null;
    const grid = sheet(values);
    const same = (changes: readonly Partial<SheetGrid>[]): void => {
      const memo = new ReadMemo();
      for (const change of changes) {
        const now = { ...grid, ...change };
        expect(readPlan(now, { memo })).toEqual(readPlan(now));
      }
    };
    test("merged otherwise", () => {
      const merged = (...ranges: readonly string[]): Partial<SheetGrid> => sheet(values, { merges: ranges });
      same(
        [merged(), merged("C2:C3"), merged("C2:C4"), merged(), merged("C3:C4"), merged()].map(({ merges }) => ({
          merges: merges!,
        })),
      );
    });
    test("with other formulas that have no result", () => {
      const without = (...rows: readonly number[]) => new Set(rows.map((row) => cellKey(row, 4)));
      const kept = without(5);
      same(
        [undefined, without(5), without(), without(5), without(3), undefined, without(), undefined, kept, kept].map(
          (withoutResult) => ({
            withoutResult,
          }),
        ),
      );
    });
    test("in another row or column", () =>
      same(
        [
          [1, 1],
          [1, 3],
          [4, 3],
          [4, 1],
          [1, 1],
          [2, 2],
        ].map(([row = 1, column = 1]) => ({ origin: { row, column } })),
      ));
    test("without number formats, and with them again", () => {
      const { numberFormats } = grid;
      same([{ numberFormats: null }, { numberFormats: null }, { numberFormats }, { numberFormats: null }]);
    });
  });
  test("a sheet that had no projects yet, read again and with one", () => {
    const memo = new ReadMemo();
    for (const rows of [0, 0, 1]) {
      const grid = sheet([...plain(rows), ["注：另附", null, null, null, null, null]]);
      expect(readPlan(grid, { memo })).toEqual(readPlan(grid));
    }
  });
  test("merges that came, went or grew", () => {
    const memo = new ReadMemo();
    const values = plain(3);
    values[2]![2] = null;
    for (const merges of [[], ["C2:C3"], ["C2:C4"], [], ["C3:C4"]]) {
      const grid = sheet(values, { merges });
      expect(readPlan(grid, { memo })).toEqual(readPlan(grid));
    }
  });
});

interface Edit {
  readonly kind: "cell" | "format" | "insert" | "delete" | "mark" | "unmark" | "swap" | "nothing";
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}
const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom("cell", "cell", "cell", "format", "insert", "delete", "mark", "unmark", "swap", "nothing"),
  row: fc.integer({ min: 1, max: 6 }),
  column: fc.integer({ min: 0, max: 6 }),
  value: fc.constantFrom<CellValue>(
    null,
    "",
    5,
    "待定",
    "合计",
    "一、新建项目",
    "2026年3月5日",
    46_100,
    "市某局",
    "300万元",
  ),
});

test("after any edits, one after the other, a reading with the memo is the one without", () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
      const memo = new ReadMemo();
      const values = plain(5);
      const formats: Record<string, string> = {};
      let verdict: string | null = null;
      for (const { kind, row, column, value } of edits) {
        const line = values[row];
        if (kind === "cell" && line) line[column] = value;
        if (kind === "format")
          formats[`${"ABCDEFG"[column] ?? "A"}${row + 1}`] = value === null ? "General" : "yyyy-mm-dd";
        if (kind === "insert") values.splice(row, 0, rowOf(20 + row));
        if (kind === "delete" && values.length > 3) values.splice(Math.min(row, values.length - 1), 1);
        if (kind === "swap" && line && values[1]) [values[row], values[1]] = [values[1], line];
        if (kind === "mark") verdict = verdict === null ? "符合" : `${verdict}。`;
        if (kind === "unmark") verdict = null;
        const width = Math.max(...values.map(({ length }) => length));
        const even = values.map((cells) => [...cells, ...Array<null>(width - cells.length).fill(null)]);
        const grid = sheet(verdict === null ? even : marked(even, verdict), {
          formats: Object.fromEntries(Object.entries(formats).filter(([at]) => Number(at.slice(1)) <= even.length)),
        });
        expect(readPlan(grid, { memo })).toEqual(readPlan(grid));
      }
    }),
    { numRuns: 60 },
  );
});

/** An edit is reviewed by what it changed; that must say just what a review of the whole sheet says. */
import fc from "../../support/properties";
import type { CellRange, CellValue, SheetGrid } from "../../../src/sheet";
import { dazhouEngine, ReviewMemory } from "../../../src/session/reading/engine";
import { withMarks } from "../../../src/session/marks/marked";
import { canRecalculate, patched, readEdited, withKnownRows } from "../../../src/session/reading/patch";
import { reviewGrid } from "../../../src/session/reading/results";
import { isUndecided, type ReviewSummary, type SheetReview } from "../../../src/review";
import type { WorkbookHost } from "../../../src/host/types";
import { plainGrid } from "../../support/grid";

const HEADER: CellValue[] = [
  "序号",
  "项目名称",
  "建设单位",
  "总投资（万元）",
  "概算批复金额（万元）",
  "合同金额（万元）",
  "补充合同金额（万元）",
  "合同签订日期",
  "是否涉密",
  "资金来源",
];
const ASOF = 20_600;

const gridOf = (values: readonly (readonly CellValue[])[], merges: readonly CellRange[] = []): SheetGrid =>
  plainGrid(values, {
    numberFormats: values.map((row) => row.map(() => "General")),
    merges,
    formulaColumns: new Set(),
  });

const plan = (rows: number): CellValue[][] => [
  ["达州市计划", ...HEADER.slice(1).map(() => null)],
  HEADER,
  ...Array.from({ length: rows }, (_, index): CellValue[] => [
    index + 1,
    `项目${index % 4 === 0 ? "一期" : index}`,
    index % 3 === 0 ? "市数据局" : "市城管局",
    110 + index * 30,
    112,
    100,
    index % 2 === 0 ? 10.01 : 5,
    "2025-03-10",
    "否",
    "市级资金",
  ]),
  ["合计", null, null, 2000, null, null, null, null, null, null],
];

/** Everything a review says, as text. */
const said = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === "bigint"
      ? `${each}分`
      : each instanceof Map
        ? [...(each as Map<unknown, unknown>)]
        : each instanceof Set
          ? [...(each as Set<unknown>)]
          : each,
  );

function same(grid: SheetGrid, memo: ReviewMemory): void {
  const quick = reviewGrid(dazhouEngine, grid, "s1", ASOF, 1, null, undefined, memo).result;
  const whole = reviewGrid(dazhouEngine, grid, "s1", ASOF, 1, null).result;
  expect(said(quick)).toBe(said(whole));
  if (quick.kind !== "reviewed") return;
  const { review, index, summary } = quick;
  expect(said(summary)).toBe(said(countedOneByOne(review)));
  // What is looked up by row is what the entries say of it, continuation rows too.
  for (let row = 0; row <= grid.values.length + 1; row += 1) {
    const project = review.plan.projects.find(({ rows }) => rows.includes(row));
    const own = index.entries.filter((entry) =>
      entry.row === null ? entry.finding?.rows.includes(row) : entry.row === project?.row,
    );
    // What stands on another row and concerns this one too comes after its own.
    const shared = index.entries.filter(
      (entry) => entry.row !== null && entry.row !== project?.row && entry.finding?.rows.includes(project?.row ?? 0),
    );
    expect(index.byRow.get(row) ?? []).toEqual([...own, ...shared]);
    expect(index.rowReviews.get(row)?.row).toBe(project?.row);
  }
}

/** The counts of a review, by its findings alone. */
function countedOneByOne({ rows, findings }: SheetReview): Partial<ReviewSummary> {
  const all = [...findings, ...rows.flatMap((row) => row.findings)];
  const open = rows.flatMap(({ computed, applies }) => (computed ? [{ computed, applies }] : []));
  const errors = all.filter(({ severity }) => severity === "error");
  return {
    projects: rows.length,
    classified: rows.length - open.length,
    outOfScope: open.filter(({ applies }) => applies === false).length,
    violations: errors.filter(({ kind }) => kind === "law").length,
    dataErrors: errors.filter(({ kind }) => kind === "data").length,
    warnings: all.filter(({ severity }) => severity === "warning").length,
    notes: all.filter(({ severity }) => severity === "info").length,
    undecided: rows.filter(isUndecided).length,
    byTier: ["UNIFIED", "T1", "T2", "T3", "T4", "NA", "UNKNOWN"].flatMap((tier) => {
      const of = open.filter(({ computed }) => computed.tier.tier === tier);
      const total = of.reduce((sum, { computed }) => sum + (computed.total.total ?? 0n), 0n);
      return of.length === 0 ? [] : [{ tier, projects: of.length, total }];
    }),
  };
}

const VALUES: readonly CellValue[] = [
  null,
  "",
  0,
  10,
  10.01,
  9999,
  "合计",
  "小计",
  "一、基础设施",
  "注：说明",
  "项目名称",
  "约500万",
  "是",
  "否",
  "2025-13-01",
  "项目1",
  "市数据局",
  "项目一期",
  "项目二期",
  "#REF!",
  "PR1|",
  true,
];
const edit = fc.record({ row: fc.nat(16), column: fc.nat(9), value: fc.constantFrom(...VALUES) });

test("any run of edits, header and total row included: the same as a review of the whole sheet", () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
      const memo = new ReviewMemory();
      let grid = gridOf(plan(14));
      same(grid, memo);
      for (const { row, column, value } of edits) {
        const values = [...grid.values];
        values[row] = (values[row] ?? []).map((cell, at) => (at === column ? value : cell));
        grid = { ...grid, values };
        same(grid, memo);
      }
    }),
    { numRuns: 60 },
  );
}, 120_000);

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

/** What a person does to a sheet between two reviews. */
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant("edit"),
      at: fc.nat(18),
      column: fc.nat(9),
      value: fc.constantFrom(...VALUES),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("amount"),
      at: fc.integer({ min: 2, max: 16 }),
      column: fc.integer({ min: 3, max: 6 }),
      value: fc.integer({ min: 0, max: 200_000 }).map((fen) => fen / 100),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("day"),
      at: fc.integer({ min: 2, max: 16 }),
      column: fc.constant(7),
      value: fc.constantFrom("2022-06-30", "2024年3月", "2025-06-01", 45_000, "待定"),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("header"),
      at: fc.constant(1),
      column: fc.nat(9),
      value: fc.constantFrom("备注", "总投资（元）", "合同金额（万元）", "年度", null),
    }),
  },
  // The same project once more, a phase of another one: what only the rules across rows see.
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("name"),
      at: fc.integer({ min: 2, max: 16 }),
      column: fc.constant(1),
      value: fc.constantFrom("项目1", "项目2", "项目一期", "项目二期", "项目三期"),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("classified"),
      at: fc.integer({ min: 2, max: 16 }),
      column: fc.constant(8),
      value: fc.constantFrom("是", "否"),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom("insert", "delete", "copy", "sort", "mark", "total"),
      at: fc.integer({ min: 2, max: 16 }),
      column: fc.constant(0),
      value: fc.constant<CellValue>(null),
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function after(grid: SheetGrid, { kind, at, column, value }: Step): SheetGrid {
  const rows = grid.values.map((row) => [...row]);
  const width = rows[0]?.length ?? HEADER.length;
  const blank = (): CellValue[] => Array.from({ length: width }, () => null);
  const place = Math.min(at, rows.length - 1);
  switch (kind) {
    case "insert":
      rows.splice(place, 0, blank());
      break;
    case "delete":
      if (rows.length > 4) rows.splice(place, 1);
      break;
    case "copy":
      rows.splice(place, 0, [...(rows[place] ?? blank())]);
      break;
    case "sort":
      rows.splice(2, rows.length - 3, ...rows.slice(2, -1).reverse());
      break;
    case "total":
      rows.splice(
        place,
        0,
        blank().map((_, index) => (index === 0 ? "小计" : index >= 3 && index <= 6 ? 1_000 : null)),
      );
      break;
    default:
      // As an edit is read: only its row is another one.
      return {
        ...grid,
        values: grid.values.map((row, index) =>
          index === place ? row.map((cell, each) => (each === column ? value : cell)) : row,
        ),
      };
  }
  return withKnownRows(grid, { ...gridOf(rows), formulaColumns: grid.formulaColumns });
}

test("any history of a sheet, rows that come and go and marks included: the same as a review of the whole sheet", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 10 }), (steps) => {
      const memo = new ReviewMemory();
      let grid = gridOf(plan(14));
      same(grid, memo);
      for (const each of steps) {
        if (each.kind === "mark") {
          const { result } = reviewGrid(dazhouEngine, grid, "s1", ASOF, 1, null, undefined, memo);
          if (result.kind === "reviewed") grid = withMarks(grid, dazhouEngine.marks(result.review, grid, "zh-CN"));
        } else grid = after(grid, each);
        same(grid, memo);
      }
    }),
    { numRuns: 60 },
  );
});

test("rows inserted, deleted and sorted, read whole with the rows that are known: the same again", () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ what: fc.constantFrom("insert", "delete", "sort"), at: fc.integer({ min: 2, max: 14 }) }), {
        maxLength: 6,
      }),
      (steps) => {
        const memo = new ReviewMemory();
        let grid = gridOf(plan(14));
        same(grid, memo);
        for (const { what, at } of steps) {
          const rows = grid.values.map((row) => [...row]);
          if (what === "insert")
            rows.splice(
              at,
              0,
              HEADER.map(() => null),
            );
          else if (what === "delete") rows.splice(at, 1);
          else rows.splice(2, rows.length - 3, ...rows.slice(2, -1).reverse());
          grid = withKnownRows(grid, gridOf(rows));
          same(grid, memo);
        }
      },
    ),
    { numRuns: 40 },
  );
}, 120_000);

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

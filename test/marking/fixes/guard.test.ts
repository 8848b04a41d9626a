/** The guard of automatic fixes: a row that reads differently with them gets none; where more than single projects differ, nobody does. */
import { applyFixes, planFixes } from "../../../src/marking/fixes";
import { differingRows, sameRead } from "../../../src/marking/fixes/sameReading";
import type { FieldReading, FieldValue, PlanReading, PlanSheet, Project } from "../../../src/plan/types";
import { readPlan } from "../../../src/plan";
import type { CellValue, SheetGrid } from "../../../src/sheet";
import { FIELDS, gridWith, HEADER, PLAIN, planOf, review } from "./support";

/** Five projects whose names have a space too many: five fixes. */
const spaced = (count = 5): SheetGrid => ({
  ...gridWith({}),
  values: [
    HEADER,
    ...Array.from({ length: count }, (_, at) =>
      PLAIN.map((cell, column): CellValue => (column === 1 ? ` 平台${at}` : column === 0 ? at + 1 : cell)),
    ),
  ],
  numberFormats: null,
});

/** Reads as the product does, but for these rows once they are fixed: their total reads as 1 分. */
const readerThat = (
  differs: (row: number, time: number) => boolean,
  change: (plan: PlanSheet) => PlanSheet = (plan) => plan,
) => {
  const seen = { times: 0 };
  const read = (grid: SheetGrid): PlanReading => {
    const reading = readPlan(grid);
    if (!("plan" in reading)) return reading;
    seen.times += 1;
    const projects = reading.plan.projects.map((project) =>
      differs(project.row, seen.times)
        ? { ...project, fields: { ...project.fields, total: { state: "absent" as const } } }
        : project,
    );
    return { ...reading, plan: change({ ...reading.plan, projects }) };
  };
  return { read, seen };
};
const rowsFixed = (grid: SheetGrid, read: (grid: SheetGrid) => PlanReading): readonly number[] =>
  planFixes(review(grid), grid, read).map(({ row }) => row);

describe("fixes are tried together and read again", () => {
  const grid = spaced();
  test("all are offered where every row reads as before", () => {
    const { read, seen } = readerThat(() => false);
    expect(rowsFixed(grid, read)).toEqual([2, 3, 4, 5, 6]);
    expect(seen.times).toBe(1);
  });
  test("a row that reads differently loses its fixes, the others keep theirs", () => {
    const { read, seen } = readerThat((row, time) => row === 3 && time === 1);
    expect(rowsFixed(grid, read)).toEqual([2, 4, 5, 6]);
    expect(seen.times).toBe(2);
  });
  test("three times at most: what still differs then is fixed nowhere", () => {
    expect(rowsFixed(grid, readerThat((row, time) => row === 1 + time && time < 3).read)).toEqual([4, 5, 6]);
    expect(rowsFixed(grid, readerThat((row, time) => row === 1 + time && time < 4).read)).toEqual([]);
    const endless = readerThat(() => true);
    expect(rowsFixed(grid, endless.read)).toEqual([]);
    expect(endless.seen.times).toBe(1);
  });
  test("where the sheet reads as another plan, or as none, nothing is fixed", () => {
    const other = (change: (plan: PlanSheet) => PlanSheet) => rowsFixed(grid, readerThat(() => false, change).read);
    expect(other((plan) => ({ ...plan, unit: "元" }))).toEqual([]);
    expect(other((plan) => ({ ...plan, projects: plan.projects.slice(1) }))).toEqual([]);
    expect(rowsFixed(grid, (now) => (now === grid ? readPlan(now) : readPlan({ ...now, values: [] })))).toEqual([]);
  });
  test("a sheet without number formats gets them, so that its days do not read as numbers; the other cells stay", () => {
    const fixed = applyFixes(grid, planFixes(review(grid), grid));
    expect(fixed.numberFormats?.flat().every((format) => format === "General")).toBe(true);
    expect(fixed.values.map((row) => row[1])).toEqual(["项目名称", "平台0", "平台1", "平台2", "平台3", "平台4"]);
    expect(fixed.values.map((row) => row[2])).toEqual(grid.values.map((row) => row[2]));
    const day = gridWith({ contractDate: "2026-03-05" }, { contractDate: "@" });
    const after = applyFixes(day, planFixes(review(day), day));
    expect(after.numberFormats?.[1]?.[FIELDS.indexOf("contractDate")]).toBe("yyyy-mm-dd");
    expect(after.numberFormats?.[2]).toEqual(day.numberFormats?.[2]);
  });
});

describe("two readings of a sheet", () => {
  const plan = planOf(gridWith({}));
  const [project] = plan.projects as readonly [Project];
  const withProject = (change: Partial<Project>): PlanSheet => ({
    ...plan,
    projects: [{ ...project, ...change }, ...plan.projects.slice(1)],
  });
  const withField = (field: "total" | "supp" | "remark", read: FieldReading | undefined): PlanSheet => {
    const { [field]: _, ...rest } = project.fields;
    return withProject({ fields: read ? { ...rest, [field]: read } : rest });
  };
  const source = { row: 2, column: 4, raw: 210 };
  const other = { row: 2, column: 5, raw: 210 };
  const text = (value: string, notes: readonly never[] = []): FieldReading => ({
    state: "value",
    value: { type: "text", text: value },
    source,
    notes,
  });
  const differ = (a: PlanSheet, b: PlanSheet) => differingRows(a, b);

  test("are the same where nothing differs, object by object or not", () => {
    expect(differ(plan, plan)).toEqual([]);
    expect(differ(plan, structuredClone(plan))).toEqual([]);
  });
  test("differ in the rows of a project whose field reads otherwise", () => {
    const readings: readonly (FieldReading | undefined)[] = [
      undefined,
      text("甲"),
      text("乙"),
      { ...(text("甲") as Extract<FieldReading, { state: "value" }>), notes: ["approximate"] },
      { ...text("甲"), source: other } as FieldReading,
      { ...text("甲"), source: { ...source, row: 3 } } as FieldReading,
      { state: "blank", blank: "empty", source },
      { state: "blank", blank: "none", source },
      { state: "bad", reason: "error", source },
      { state: "bad", reason: "unreadable", source },
    ] as readonly (FieldReading | undefined)[];
    readings.forEach((a, one) =>
      readings.forEach((b, two) =>
        expect([one, two, differ(withField("remark", a), structuredClone(withField("remark", b)))]).toEqual([
          one,
          two,
          one === two ? [] : [2],
        ]),
      ),
    );
    // A field that only one of them has, whichever it is, and one that is absent in both ways.
    expect(differ(withField("remark", { state: "absent" }), withField("remark", undefined))).toEqual([2]);
    expect(differ(withField("remark", undefined), withField("remark", { state: "absent" }))).toEqual([2]);
  });
  test("are the same where a field is absent in both", () => {
    const absent = (): PlanSheet => withField("remark", { state: "absent" });
    expect(differ(absent(), absent())).toEqual([]);
  });
  test("differ where the same amount is read from another number of cells", () => {
    const read = project.fields.total as Extract<FieldReading, { state: "value" }>;
    const from = (...parts: readonly FieldReading[]): PlanSheet =>
      withField("total", { ...read, parts } as FieldReading);
    expect(differ(from(read), from(read))).toEqual([]);
    expect(differ(from(read), from(read, text("无")))).toEqual([2]);
    expect(differ(from(read), withField("total", { ...read }))).toEqual([2]);
  });
  test("differ where a project has other rows or another row", () => {
    expect(differ(plan, withProject({ rows: [2, 3] }))).toEqual([2]);
    expect(differ(withProject({ rows: [2, 3] }), plan)).toEqual([2, 3]);
    expect(differ(plan, withProject({ row: 7 }))).toEqual([2]);
  });
  test("differ where funding lines do: their number, row, amount, source", () => {
    const line = { row: 3, source: "财政资金", fen: 100n, column: 4 };
    const lines = (...fundingLines: Project["fundingLines"]) => withProject({ fundingLines });
    expect(differ(lines(line), lines({ ...line }))).toEqual([]);
    expect(differ(lines(line), lines({ ...line, column: 9 }))).toEqual([]);
    expect(differ(lines(line), lines())).toEqual([2]);
    expect(differ(lines(), lines(line))).toEqual([2]);
    expect(differ(lines(line), lines({ ...line, row: 4 }))).toEqual([2]);
    expect(differ(lines(line), lines({ ...line, fen: 101n }))).toEqual([2]);
    expect(differ(lines(line), lines({ ...line, source: "自筹" }))).toEqual([2]);
    expect(differ(lines(line, line), lines(line, { ...line, row: 4 }))).toEqual([2]);
  });
  test("are of different plans where columns, header rows, unit, other rows or sums differ", () => {
    const sum = { row: 9, column: 4, fen: 5n, rows: [2, 3] };
    const summed = { ...plan, sums: [sum] } as unknown as PlanSheet;
    const like = (change: object): PlanSheet => ({ ...summed, sums: [{ ...sum, ...change }] }) as unknown as PlanSheet;
    expect(differ(summed, like({}))).toEqual([]);
    for (const change of [{ row: 8 }, { column: 5 }, { fen: 6n }, { rows: [2] }])
      expect(differ(summed, like(change))).toBeNull();
    expect(differ(summed, plan)).toBeNull();
    const others: readonly Partial<PlanSheet>[] = [
      { columns: plan.columns.slice(1) },
      { headerRows: [2] },
      { unit: "元" },
      { unitSource: "assumed" },
      { otherRows: [{ row: 9, kind: "total" }] },
      { projects: plan.projects.slice(1) },
    ];
    for (const change of others) expect(differ(plan, { ...plan, ...change })).toBeNull();
  });
});

describe("a value says the same", () => {
  const money = (fen: bigint, ...amounts: readonly (readonly [bigint, number, "万元" | "元"])[]): FieldValue => ({
    type: "money",
    fen,
    amounts: amounts.map(([one, decimals, unit]) => ({ fen: one, decimals, unit })),
    isReduced: false,
  });
  const same = (a: FieldValue, b: FieldValue): boolean => sameRead({ value: a, notes: [] }, { value: b, notes: [] });
  const plain = money(100n, [100n, 0, "万元"]);
  test("an amount: to the 分, amount by amount, in its unit, entered as finely as may decide", () => {
    expect(same(plain, money(100n, [100n, 0, "万元"]))).toBe(true);
    expect(same(plain, money(100n, [100n, 1, "万元"]))).toBe(true);
    expect(same(plain, money(100n, [100n, 2, "万元"]))).toBe(false);
    expect(same(money(100n, [100n, 2, "万元"]), money(100n, [100n, 3, "万元"]))).toBe(false);
    expect(same(money(100n, [100n, 0, "元"]), money(100n, [100n, 2, "元"]))).toBe(true);
    expect(same(plain, money(101n, [100n, 0, "万元"]))).toBe(false);
    expect(same(plain, money(100n, [101n, 0, "万元"]))).toBe(false);
    expect(same(plain, money(100n, [100n, 0, "元"]))).toBe(false);
    expect(same(plain, money(100n, [50n, 0, "万元"], [50n, 0, "万元"]))).toBe(false);
    expect(same(money(100n, [50n, 0, "万元"], [50n, 0, "万元"]), money(100n, [50n, 0, "万元"], [51n, 0, "万元"]))).toBe(
      false,
    );
    expect(same(plain, { type: "text", text: "1" })).toBe(false);
  });
  test("an option: the one that is judged, its text but for white space and width", () => {
    const option = (id: string, text: string): FieldValue => ({ type: "enum", option: id, text });
    expect(same(option("selfBuild", " 自行 建设"), option("selfBuild", "自行建设"))).toBe(true);
    expect(same(option("selfBuild", "自行建设"), option("service", "自行建设"))).toBe(false);
    expect(same(option("selfBuild", "自行建设"), option("selfBuild", "自建"))).toBe(false);
    expect(same(option("selfBuild", "自行建设"), { type: "text", text: "自行建设" })).toBe(false);
  });
  test("with the same reservations, in any order; that a number or a day was text is what a fix takes away", () => {
    const read = (...notes: readonly string[]) => ({ value: plain, notes: notes as never });
    expect(sameRead(read("textNumber"), read())).toBe(true);
    expect(sameRead(read("textDate", "approximate"), read("approximate"))).toBe(true);
    expect(sameRead(read("several", "approximate"), read("approximate", "several"))).toBe(true);
    expect(sameRead(read("approximate"), read())).toBe(false);
    expect(sameRead(read(), read("approximate"))).toBe(false);
  });
});

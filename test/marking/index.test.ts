/** What marks of a small plan consist of: whose look they take on, what each row says, and what tells the block's end. */
import { planMarks, planMarksSteps, type MarkPlan, type ResultChoice } from "../../src/marking";
import { MARKER_START } from "../../src/marking/marker";
import { admissionText } from "../../src/marking/admissionText";
import { admissionsOf } from "../../src/review";
import type { CellValue } from "../../src/sheet";
import { COMPUTED, makeSheet, type SheetOptions } from "./support/sheets";

const made = (options: Partial<SheetOptions> = {}) =>
  makeSheet({
    fields: ["seq", "name", "total", "contract", "classified"],
    rows: [
      [1, "甲", 300, 100, "否"],
      [2, "乙", 198, 90, "否"],
    ],
    computed: () => COMPUTED,
    ...options,
  });
function marks(options: Partial<SheetOptions> = {}, choice: ResultChoice | null = null, manner = {}): MarkPlan {
  const { review, grid } = made(options);
  return planMarks(review, grid, "zh-CN", choice, new Map(), manner);
}
const texts = (plan: MarkPlan, at: number) =>
  (plan.cells[at] ?? []).map((cell) =>
    cell.kind === "text" ? cell.text : cell.kind === "formula" ? `=${cell.shown}` : cell.kind,
  );

test("the results take on the look of the name and of the total, else of another amount, else of the name alone", () => {
  const model = (...fields: SheetOptions["fields"]) => marks({ fields, rows: [fields.map(() => 1)] }).model;
  expect(model("seq", "name", "contract", "total")).toEqual({ text: 2, amount: 4, lastColumn: 4 });
  expect(model("seq", "name", "unit", "contract", "supp")).toEqual({ text: 2, amount: 4, lastColumn: 5 });
  expect(model("seq", "name", "unit")).toEqual({ text: 2, amount: 2, lastColumn: 3 });
  expect(model("seq", "unit", "total")).toBeUndefined();
});

test("a header of several rows is told from its first to its last", () => {
  expect(marks().headerRows).toEqual({ firstRow: 2, lastRow: 2 });
  expect(marks({ plan: { headerRows: [1, 2] } }).headerRows).toEqual({ firstRow: 1, lastRow: 2 });
});

test("a row that is neither project nor flagged has no results; in the last one stands the marker's beginning", () => {
  const gap: readonly (readonly CellValue[])[] = [
    [1, "甲", 300, 100, "否"],
    [null, null, null, null, null],
    [2, "乙", 198, 90, "否"],
    [null, null, null, null, null],
  ];
  const plan = marks({ rows: gap });
  expect(plan.cells).toHaveLength(5);
  expect(new Set(texts(plan, 2))).toEqual(new Set(["empty"]));
  expect(texts(plan, 4)).toEqual([...Array<string>(6).fill("empty"), MARKER_START]);
  expect(texts(plan, 1).at(-1)).toMatch(/^PR1\|A\.name=t甲\|/);
  expect(texts(plan, 3).at(-1)).toMatch(/^PR1\|A\.name=t乙\|/);
});

test("a row that nothing names gets no verdict, since it could not be called back when rows are sorted", () => {
  const secret = marks({
    fields: ["name", "total"],
    rows: [
      ["甲", 300],
      ["乙", 1],
    ],
    classified: [3],
  });
  expect(new Set(texts(secret, 1))).toEqual(new Set(["empty"]));
  expect(texts(secret, 2)[0]).toBe("=未发现问题");
});

test("a classified row is known by its number and its flag alone, and is not among the rows that others are told from", () => {
  const rows: readonly (readonly CellValue[])[] = [
    [1, "甲", 300, 100, "是"],
    [2, "甲", 300, 100, "否"],
  ];
  const plan = marks({ rows, classified: [3] });
  expect(texts(plan, 1)).toEqual([
    "=涉密，不审查",
    "empty",
    "empty",
    "empty",
    "empty",
    "empty",
    expect.stringMatching(/^PR1\|C\.seq=n\d+\|C\.classified=t是\|S=/),
  ]);
  // The other row is known by name and amount: no third column was needed to tell it from the classified one.
  expect(texts(plan, 2).at(-1)).toMatch(/^PR1\|A\.name=t甲\|A\.total=n\d+\|S=/);
});

test("入库意见 is written where it was chosen, drawn without what a person explained", () => {
  const options: Partial<SheetOptions> = { flagged: [{ row: 3, field: "contract" }] };
  const { review, grid } = made(options);
  const [own] = review.rows[0]!.findings;
  const law = { ...own!, cite: { article: 24 } };
  const told = { ...review, rows: review.rows.map((row, at) => (at === 0 ? { ...row, findings: [law] } : row)) };
  const choice: ResultChoice = ["verdict", "admission"];
  const textOf = (explained: ReadonlyMap<string, string>) =>
    texts(planMarks(told, grid, "zh-CN", choice, explained), 1)[1];
  const expected = (isExplained: boolean) =>
    admissionText(admissionsOf(told, () => isExplained).get(3)!, told.unit, "zh-CN");
  expect(textOf(new Map())).toBe(expected(false));
  expect(textOf(new Map([[law.id, "已说明"]]))).toBe(expected(true));
  expect(expected(true)).not.toBe(expected(false));
  expect(marks(options).columns.map(({ key }) => key)).not.toContain("admission");
});

test("a verdict holds only beside its own row, for its own words and for every value that it was made for", () => {
  const plan = marks({ flagged: [{ row: 3, field: "contract" }] });
  const [verdict] = plan.cells[1]!;
  const formula = verdict?.kind === "formula" ? verdict.formula : "";
  expect(formula).toMatch(
    /^=IF\(AND\(ISNUMBER\(FIND\("PR1\|A\.name="&.*\),ISNUMBER\(FIND\("\|S=不符合 1 项\|",\$L3\)\),ISNUMBER\(FIND\("\|E\.contract="&.*\),"不符合 1 项","需重新审查"\)$/,
  );
});

test("where 问题说明 wraps, what it says of values that stand among formulas is a line of its own", () => {
  expect(marks({}, null, { wrap: true }).columns.find(({ key }) => key === "explanation")).toMatchObject({
    wrap: true,
  });
  expect(marks().columns.find(({ key }) => key === "explanation")).toMatchObject({ wrap: false });
});

test("planning stops once before the rows and after every hundredth", () => {
  const of = (count: number) => {
    const { review, grid } = made({
      rows: Array.from({ length: count }, (_, at) => [at + 1, `项目${at}`, 300, 100, "否"]),
    });
    return [...planMarksSteps(review, grid, "zh-CN")].length;
  };
  expect([of(99), of(100), of(199), of(200)]).toEqual([1, 2, 2, 3]);
});

test("results are as wide as their widest line, two decimals at least, within their bounds", () => {
  const width = (computed: typeof COMPUTED, key: string, unit: SheetOptions["unit"] = "万元") =>
    marks({ computed: () => computed, unit }).columns.find((column) => column.key === key)?.width;
  const cap = (fen: bigint) => ({ ...COMPUTED, supplement: { ...COMPUTED.supplement, cap: fen } });
  expect(width(cap(0n), "supplementCap")).toBe(13);
  // 12345678 becomes 12345678.00: eleven characters.
  const long = width(cap(12_345_678_000_000n), "supplementCap")!;
  expect(long).toBeGreaterThan(13);
  expect(width(cap(12_345_678_010_000n), "supplementCap")).toBe(long);
  expect(width(cap(12_345_678_012_300n), "supplementCap")).toBeGreaterThan(long);
  expect(width(cap(12_345_678_901_234_567_890_123n), "supplementCap")).toBe(24);
  expect(marks().columns.at(-1)).toMatchObject({ key: "marker", width: 5, format: ";;;", headerFormat: ";;;" });
});

test("overdrawn by less than 1 元 nothing is left; by 1 元 it shows", () => {
  const rest = (fen: bigint) => {
    const computed = { ...COMPUTED, supplement: { ...COMPUTED.supplement, remaining: fen } };
    const plan = marks({ computed: () => computed, unit: "元" });
    const cell = plan.cells[1]![plan.columns.findIndex(({ key }) => key === "supplementRemaining")];
    return cell?.kind === "number" ? cell.number : null;
  };
  expect([rest(1n), rest(0n), rest(-1n), rest(-99n), rest(-100n), rest(-101n)]).toEqual([0.01, 0, 0, 0, -1, -1.01]);
});

/** The conditional formats of a marked sheet: where each stands, what it looks at, and which of them are ours. */
import { conditionalMarks, isOurFormula, LONGEST_FORMULA } from "../../src/marking/formats";
import type { Anchor, Flag } from "../../src/marking/marker";
import { moneyScale, PLAIN_SCALE } from "../../src/marking/tokens";

const BLOCK = { firstRow: 2, lastRow: 5, firstColumn: 7, lastColumn: 12 };
const NAME: Anchor["columns"][number] = { field: "name", column: 1, scale: PLAIN_SCALE };
const ANCHOR: Anchor = { letter: "A", columns: [NAME] };
const flag = (column: number, severity: Flag["severity"], part: Partial<Flag> = {}): Flag => ({
  field: "total",
  column,
  scale: moneyScale("万元"),
  severity,
  token: "n3",
  ...part,
});
/** What is named is a text in every row. */
const TEXTS = new Map([1, 30, 31, 32, 33, 34, 35, 36, 37].map((column) => [column, new Set(["text"] as const)]));
const at = ({ firstRow, firstColumn, lastRow, lastColumn }: typeof BLOCK) =>
  `${firstRow},${firstColumn}:${lastRow},${lastColumn}`;
const told = (...given: Parameters<typeof conditionalMarks>) =>
  conditionalMarks(...given).map(({ range, style }) => `${style} ${at(range)}`);

test("a formula of ours is known in any version and spelling, another is not", () => {
  for (const formula of [
    '=AND(LEN("PlanReview.1")>0)',
    '=and( len("planreview.27") > 0 ,A1)',
    'LEN("PlanReview.305")>0',
  ])
    expect([formula, isOurFormula(formula)]).toEqual([formula, true]);
  for (const formula of ['=LEN("PlanReview.")>0', '=LEN("PlanReview.x")>0', '=LEN("Plan")>0', "=A1>0"])
    expect([formula, isOurFormula(formula)]).toEqual([formula, false]);
});

test("the results beside another row are blanked, then the verdict, the marker, the header, and a format for each column and severity", () => {
  const flags = [
    flag(4, "warning"),
    flag(3, "error"),
    flag(4, "error"),
    flag(3, "explained"),
    flag(3, "error", { token: "tx" }),
  ];
  expect(told(BLOCK, ANCHOR, flags, "需重新审查")).toEqual([
    "stale 3,8:5,11",
    "verdictWarning 3,7:5,7",
    "verdictError 3,7:5,7",
    "verdictWarning 3,7:5,7",
    "marker 3,12:5,12",
    "markerLabel 2,12:2,12",
    "header 2,7:2,11",
    "error 3,3:5,3",
    "error 3,4:5,4",
    "warning 3,4:5,4",
  ]);
  expect(told(BLOCK, ANCHOR, flags, "需重新审查", false)[0]).toBe("stale 3,7:5,11");
  // A block without rows has its header only, and one of the marker alone no titles.
  expect(told({ ...BLOCK, lastRow: 2 }, ANCHOR, flags, "")).toEqual(["markerLabel 2,12:2,12", "header 2,7:2,11"]);
  expect(told({ ...BLOCK, firstColumn: 12, lastRow: 2 }, ANCHOR, flags, "", false)).toEqual(["markerLabel 2,12:2,12"]);
  // What nothing names is highlighted nowhere.
  expect(told(BLOCK, { letter: "A", columns: [] }, flags, "").filter((line) => /^(error|warning)/.test(line))).toEqual(
    [],
  );
});

test("columns of formulas are left out of what is blanked as a whole, wherever among them they stand", () => {
  const stale = (...columns: readonly number[]) =>
    told(
      BLOCK,
      ANCHOR,
      [],
      "",
      true,
      new Map(),
      columns.map((column) => ({ key: "tier", column })),
    ).filter((line) => line.startsWith("stale"));
  expect(stale(8)).toEqual(["stale 3,9:5,11", "stale 3,8:5,8"]);
  expect(stale(9, 10)).toEqual(["stale 3,8:5,8", "stale 3,11:5,11", "stale 3,9:5,9", "stale 3,10:5,10"]);
  expect(stale(11)).toEqual(["stale 3,8:5,10", "stale 3,11:5,11"]);
});

test("each looks at what it must: marker, verdict, row and value", () => {
  const [guard, live, stale, error, warning] = conditionalMarks(BLOCK, ANCHOR, [], "需重新审查", true, TEXTS, [
    { key: "tier", column: 11 },
  ]).map(({ formula }) => formula);
  const signature = 'LEN("PlanReview.1")>0';
  expect(guard).toMatch(
    /^=AND\(LEN\("PlanReview\.1"\)>0,ISNUMBER\(FIND\("PR1\|A\.",\$L3\)\),IF\(.*,IF\(ISERROR\(\$G3\),FALSE,\$G3="需重新审查"\),TRUE\)\)$/,
  );
  expect(live).toBe(
    `=AND(${signature},ISNUMBER(FIND("PR1|A.",$L3)),ISERROR(FIND("|N.tier|",$L3)),IF(ISERROR($G3),TRUE,IF(ISERROR($G3),FALSE,$G3="需重新审查")))`,
  );
  expect(stale).toBe(`=AND(${signature},IF(ISERROR($G3),FALSE,$G3="需重新审查"))`);
  expect(error).toBe(`=AND(${signature},NOT(ISERROR($G3)),$G3<>"需重新审查",ISNUMBER(FIND("|V=E|",$L3)))`);
  expect(warning).toBe(`=AND(${signature},NOT(ISERROR($G3)),$G3<>"需重新审查",ISNUMBER(FIND("|V=W|",$L3)))`);
  // Without a verdict a column of formulas goes by the row, and a row that nothing names by nothing.
  const alone = conditionalMarks(BLOCK, { letter: "A", columns: [] }, [], "", false, new Map(), [
    { key: "tier", column: 11 },
  ]);
  expect(alone.map(({ formula }) => formula).slice(0, 2)).toEqual([
    `=AND(${signature},ISNUMBER(FIND("PR1|A.",$L3)),IF(FALSE,FALSE,TRUE))`,
    `=AND(${signature},ISNUMBER(FIND("PR1|A.",$L3)),ISERROR(FIND("|N.tier|",$L3)),IF(FALSE,FALSE,TRUE))`,
  ]);
});

test("the cell of a form is highlighted alone, in the order of its rows and columns", () => {
  const flags = [flag(4, "error", { row: 9 }), flag(2, "error", { row: 9 }), flag(6, "error", { row: 3 })];
  expect(told(BLOCK, ANCHOR, flags, "").filter((line) => line.startsWith("error"))).toEqual([
    "error 3,6:3,6",
    "error 9,2:9,2",
    "error 9,4:9,4",
  ]);
});

test("a formula that is too long goes by the verdict; without one it stays, for the host to leave out; the shorter is at hand", () => {
  const anchor = (columns: number): Anchor => ({
    letter: "A",
    columns: Array.from({ length: columns }, (_, index) => ({ ...NAME, field: "remark", column: index + 30 })),
  });
  const error = (columns: number, withVerdict: boolean) =>
    conditionalMarks(
      BLOCK,
      anchor(columns),
      [flag(3, "error", { scale: PLAIN_SCALE, token: "tx" })],
      "需重新审查",
      withVerdict,
      TEXTS,
    ).find(({ style }) => style === "error")!;
  const lengths = Array.from({ length: 8 }, (_, columns) => error(columns + 1, false).formula.length);
  const most = lengths.filter((length) => length <= LONGEST_FORMULA).length;
  expect([most > 0, most < 8]).toEqual([true, true]);
  expect(error(most, true)).toMatchObject({
    formula: error(most, false).formula,
    shorter: expect.stringContaining("$G3"),
  });
  const coarse = error(most + 1, true);
  expect([coarse.isCoarse, coarse.shorter, coarse.formula.length <= LONGEST_FORMULA]).toEqual([true, undefined, true]);
  expect(coarse.formula).toContain('ISNUMBER(FIND("|E.total=",$L3))');
  expect([error(most + 1, false).isCoarse, error(most, false).shorter]).toEqual([undefined, undefined]);
});

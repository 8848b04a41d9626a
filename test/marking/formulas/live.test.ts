/** Which results may be formulas, and which stand as values with their reason. */
import { planMarks, type ResultChoice } from "../../../src/marking";
import { readPlan } from "../../../src/plan";
import { DAZHOU_2023, type PolicyPack } from "../../../src/regulation";
import { reviewPlan } from "../../../src/review";
import type { CellValue } from "../../../src/sheet";
import { plainGrid } from "../../support/grid";

const HEADER = [
  "项目名称",
  "总投资（万元）",
  "合同金额（万元）",
  "补充合同金额（万元）",
  "概算批复金额（万元）",
  "本次调整金额（万元）",
];
const ROW: readonly CellValue[] = ["甲", 300, 280, 5, 290, 3];

function rowOf(
  row: readonly CellValue[],
  header: readonly CellValue[] = HEADER,
  policy: PolicyPack = DAZHOU_2023,
  choice: ResultChoice | null = null,
) {
  const grid = plainGrid([header, row]);
  const reading = readPlan(grid);
  if (!("plan" in reading)) throw new Error(reading.noPlan.reason);
  const review = reviewPlan(reading.plan, { policy, asOf: 20_700 });
  const marks = planMarks(review, grid, "zh-CN", choice, new Map(), { formulas: policy });
  const cells = marks.cells[1] ?? [];
  const explanation = cells[marks.columns.findIndex(({ key }) => key === "explanation")];
  const marker = cells.at(-1);
  return {
    kinds: marks.columns.flatMap(({ key }, at) =>
      /^(tier|supplement|adjustment)/.test(key) ? [`${key} ${cells[at]?.kind ?? ""}`] : [],
    ),
    said: explanation?.kind === "text" ? explanation.text : "",
    marker: marker?.kind === "text" ? marker.text : "",
    fixed: marks.fixedRows,
  };
}
const changed = (change: Readonly<Record<number, CellValue>>): readonly CellValue[] =>
  ROW.map((cell, at) => change[at] ?? cell);

test("all four are formulas where each looks at plain numbers; the marker names them and what they look at", () => {
  const { kinds, marker, fixed } = rowOf(ROW);
  expect(kinds).toEqual([
    "tier formula",
    "supplementCap formula",
    "supplementRemaining formula",
    "adjustmentRemaining formula",
  ]);
  expect(marker).toEqual(
    "PR1|A.name=t甲|A.total=n3000000000|S=未发现问题|X.estimate=n2900000000|X.contract=n2800000000|X.supp=n50000000|X.adj=n30000000|P=甲|N.tier|N.supplementCap|N.supplementRemaining|N.adjustmentRemaining|",
  );
  expect(fixed).toBeUndefined();
});

test("only those that are written, and of whose amounts the sheet has a column", () => {
  expect(rowOf(ROW, HEADER, DAZHOU_2023, ["verdict", "supplementCap"]).kinds).toEqual(["supplementCap formula"]);
  expect(rowOf(["甲", 300], HEADER.slice(0, 2)).kinds).toEqual([
    "tier formula",
    "supplementCap empty",
    "supplementRemaining empty",
    "adjustmentRemaining empty",
  ]);
  expect(rowOf(["甲", 280], ["项目名称", "合同金额（万元）"]).kinds).toEqual([
    "tier text",
    "supplementCap formula",
    "supplementRemaining formula",
    "adjustmentRemaining empty",
  ]);
});

test("an amount with a word, in a text, or of several stands as a value, and the row says of which column", () => {
  expect(rowOf(changed({ 3: "约5" }))).toEqual({
    kinds: ["tier formula", "supplementCap formula", "supplementRemaining number", "adjustmentRemaining formula"],
    said: "需核实：①补充合同金额为估计金额；补充合同余额为固定值，不随改动重算：“补充合同金额”不是单独一个数字",
    marker:
      "PR1|A.name=t甲|A.total=n3000000000|V=W|S=需核实 1 项|W.supp=t约5|X.estimate=n2900000000|X.contract=n2800000000|X.adj=n30000000|P=甲|N.tier|N.supplementCap|N.adjustmentRemaining|",
    fixed: 1,
  });
});

test("1000 亿元 are calculated exactly no more", () => {
  const of = (wan: number) => rowOf(changed({ 1: wan })).kinds;
  expect([of(9_999_999.99), of(10_000_000)]).toEqual([
    ["tier formula", "supplementCap formula", "supplementRemaining formula", "adjustmentRemaining formula"],
    ["tier text", "supplementCap number", "supplementRemaining number", "adjustmentRemaining number"],
  ]);
  expect(rowOf(changed({ 1: 10_000_000 })).said).toEqual(
    "需核实：①总投资数值很大，单位可能应为元；审定层级、补充合同限额等 4 列为固定值，不随改动重算：金额过大",
  );
  // A reduction as large counts alike.
  expect(rowOf(changed({ 3: -10_000_000 })).kinds).toEqual([
    "tier formula",
    "supplementCap formula",
    "supplementRemaining number",
    "adjustmentRemaining formula",
  ]);
});

test("a rule that ends, or begins later than the Measures, is for no formula of its own", () => {
  const ending = (name: "threshold" | "tiers" | "supplementShare" | "adjustmentShare", change: object): PolicyPack =>
    ({
      ...DAZHOU_2023,
      parameters: { ...DAZHOU_2023.parameters, [name]: { ...DAZHOU_2023.parameters[name], ...change } },
    }) as PolicyPack;
  const of = (name: Parameters<typeof ending>[0], change: object) => rowOf(ROW, HEADER, ending(name, change)).kinds;
  const to = { to: 30_000 };
  expect([of("threshold", to), of("tiers", to), of("supplementShare", to), of("adjustmentShare", to)]).toEqual([
    ["tier text", "supplementCap number", "supplementRemaining number", "adjustmentRemaining number"],
    ["tier text", "supplementCap formula", "supplementRemaining formula", "adjustmentRemaining formula"],
    ["tier formula", "supplementCap number", "supplementRemaining number", "adjustmentRemaining formula"],
    ["tier formula", "supplementCap formula", "supplementRemaining formula", "adjustmentRemaining number"],
  ]);
  const from = { from: DAZHOU_2023.effective + 1 };
  expect([of("tiers", from), of("supplementShare", from), of("adjustmentShare", from)]).toEqual([
    ["tier text", "supplementCap formula", "supplementRemaining formula", "adjustmentRemaining formula"],
    ["tier formula", "supplementCap number", "supplementRemaining number", "adjustmentRemaining formula"],
    ["tier formula", "supplementCap formula", "supplementRemaining formula", "adjustmentRemaining number"],
  ]);
});

/** Which formulas are written: those alone that come to what the review did, exactly, and in the rows of projects. */
import { planMarks, type ResultCell } from "../../../src/marking";
import { LiveResults } from "../../../src/marking/formulas";
import { readPlan } from "../../../src/plan";
import { DAZHOU_2023, type PolicyPack } from "../../../src/regulation";
import { reviewPlan } from "../../../src/review";
import type { CellValue } from "../../../src/sheet";
import { plainGrid } from "../../support/grid";
import { changed, HEADER, of, PLAIN } from "./support/marked";

describe("A formula is written only where it comes to what the review came to", () => {
  const grid = plainGrid([HEADER, PLAIN]);
  const reading = readPlan(grid);
  const plan = "plan" in reading ? reading.plan : null;
  const review = reviewPlan(plan!, { policy: DAZHOU_2023, asOf: 20_700 });
  const live = new LiveResults(review, grid, DAZHOU_2023, "zh-CN", { marker: 16, stale: "需重新审查" });
  const text = (said: string): ResultCell => ({ kind: "text", text: said });
  const number = (shown: number): ResultCell => ({ kind: "number", number: shown });
  const right = [text("市长"), number(28), number(23), number(43.5)];
  const rowOf = (at: number, value: ResultCell | undefined) => {
    const values = right.map((one, place) => (place === at ? value : one)) as readonly ResultCell[];
    const { cells, fixed } = live.rowOf(review.rows[0]!, values);
    return [cells.map((cell) => cell !== null), fixed];
  };
  const all = [true, true, true, true];
  test("all four, where they do", () => expect(rowOf(0, text("市长"))).toEqual([all, null]));
  test.each<[number, ResultCell | undefined]>([
    [0, text("分管副市长")],
    [0, { kind: "empty" }],
    [0, number(28)],
    [0, undefined],
    [1, number(28.000001)],
    [1, number(27.999999)],
    [2, text("23")],
    [2, { kind: "empty" }],
    [3, number(43.6)],
    [3, undefined],
  ])("not the one at %i, where the review says %j", (at, value) => {
    const column = (["tier", "supplementCap", "supplementRemaining", "adjustmentRemaining"] as const)[at];
    expect(rowOf(at, value)).toEqual([
      all.map((_, place) => place !== at),
      { columns: [column], standing: { why: "other" } },
    ]);
  });
});

test("a share of several digits is a formula as long as its product is exact, to the last 分", () => {
  const { parameters } = DAZHOU_2023;
  const value = { numerator: 2_469n, denominator: 20_000n };
  const policy: PolicyPack = {
    ...DAZHOU_2023,
    parameters: { ...parameters, supplementShare: { ...parameters.supplementShare, value } },
  };
  // 10^15 / 2469 分, rounded down.
  const cap = (contract: number): string => of(changed({ 8: contract }), { policy }).results[1]!;
  expect(cap(405_022.276224)).toMatch(/^=/);
  expect(cap(405_022.276225)).toMatch(/^\d/);
});

test("without a total nothing is known of the tier, where another place's first tier begins at 0 too", () => {
  const { parameters } = DAZHOU_2023;
  const [first, ...others] = parameters.tiers.value;
  const policy: PolicyPack = {
    ...DAZHOU_2023,
    parameters: { ...parameters, tiers: { ...parameters.tiers, value: [{ ...first!, from: 0n }, ...others] } },
  };
  expect(of(changed({ 6: null, 7: null }), { policy }).results[0]).toBe("=未判定");
});

test("rows between the projects have no formula", () => {
  const rest = (label: string): readonly CellValue[] => [label, ...Array<null>(HEADER.length - 1).fill(null)];
  const grid = plainGrid([HEADER, PLAIN, rest("注：另附"), rest(""), ["乙", ...PLAIN.slice(1)]]);
  const reading = readPlan(grid);
  if (!("plan" in reading)) throw new Error(reading.noPlan.reason);
  expect(reading.plan.projects.map(({ row }) => row)).toEqual([2, 5]);
  const review = reviewPlan(reading.plan, { policy: DAZHOU_2023, asOf: 20_700 });
  const { cells } = planMarks(review, grid, "zh-CN", null, new Map(), { formulas: DAZHOU_2023 });
  expect(cells.map((row) => row.filter(({ kind }) => kind === "formula").length)).toEqual([0, 5, 0, 0, 5]);
});

test("a row without a formula has the marker that it has where none are asked for", () => {
  const marker = (row: readonly CellValue[], formulas: boolean): unknown => {
    const grid = plainGrid([HEADER, row]);
    const reading = readPlan(grid);
    if (!("plan" in reading)) throw new Error(reading.noPlan.reason);
    const review = reviewPlan(reading.plan, { policy: DAZHOU_2023, asOf: 20_700 });
    const options = formulas ? { formulas: DAZHOU_2023 } : {};
    return planMarks(review, grid, "zh-CN", ["verdict"], new Map(), options).cells[1]?.at(-1);
  };
  for (const row of [PLAIN, changed({ 2: "县级" })]) expect(marker(row, true)).toEqual(marker(row, false));
});

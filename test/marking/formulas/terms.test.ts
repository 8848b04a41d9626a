/** The language of the results' formulas: what is written, and what it comes to now, side by side. */
import type { MoneyUnit } from "../../../src/exact";
import {
  abs,
  amount,
  and,
  atLeast,
  choose,
  inUnit,
  isNumber,
  isPlain,
  isPositive,
  isWithin,
  max,
  min,
  minus,
  mostShared,
  NOTHING_SAID,
  or,
  plus,
  said,
  saidFrom,
  shareDown,
  showIf,
  ZERO,
  type AmountCell,
  type Term,
  type Test,
} from "../../../src/marking/formulas/terms";

const cell = (raw: string | number | boolean | null, unit: MoneyUnit = "万元"): AmountCell => ({
  reference: "$D3",
  raw,
  unit,
});
const term = (formula: string, fen: bigint): Term => ({ formula, fen });
const [A, B] = [term("a", 7n), term("b", 3n)];
const YES: Test = { formula: "yes", holds: true };
const NO: Test = { formula: "no", holds: false };
const always = isPlain(null);
const never = isNumber(null);

test("a number is one, a truth value and a text are none", () => {
  expect(isNumber(cell(3))).toEqual({ formula: "AND(ISNUMBER($D3),NOT(ISLOGICAL($D3)))", holds: true });
  for (const raw of [null, "3", true]) expect([raw, isNumber(cell(raw)).holds]).toEqual([raw, false]);
  expect(never).toEqual({ formula: "FALSE", holds: false });
});

test("plain is a number, nothing, or a word that says nothing, whatever the spaces around it", () => {
  expect(isPlain(cell(3))).toEqual({
    formula: `OR(AND(ISNUMBER($D3),NOT(ISLOGICAL($D3))),ISNUMBER(FIND("|"&TRIM($D3)&"|","||${NOTHING_SAID.join("|")}|")))`,
    holds: true,
  });
  for (const raw of [null, "", "  ", ...NOTHING_SAID, " 无 ", "  不涉及"])
    expect([raw, isPlain(cell(raw)).holds]).toEqual([raw, true]);
  for (const raw of ["3", "约3", "无无", "不 涉及", true, "|"])
    expect([raw, isPlain(cell(raw)).holds]).toEqual([raw, false]);
  // TRIM leaves a full-width space, a tab and a line break where they are: what a formula does not see, the value must not rest on.
  for (const raw of ["\u3000无", "无\t", "无\n", "\u00a0/"])
    expect([raw, isPlain(cell(raw)).holds]).toEqual([raw, false]);
  expect(always).toEqual({ formula: "TRUE", holds: true });
});

test("an amount is whole 分 in any unit, 0 where the cell says nothing", () => {
  expect(amount(cell(1.5))).toEqual(term("ROUND(N($D3)*1000000,0)", 1_500_000n));
  expect(amount(cell(1.5, "元"))).toEqual(term("ROUND(N($D3)*100,0)", 150n));
  expect(amount(cell(1.5, "千元"))).toEqual(term("ROUND(N($D3)*100000,0)", 150_000n));
  expect(amount(cell(1.5, "亿元"))).toEqual(term("ROUND(N($D3)*10000000000,0)", 15_000_000_000n));
  for (const raw of [null, "1.5", true, Infinity, NaN]) expect([raw, amount(cell(raw)).fen]).toEqual([raw, 0n]);
  expect(amount(null)).toBe(ZERO);
});

test("arithmetic; 0 and the same twice are left out of the formula", () => {
  expect(plus(A, B)).toEqual(term("(a+b)", 10n));
  expect([plus(A, ZERO), plus(ZERO, A)]).toEqual([A, A]);
  expect(minus(A, B)).toEqual(term("(a-b)", 4n));
  expect([minus(A, ZERO), minus(ZERO, A)]).toEqual([A, term("(0-a)", -7n)]);
  expect([max(A, B), max(B, A), max(A, A)]).toEqual([term("MAX(a,b)", 7n), term("MAX(b,a)", 7n), A]);
  expect([min(A, B), min(B, A)]).toEqual([term("MIN(a,b)", 3n), term("MIN(b,a)", 3n)]);
  expect([abs(term("a", -7n)), abs(A), abs(ZERO)]).toEqual([term("ABS(a)", 7n), term("ABS(a)", 7n), ZERO]);
});

test("comparisons at the limit and beside it", () => {
  expect([7n, 8n].map((fen) => atLeast(A, fen))).toEqual([
    { formula: "a>=7", holds: true },
    { formula: "a>=8", holds: false },
  ]);
  expect([0n, 1n, -1n].map((fen) => isPositive(term("a", fen)))).toEqual([
    { formula: "a>=1", holds: false },
    { formula: "a>=1", holds: true },
    { formula: "a>=1", holds: false },
  ]);
  expect(isPositive(ZERO)).toEqual(never);
  // ABS(2a − bound) < bound: above 0 and below the bound.
  expect([0n, 1n, 9n, 10n, -1n].map((fen) => isWithin(term("a", fen), 10n).holds)).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
  expect(isWithin(A, 10n).formula).toBe("ABS(a*2-10)<10");
});

test("a share is rounded down to the 分, in its lowest terms", () => {
  expect(shareDown(term("a", 1_009n), { numerator: 10n, denominator: 100n })).toEqual(term("INT(a/10)", 100n));
  expect(shareDown(term("a", 1_009n), { numerator: 15n, denominator: 100n })).toEqual(term("INT(a*3/20)", 151n));
  expect(shareDown(term("a", -1n), { numerator: 1n, denominator: 10n }).fen).toBe(-1n);
  expect(mostShared({ numerator: 15n, denominator: 100n })).toBe(10n ** 15n / 3n);
  expect(mostShared({ numerator: 10n, denominator: 100n })).toBe(10n ** 15n);
});

test("conditions: what always or never holds is left out", () => {
  expect(and(YES, NO)).toEqual({ formula: "AND(yes,no)", holds: false });
  expect(and(YES, YES)).toEqual({ formula: "AND(yes,yes)", holds: true });
  expect([and(), and(always), and(YES), and(always, NO), and(YES, never)]).toEqual([always, always, YES, NO, never]);
  expect([or(YES, NO), or(NO, YES), or(NO, NO)]).toEqual([
    { formula: "OR(yes,no)", holds: true },
    { formula: "OR(no,yes)", holds: true },
    { formula: "OR(no,no)", holds: false },
  ]);
  expect([or(never, YES), or(YES, never)]).toEqual([YES, YES]);
  expect([choose(YES, A, B), choose(NO, A, B)]).toEqual([term("IF(yes,a,b)", 7n), term("IF(no,a,b)", 3n)]);
  expect([choose(always, A, B), choose(never, A, B), choose(NO, A, A)]).toEqual([A, B, A]);
});

test("what a cell shows: a text, an amount in a unit, or what is said from a bound upwards", () => {
  expect(said('甲"乙')).toEqual({ formula: '"甲""乙"', shown: '甲"乙' });
  expect(inUnit(A, "万元")).toEqual({ formula: "a/1000000", shown: 7n });
  expect(inUnit(A, "元")).toEqual({ formula: "a/100", shown: 7n });
  const [x, y] = [said("x"), said("y")];
  expect([showIf(YES, x, y), showIf(NO, x, y)]).toEqual([
    { formula: 'IF(yes,"x","y")', shown: "x" },
    { formula: 'IF(no,"x","y")', shown: "y" },
  ]);
  expect([showIf(always, x, y), showIf(never, x, y)]).toEqual([x, y]);
  const steps = [
    { from: 0n, text: "无" },
    { from: 30n, text: "低" },
    { from: 200n, text: "高" },
  ];
  expect(saidFrom(term("a", 30n), steps)).toEqual({
    formula: 'CHOOSE(MATCH(a,{0,30,200},1),"无","低","高")',
    shown: "低",
  });
  expect([29n, 199n, 200n, -1n].map((fen) => saidFrom(term("a", fen), steps).shown)).toEqual(["无", "低", "高", ""]);
});

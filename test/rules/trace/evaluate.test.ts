/** What an expression comes to, while a rule judges and while it explains: the same, and nothing where something in it is unknown. */
import { DAZHOU_2023 } from "../../../src/regulation";
import {
  amountFrom,
  compare,
  constant,
  dayOfYear,
  evaluateTrace,
  explained,
  fixedAmount,
  inForce,
  input,
  mentions,
  numberFrom,
  operation,
  operationIn,
  operationOn,
  says,
  shareOf,
  treeOf,
  wording,
  type Binary,
  type Comparison,
  type Expression,
  type TraceValue,
} from "../../../src/rules/trace";
import { day } from "../tester";
import { contextOf } from "../tester/context";

const row = contextOf({ total: 300, name: "A P P 升 级", mode: "自行建设" });
const { project } = row;
const { supplementShare } = DAZHOU_2023.parameters;

const amount = (value: bigint | null): Expression =>
  value === null ? input(project, "supp") : constant("trace.one", value, "fen");
/** The value while a rule judges, which is that of the tree too. */
function valueOf(make: () => Expression): TraceValue {
  const judged = evaluateTrace(make());
  expect(explained(() => evaluateTrace(treeOf(make())))).toBe(judged);
  return judged;
}

const ARITHMETIC: readonly (readonly [Binary, bigint, bigint, bigint | null])[] = [
  ["+", 5n, 3n, 8n],
  ["-", 5n, 3n, 2n],
  ["×", 5n, 3n, 15n],
  ["÷↓", 7n, 2n, 3n],
  ["÷↓", 7n, 0n, null],
  ["max", 5n, 3n, 5n],
  ["min", 5n, 3n, 3n],
];
test.each(ARITHMETIC)("%s of %s and %s is %s", (operator, one, other, result) => {
  expect(valueOf(() => operation(operator, "trace.sum", amount(one), amount(other)))).toBe(result);
  if (operator !== "÷↓" && operator !== "×")
    expect(valueOf(() => operationOn(operator as "+", "trace.sum", [amount(one), amount(other)]))).toBe(result);
  for (const [left, right] of [
    [null, other],
    [one, null],
  ] as const)
    expect(valueOf(() => operation(operator, "trace.sum", amount(left), amount(right)))).toBeNull();
});

test("of three, of one and of none at all", () => {
  const of = (operator: "+" | "-" | "max" | "min", ...amounts: readonly (bigint | null)[]) =>
    valueOf(() => operationOn(operator, "trace.sum", amounts.map(amount)));
  expect([of("+", 1n, 2n, 4n), of("-", 9n, 2n, 4n), of("max", 1n, 4n, 2n), of("min", 4n, 2n, 1n)]).toEqual([
    7n,
    3n,
    4n,
    1n,
  ]);
  expect([of("+", 5n), of("+"), of("max"), of("+", 1n, null, 2n), of("+", null)]).toEqual([5n, 0n, 0n, null, null]);
});

test.each<[Comparison, boolean, boolean, boolean]>([
  [">", false, false, true],
  ["≥", false, true, true],
  ["<", true, false, false],
  ["≤", true, true, false],
  ["=", false, true, false],
  ["≠", true, false, true],
])("%s of one less, the same and one more", (operator, less, same, more) => {
  const of = (left: bigint | null, right: bigint | null) =>
    valueOf(() => compare(amount(left), operator, amount(right)));
  expect([of(4n, 5n), of(5n, 5n), of(6n, 5n)]).toEqual([less, same, more]);
  expect([of(null, 5n), of(5n, null), of(null, null)]).toEqual([null, null, null]);
  // Against a share both sides are multiplied out: a tenth of 1005 lies between 100 and 101.
  const share = (left: bigint | null, whole: bigint | null) =>
    valueOf(() =>
      compare(
        amount(left),
        operator,
        shareOf("trace.suppCap", amount(whole), "trace.supplementShare", supplementShare),
      ),
    );
  if (operator !== "=" && operator !== "≠") {
    expect([share(100n, 1005n), share(101n, 1005n), share(100n, 1000n)]).toEqual([
      operator === "<" || operator === "≤",
      operator === ">" || operator === "≥",
      operator === "≥" || operator === "≤",
    ]);
    expect(valueOf(() => compare(wording(project, "name", "甲"), operator, amount(5n)))).toBeNull();
    expect(valueOf(() => compare(amount(5n), operator, wording(project, "name", "甲")))).toBeNull();
  }
  expect([share(null, 1005n), share(100n, null)]).toEqual([null, null]);
  // What is no share is computed first.
  for (const made of [
    () => operation("×", "trace.sum", amount(2n), amount(3n)),
    () => operation("+", "trace.sum", amount(2n), fixedAmount("trace.threshold", supplementShare, 4n)),
  ])
    expect([5n, 6n, 7n].map((left) => valueOf(() => compare(amount(left), operator, made())))).toEqual([
      less,
      same,
      more,
    ]);
});

test("a share by itself is rounded down to the 分", () => {
  const share = (whole: bigint | null) =>
    valueOf(() => shareOf("trace.suppCap", amount(whole), "trace.supplementShare", supplementShare));
  expect([share(1005n), share(1000n), share(999n), share(null)]).toEqual([100n, 100n, 99n, null]);
});

test("a share of nothing is no number", () => {
  const { cite, from, value } = supplementShare;
  const fixed = { kind: "parameter", name: "trace.supplementShare", cite, from, ...value } as const;
  expect(evaluateTrace(fixed)).toBeNull();
  expect(evaluateTrace({ ...fixed, denominator: 1n })).toBe(1n);
});

test("a share of several hundredths: 15 % of 999 分 is 149.85", () => {
  const share = () =>
    shareOf("trace.adjCap", amount(999n), "trace.adjustmentShare", DAZHOU_2023.parameters.adjustmentShare);
  expect(valueOf(share)).toBe(149n);
  expect([149n, 150n].map((left) => valueOf(() => compare(amount(left), ">", share())))).toEqual([false, true]);
});

test("texts are the same or not", () => {
  const text = (value: string) => wording(project, "name", value);
  expect(valueOf(() => compare(text("甲"), "=", text("甲")))).toBe(true);
  expect(valueOf(() => compare(text("甲"), "=", text("乙")))).toBe(false);
  expect(valueOf(() => compare(text("甲"), "≠", text("乙")))).toBe(true);
  expect([amountFrom("甲"), numberFrom("甲"), amountFrom(true), numberFrom(null)]).toEqual([null, null, null, null]);
});

test("one amount, one day, and a day of a year", () => {
  const abs = (value: bigint | null) => valueOf(() => operationOn("abs", "trace.absolute", [amount(value)]));
  const year = (value: bigint | null) => valueOf(() => operationIn("year", "yearOf", "trace.yearOf", amount(value)));
  expect([abs(-5n), abs(5n), abs(0n), abs(null)]).toEqual([5n, 5n, 0n, null]);
  expect([year(BigInt(day("2026-01-01"))), year(BigInt(day("2025-12-31"))), year(null)]).toEqual([2026n, 2025n, null]);
  expect(valueOf(() => dayOfYear(amount(2026n), 12, 31))).toBe(BigInt(day("2026-12-31")));
  expect(valueOf(() => dayOfYear(amount(2026n), 2, 30))).toBeNull();
  expect(valueOf(() => dayOfYear(amount(null), 12, 31))).toBeNull();
  const date = (...parts: readonly (bigint | null)[]) =>
    valueOf(() => operationIn("date", "date", "trace.lastDay", ...parts.map(amount)));
  expect(date(2026n, 12n, 31n)).toBe(BigInt(day("2026-12-31")));
  for (const unknown of [
    [null, 12n, 31n],
    [2026n, null, 31n],
    [2026n, 12n, null],
  ])
    expect(date(...unknown)).toBeNull();
});

test("what a cell says, what it mentions and what reading is in force", () => {
  const name = (words: RegExp, wanted?: boolean) => valueOf(() => mentions(project, "name", words, wanted));
  expect([name(/app升级/), name(/扩建/), name(/升级/, false), name(/扩建/, false)]).toEqual([true, false, false, true]);
  expect([name(/升级/), name(/升级/)]).toEqual([true, true]);
  expect(valueOf(() => mentions(project, "unit", /升级/))).toBe(false);
  const mode = (...asked: string[]) => valueOf(() => says(project, "mode", asked));
  expect([mode("selfBuild"), mode("blank", "read"), mode("purchaseService"), mode()]).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(valueOf(() => says(project, "mode", "selfBuild"))).toBe(true);
  expect(valueOf(() => says(project, "mode", "absent"))).toBe(false);
  expect(valueOf(() => says(project, "fund", "absent"))).toBe(true);
  expect(valueOf(() => inForce(row, "A43-reductions"))).toBe(true);
});

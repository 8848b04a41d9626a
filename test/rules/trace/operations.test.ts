/** Statements put together: what is true, untrue or not known, while a rule judges and while it explains. */
import { DAZHOU_2023 } from "../../../src/regulation";
import {
  all,
  both,
  compare,
  either,
  eitherOf,
  evaluateTrace,
  explained,
  greatest,
  holds,
  operation,
  operationIn,
  operationOn,
  positive,
  shareOf,
  sum,
  sumIn,
  treeOf,
  type Expression,
  type Trace,
} from "../../../src/rules/trace";
import { secondOpinion } from "../../support/oracle";
import { nodesOf } from "../../support/trace";
import { wan, type Row } from "../tester";
import { contextOf } from "../tester/context";

type Truth = boolean | null;
const amountOf = (value: bigint | null): Trace => ({ kind: "input", field: "total", address: null, shown: "", value });
/** A statement of that truth: two amounts that are equal or not, or of which one is not known. */
const saying = (truth: Truth): Trace => {
  const [left, right] = [amountOf(1n), amountOf(truth === null ? null : truth ? 1n : 2n)];
  return { kind: "operation", operator: "=", label: "compare", operands: [left, right], value: truth };
};
const comesTo = (made: (of: (truth: Truth) => Expression) => Expression): readonly unknown[] => [
  made((truth) => truth),
  secondOpinion(explained(() => treeOf(made(saying)))),
];

test.each<[readonly Truth[], Truth, Truth]>([
  [[], true, false],
  [[true], true, true],
  [[false], false, false],
  [[null], null, null],
  [[true, true], true, true],
  [[true, false], false, true],
  [[null, false], false, null],
  [[false, null], false, null],
  [[null, true], null, true],
  [[true, null], null, true],
  [[null, null], null, null],
])("of %j: all of them %s, any of them %s", (parts, every, any) => {
  expect(comesTo((of) => all(...parts.map(of)))).toEqual([every, every]);
  expect(comesTo((of) => either(...parts.map(of)))).toEqual([any, any]);
  expect(comesTo((of) => eitherOf(parts, of))).toEqual([any, any]);
});

test("of several statements no more are made than are needed", () => {
  const asked: Truth[] = [];
  const ask = (truth: Truth): Truth => {
    asked.push(truth);
    return truth;
  };
  expect(eitherOf([false, null, true, false], ask)).toBe(true);
  expect(asked).toEqual([false, null, true]);
  expect(both(false, () => ask(true))).toBe(false);
  expect(both(null, () => ask(true))).toBe(false);
  expect(asked).toHaveLength(3);
  expect([both(true, () => true), both(true, () => false), both(true, () => null)]).toEqual([true, false, null]);
});

test("the explanation of two statements holds both, though the first is not true", () => {
  const tree = explained(() => treeOf(both(saying(false), () => saying(true))));
  expect(nodesOf(tree).filter(({ kind }) => kind === "operation")).toHaveLength(3);
  expect(secondOpinion(tree)).toBe(false);
});

test("a single one stands for itself", () => {
  const one = saying(true);
  for (const made of [all(one), either(one), greatest("trace.largestTotal", one), sum(one)]) expect(made).toBe(one);
  expect([greatest("trace.largestTotal", 3n, 5n, 4n), sum(3n, 5n, 4n)]).toEqual([5n, 12n]);
  expect([sum(3n, null), greatest("trace.largestTotal", 3n, null)]).toEqual([null, null]);
});

test("the sum of what the fields hold: one amount stands for itself, of none it is nothing", () => {
  const made = (row: Row) => {
    const { project } = contextOf({ total: 300, ...row });
    const tree = explained(() => treeOf(sumIn(project, ["supp", "suppPrior"])));
    expect(secondOpinion(tree)).toBe(evaluateTrace(sumIn(project, ["supp", "suppPrior"])));
    return [tree.kind, "label" in tree ? tree.label : null, evaluateTrace(tree)];
  };
  expect(made({ supp: 5 })).toEqual(["input", null, wan(5)]);
  expect(made({ supp: 5, suppPrior: null })).toEqual(["input", null, wan(5)]);
  expect(made({ supp: 5, suppPrior: 4 })).toEqual(["operation", "trace.sum", wan(9)]);
  expect(made({ supp: null })).toEqual(["operation", "trace.sum", 0n]);
});

test("above 0 is what is known to be: 1 分, not 0; an amount that is not known is neither", () => {
  const isSo = (fen: bigint | null) => [positive(fen), explained(() => evaluateTrace(treeOf(positive(amountOf(fen)))))];
  expect([isSo(1n), isSo(0n), isSo(-1n), isSo(null)]).toEqual([
    [true, true],
    [false, false],
    [false, false],
    [null, null],
  ]);
  expect(evaluateTrace(positive(amountOf(1n)))).toBe(true);
  const tree = explained(() => treeOf(positive(amountOf(5n))));
  expect(tree).toMatchObject({ kind: "operation", operator: ">", label: "compare" });
});

test("what is counted in something else than 分 says in what; nothing else does", () => {
  const [one, two] = [amountOf(1n), amountOf(2n)];
  const tree = (make: () => Expression) => explained(() => treeOf(make()));
  expect(tree(() => operationIn("days", "-", "trace.days", two, one))).toMatchObject({ unit: "days", value: 1n });
  for (const made of [
    tree(() => operation("+", "trace.sum", one, two)),
    tree(() => operationOn("+", "trace.sum", [one, two])),
    tree(() => compare(one, "<", two)),
    tree(() => all(saying(true), saying(true))),
  ])
    expect("unit" in made).toBe(false);
});

test("what was made while a rule judged explains nothing", () => {
  for (const bare of [5n, true, "甲", null])
    expect(() => treeOf(bare)).toThrow(new TypeError("an expression that was not made to be explained"));
  const share = shareOf("trace.suppCap", 5n, "trace.supplementShare", DAZHOU_2023.parameters.supplementShare);
  expect(() => treeOf(share)).toThrow("not made to be explained");
});

test("what is not known holds no more than what is untrue", () => {
  expect([true, false, null].map((truth) => holds(truth))).toEqual([true, false, false]);
  expect([true, false, null].map((truth) => holds(saying(truth)))).toEqual([true, false, false]);
});

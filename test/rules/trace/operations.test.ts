/** Statements put together: what is true, untrue or not known, while a rule judges and while it explains. */
import {
  all,
  both,
  either,
  eitherOf,
  explained,
  greatest,
  holds,
  sum,
  treeOf,
  type Expression,
  type Trace,
} from "../../../src/rules/trace";
import { secondOpinion } from "../../support/oracle";
import { nodesOf } from "../../support/trace";

type Truth = boolean | null;
/** A statement of that truth: two amounts that are equal or not, or of which one is not known. */
const saying = (truth: Truth): Trace => {
  const constant = (value: bigint | null): Trace => ({
    kind: "input",
    field: "total",
    address: null,
    shown: "",
    value,
  });
  const [left, right] = [constant(1n), constant(truth === null ? null : truth ? 1n : 2n)];
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

test("what is not known holds no more than what is untrue", () => {
  expect([true, false, null].map((truth) => holds(truth))).toEqual([true, false, false]);
  expect([true, false, null].map((truth) => holds(saying(truth)))).toEqual([true, false, false]);
});

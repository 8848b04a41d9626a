/** How a rule decides: by a statement, in the first way of telling whose own ground is true. */
import {
  firstOf,
  firstOfEach,
  isTrue,
  joined,
  ofEach,
  together,
  when,
  whenOnSheet,
  whenTold,
  whenToldOnSheet,
} from "../../src/rules/statement";
import { NOT_APPLICABLE, undecided, type Outcome } from "../../src/rules/types";

const said = <const M extends string>(message: M) => ({ message, fields: [] });
const found = (message: string) => when(true, () => said(message));
/** Messages of an outcome, or its kind. */
const told = (outcome: Outcome<{ readonly message: string }>): unknown =>
  outcome.kind === "fail" ? outcome.breaches.map(({ message }) => message) : outcome.kind;

test("a statement that is true is found; one that is untrue or not known passes, and is told of nobody", () => {
  expect([true, false, null].map((truth) => told(when(truth, () => said("it"))))).toEqual([["it"], "pass", "pass"]);
  expect([true, false, null].map((truth) => isTrue(truth))).toEqual([true, false, false]);
  for (const truth of [false, null])
    when(truth, () => {
      throw new Error("asked for what is not told");
    });
});

test("it is told in the first way whose ground is true, else in the last", () => {
  const way = (first: boolean | null, second: boolean | null): unknown =>
    told(
      whenTold(true, () => [
        { because: first, ...said("first") },
        { because: second, ...said("second") },
        said("last"),
      ]),
    );
  expect(way(true, true)).toEqual(["first"]);
  expect(way(false, true)).toEqual(["second"]);
  expect(way(null, true)).toEqual(["second"]);
  expect(way(null, false)).toEqual(["last"]);
  expect(told(whenTold(false, () => [said("last")]))).toBe("pass");
  expect(() => whenTold(true, () => [{ because: false, ...said("only") }])).toThrow("in no way");
});

test("of several questions the first that finds or leaves open answers", () => {
  const open = undecided("total");
  expect(
    told(
      firstOf(
        () => NOT_APPLICABLE,
        () => found("a"),
        () => found("b"),
      ),
    ),
  ).toEqual(["a"]);
  expect(
    told(
      firstOf(
        () => open,
        () => found("b"),
      ),
    ),
  ).toBe("undecided");
  expect(told(firstOf(() => NOT_APPLICABLE))).toBe("pass");
  const one = (thing: string) => (thing === "open" ? open : thing === "" ? NOT_APPLICABLE : found(thing));
  expect(told(firstOfEach(["", "a", "b"], one))).toEqual(["a"]);
  expect(told(firstOfEach(["", "open", "b"], one))).toBe("undecided");
  expect(told(firstOfEach(["", ""], one))).toBe("pass");
  expect(told(ofEach(["a", "", "open", "b"], one))).toEqual(["a", "b"]);
  expect(told(ofEach(["a", ""], one))).toEqual(["a"]);
  expect(told(ofEach(["", "open"], one))).toBe("pass");
  expect(told(together([found("a"), NOT_APPLICABLE, found("b"), open]))).toEqual(["a", "b"]);
  expect(told(together([NOT_APPLICABLE]))).toBe("pass");
});

test("what was found before stays", () => {
  expect(told(joined(found("a"), found("b")))).toEqual(["a", "b"]);
  expect(told(joined(found("a"), NOT_APPLICABLE))).toEqual(["a"]);
  expect(told(joined(NOT_APPLICABLE, found("b")))).toEqual(["b"]);
  expect(told(joined(NOT_APPLICABLE, { kind: "pass" }))).toBe("notApplicable");
});

test("the same of what is found across rows", () => {
  const onSheet = <const M extends string>(message: M) => ({ message, cells: [], row: null });
  expect(whenOnSheet(true, () => onSheet("it")).map(({ message }) => message)).toEqual(["it"]);
  expect([whenOnSheet(false, () => onSheet("it")), whenOnSheet(null, () => onSheet("it"))]).toEqual([[], []]);
  const way = (because: boolean) =>
    whenToldOnSheet(true, () => [{ because, ...onSheet("first") }, onSheet("last")]).map(({ message }) => message);
  expect([way(true), way(false)]).toEqual([["first"], ["last"]]);
  expect(whenToldOnSheet(false, () => [onSheet("last")])).toEqual([]);
});

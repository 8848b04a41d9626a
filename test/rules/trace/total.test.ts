/** The total that a row is judged by, and what is held against it, while a rule judges and while it explains. */
import type { ReadingId } from "../../../src/regulation";
import {
  belowThreshold,
  evaluateTrace,
  explained,
  halfOfWhole,
  holds,
  overHalf,
  totalOf,
  treeOf,
  wholeOpen,
  type Expression,
  type Trace,
  type TraceRow,
} from "../../../src/rules/trace";
import { secondOpinion } from "../../support/oracle";
import { nodesOf } from "../../support/trace";
import { wan, type Row } from "../tester";
import { contextOf } from "../tester/context";

const explain = (row: Row, make: (row: TraceRow) => Expression): Trace => {
  const context = contextOf(row);
  const judged = evaluateTrace(make(context));
  const tree = explained(() => treeOf(make(context)));
  expect(secondOpinion(tree)).toBe(judged);
  return tree;
};
const fieldsOf = (tree: Trace): readonly string[] =>
  nodesOf(tree).flatMap((node) => (node.kind === "input" ? [node.field] : []));

test.each<[string, Row, bigint | null, readonly string[]]>([
  ["总投资", { total: 300, approvedTotal: 200 }, wan(300), ["total"]],
  ["总投资空白，批复总投资", { total: null, approvedTotal: 200 }, wan(200), ["approvedTotal"]],
  ["只有概算", { estimate: 100 }, wan(100), ["estimate"]],
  ["服务期的费用", { annualFee: 20, serviceTerm: "3年" }, wan(60), ["annualFee", "serviceTerm"]],
  ["总投资为 0 不是总投资", { total: 0 }, null, ["total"]],
  ["总投资为 0，不看批复总投资", { total: 0, approvedTotal: 200 }, null, ["total"]],
  ["批复总投资为 0", { total: null, approvedTotal: 0 }, null, ["approvedTotal"]],
  ["总投资看不懂", { total: "#REF!", approvedTotal: 200 }, null, ["total"]],
  ["都空白", { total: null }, null, ["total"]],
  ["没有一列", { unit: "市A局" }, null, ["total"]],
])("%s", (_, row, fen, fields) => {
  const tree = explain(row, totalOf);
  expect([evaluateTrace(tree), fieldsOf(tree)]).toEqual([fen, fields]);
});

test.each<[Row, boolean | null, string]>([
  [{ total: 29, approvedTotal: 30 }, false, "approvedTotal"],
  [{ total: 29, approvedTotal: 29 }, true, "total"],
  [{ total: 30, approvedTotal: 29 }, false, "total"],
  [{ total: 29, approvedTotal: null }, true, "total"],
  [{ total: 29 }, true, "total"],
  [{ total: 0, approvedTotal: 40 }, null, "total"],
  [{ total: 0, approvedTotal: 29 }, null, "total"],
  [{ total: "#REF!", approvedTotal: 40 }, null, "total"],
])("%j below 30 万元: %s, by the %s", (row, is, field) => {
  const tree = explain(row, belowThreshold);
  expect([evaluateTrace(tree), fieldsOf(tree)]).toEqual([is, [field]]);
});

test("half of a mixed project is half of its latest estimate, else of its total, by Article 8", () => {
  const half = (row: Row) => {
    const tree = explain(row, halfOfWhole);
    return [evaluateTrace(tree), fieldsOf(tree)];
  };
  expect(half({ total: 1000 })).toEqual([wan(500), ["total"]]);
  expect(half({ total: 1000, estimate: 900 })).toEqual([wan(450), ["estimate"]]);
  expect(half({ total: 1000, estimate: 900, adjustedEstimate: 800 })).toEqual([wan(400), ["adjustedEstimate"]]);
  const cites = nodesOf(explain({ total: 1000 }, halfOfWhole)).flatMap((node) =>
    node.kind === "parameter" ? [node.cite] : [],
  );
  expect(cites).toEqual([{ article: 8, paragraph: 2 }]);
  const over = (engineeringPart: bigint) =>
    holds(overHalf(contextOf({ total: 1000, engineeringPart, itPart: 400 }), "engineeringPart"));
  expect([wan(500) - 1n, wan(500), wan(500) + 1n].map(over)).toEqual([false, false, true]);
});

test.each<[number, number, Partial<Record<ReadingId, string>>, readonly string[]]>([
  // More than half is engineering: the development commission approves the whole.
  [501, 400, {}, ["> engineeringPart × total"]],
  // Nobody is named: neither part is more than half.
  [500, 400, {}, ["and ≤ engineeringPart × total ≤ itPart × total"]],
  // By the other reading the larger of the two decides.
  [500, 400, { "A8-exact-half": "larger" }, ["and > engineeringPart itPart"]],
  [400, 500, { "A8-exact-half": "larger" }, []],
  [400, 501, {}, []],
])("of %s and %s 万元 of 1000, readings %j, Article 10 may not go by the whole: %j", (...given) => {
  const [engineeringPart, itPart, readings, expected] = given;
  const context = contextOf({ rows: [{ total: 1000, engineeringPart, itPart }], readings });
  expect(wholeOpen(context).map(holds)).toEqual(expected.map(() => true));
  const made = explained(() => wholeOpen(context).map(treeOf));
  const shape = (tree: Trace) =>
    nodesOf(tree).flatMap((node) =>
      node.kind === "operation" ? [node.operator] : node.kind === "input" ? [node.field] : [],
    );
  expect(made.map((tree) => shape(tree).join(" "))).toEqual(expected);
  expect(made.map(secondOpinion)).toEqual(expected.map(() => true));
});

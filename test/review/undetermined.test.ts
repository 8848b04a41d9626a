/** A row whose approval tier or limits cannot be determined says what it lacks; one that needs none of them lacks nothing. */
import { dayOfIso } from "../../src/exact";
import { DAZHOU_2023 } from "../../src/regulation";
import { reviewPlan } from "../../src/review";
import { undetermined } from "../../src/review/undetermined";
import { COMPUTED } from "../marking/support/sheets";
import { planOf, type Row } from "../rules/tester";

function lacking(row: Row): readonly string[] {
  const plan = planOf([{ name: "甲系统", unit: "市某局", classified: "否", ...row }]);
  const [reviewed] = reviewPlan(plan, { policy: DAZHOU_2023, asOf: dayOfIso("2026-08-01") ?? 0 }).rows;
  return undetermined(reviewed!);
}
const whole: Row = { total: 300, route: "一事一议", approvedTotal: 300, contract: 200 };

test.each<[string, Row, readonly string[]]>([
  ["nothing lacks", { ...whole, supp: 10, adj: 10 }, []],
  ["no total", { ...whole, total: null, approvedTotal: null, supp: null, adj: null }, ["total"]],
  ["a total that cannot be read", { ...whole, total: "三百左右吧" }, ["total"]],
  ["a supplement that cannot be read", { ...whole, supp: "见附件" }, ["supp"]],
  ["a supplement without a contract", { ...whole, contract: null, supp: 0.000001 }, ["contract"]],
  ["no supplement and no contract", { ...whole, contract: null, supp: 0 }, []],
  ["a blank supplement and no contract", { ...whole, contract: null, supp: null }, []],
  ["an unreadable supplement without a contract", { ...whole, contract: null, supp: "见附件" }, ["supp", "contract"]],
  ["an adjustment that cannot be read", { ...whole, adj: "见附件" }, ["adj"]],
  ["an adjustment without what was approved", { ...whole, approvedTotal: null, adj: 0.000001 }, ["approvedTotal"]],
  ["no adjustment and nothing approved", { ...whole, approvedTotal: null, adj: 0 }, []],
])("%s", (_, row, expected) => expect(lacking(row)).toEqual(expected));

test("outside the Measures, and of a classified row, nothing is asked for", () => {
  expect(lacking({ total: 29, supp: "见附件", adj: "见附件" })).toEqual([]);
  expect(lacking({ total: null, classified: "是", supp: "见附件" })).toEqual([]);
});

test("a total of which it is not known whether the Measures apply to it is asked for, also where a tier is known", () => {
  expect(
    undetermined({ applies: null, computed: { ...COMPUTED, scope: { applies: null, because: "unknownTotal" } } }),
  ).toEqual(["total"]);
  expect(undetermined({ applies: true, computed: COMPUTED })).toEqual([]);
});

/** A plan that counts in 千元 or 百万元 is judged as one in 万元 is, and answered in its own unit. */
import { dayOfIso } from "../../src/exact";
import { DAZHOU_2023 } from "../../src/regulation";
import { allFindings, reviewPlan, type SheetReview } from "../../src/review";
import { findingText } from "../../src/rules/findingText";
import { resultColumnOf, resultHeader } from "../../src/sheet/resultHeaders";
import { planOf } from "../plan/sheet";

const HEAD = ["项目名称", "建设单位", "总投资", "合同金额", "补充合同金额"];
const reviewOf = (unit: string, row: readonly number[]): SheetReview =>
  reviewPlan(planOf([[`单位：${unit}`], HEAD, ["A系统", "市民政局", ...row]]), {
    policy: DAZHOU_2023,
    asOf: dayOfIso("2026-08-01") as number,
  });
const errorsOf = (unit: string, row: readonly number[]): readonly string[] =>
  allFindings(reviewOf(unit, row)).flatMap(({ rule, severity }) => (severity === "error" ? [rule] : []));

test.each([
  ["千元", [3000, 2000, 200], [3000, 2000, 200.00001]],
  ["百万元", [3, 2, 0.2], [3, 2, 0.20000001]],
])("in %s a supplement may reach the tenth, and not 1 分 more", (unit, within, above) => {
  expect(errorsOf(unit, within)).toEqual([]);
  expect(errorsOf(unit, above)).toEqual(["A43-CAP"]);
});

test.each([
  ["千元", 299.99999, 300],
  ["百万元", 0.29999999, 0.3],
])("in %s the Measures begin at 30 万元", (unit, below, from) => {
  const tier = (total: number) => reviewOf(unit, [total, 0, 0]).rows[0]?.computed?.tier.tier;
  expect([tier(below), tier(from)]).toEqual(["NA", "T1"]);
});

test("results are told in the plan's unit, in both languages", () => {
  const [finding] = allFindings(reviewOf("千元", [3000, 2000, 250])).filter(({ rule }) => rule === "A43-CAP");
  expect(finding).toBeDefined();
  const told = (locale: "zh-CN" | "en-US") => findingText(locale, finding!, "千元").what;
  expect(told("zh-CN")).toContain("250 千元");
  expect(told("en-US")).toContain("250 thousand yuan");
});

test.each(["千元", "百万元"] as const)("our own columns in %s are known again", (unit) => {
  for (const locale of ["zh-CN", "en-US"] as const)
    expect(resultColumnOf(resultHeader("supplementCap", unit, locale, "15%"))).toBe("supplementCap");
});

/** Each parameter is asked with the day of the act that it judges; out of its period it decides nothing, and that is said. */
import { DAZHOU_2023, type PolicyPack } from "../../../src/regulation";
import { allFindings, reviewPlan, type SheetReview } from "../../../src/review";
import { findingText } from "../../../src/rules/findingText";
import { expectTrace } from "../../support/trace";
import { day, planOf, type Row } from "../tester";

/** The Measures with a share of supplements that ends with 2025. */
const ENDED: PolicyPack = {
  ...DAZHOU_2023,
  id: "ended",
  parameters: {
    ...DAZHOU_2023.parameters,
    supplementShare: { ...DAZHOU_2023.parameters.supplementShare, to: day("2025-12-31") },
  },
};
const review = (rows: readonly Row[], policy: PolicyPack, asOf = "2026-08-01"): SheetReview =>
  reviewPlan(planOf(rows), { policy, asOf: day(asOf) });
const briefs = (of: SheetReview): readonly string[] =>
  allFindings(of)
    .filter(({ rule }) => ["A43-CAP", "SHEET-PERIOD"].includes(rule))
    .map(({ rule, severity }) => `${rule} ${severity}`);
const over: Row = { total: 300, contract: 100, supp: 10.000001 };

test.each<[string, Row, readonly string[]]>([
  ["有效期最后一天签的仍按它判断", { ...over, suppSigned: "2025-12-31" }, ["A43-CAP error"]],
  ["过期后签的不判断，并写明", { ...over, suppSigned: "2026-01-01" }, ["SHEET-PERIOD warning"]],
  ["没有日期的按审查基准日", over, ["SHEET-PERIOD warning"]],
  ["没有日期，验收在有效期内", { ...over, accepted: "2025-06-30" }, ["A43-CAP error"]],
])("%s", (_, row, expected) => {
  const found = review([row], ENDED);
  expect(found.faults).toEqual([]);
  expect(briefs(found)).toEqual(expected);
});

test("写明哪个参数、有效期和哪几行；未判定的列出，金额不算", () => {
  const found = review([{ ...over, suppSigned: "2026-03-01" }], ENDED);
  const [finding] = found.findings.filter(({ rule }) => rule === "SHEET-PERIOD");
  if (finding === undefined) throw new Error("not told");
  expect(findingText("zh-CN", finding, "万元").line).toContain(
    "“补充合同比例上限”有效期为 2023年6月6日至2025年12月31日",
  );
  expectTrace(finding, planOf([{ ...over, suppSigned: "2026-03-01" }]));
  expect(found.rows[0]?.undecided).toContainEqual({ rule: "A43-CAP", missing: [] });
  expect(found.rows[0]?.computed?.supplement.cap).toBeNull();
});

test("门槛过期也不出错：层级未定", () => {
  const policy = {
    ...DAZHOU_2023,
    id: "threshold-ended",
    parameters: {
      ...DAZHOU_2023.parameters,
      threshold: { ...DAZHOU_2023.parameters.threshold, to: day("2025-12-31") },
    },
  };
  const found = review([{ total: 300, authority: "市长", route: "一事一议" }], policy);
  expect(found.faults).toEqual([]);
  expect(found.rows[0]?.computed?.tier.tier).toBe("UNKNOWN");
  expect(briefs(found)).toEqual(["SHEET-PERIOD warning"]);
});

test("没有截止日期的参数不提示", () => expect(briefs(review([over], DAZHOU_2023))).toEqual(["A43-CAP error"]));

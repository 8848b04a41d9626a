/** Each parameter is asked with the day of the act that it judges; out of its period it decides nothing, and that is said. */
import { DAZHOU_2023, type PolicyPack } from "../../../src/regulation";
import { allFindings, reviewPlan, type SheetReview } from "../../../src/review";
import { findingText } from "../../../src/rules/findingText";
import { expectTrace } from "../../support/trace";
import { parameterPeriod } from "../../../src/rules/data/parameterPeriod";
import { day, iso, onDay, planOf, rowsOf, testRule, type Row } from "../tester";

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

/** What is said of the share of supplements; of the rows 2 and so on. */
const outside = (from: string, until: string, ...rows: number[]) => ({
  severity: "warning" as const,
  message: "outside",
  cells: [],
  row: null,
  cite: { article: 43, paragraph: 1 },
  data: {
    parameter: { term: "parameter.supplementShare" },
    from: onDay(from),
    until: onDay(until),
    rows: rowsOf(...rows),
  },
});
/** The same share in force for the year 2025 only. */
const OF_2025: PolicyPack = {
  ...ENDED,
  id: "of-2025",
  parameters: {
    ...ENDED.parameters,
    supplementShare: { ...ENDED.parameters.supplementShare, from: day("2025-01-01") },
  },
};
/** The same share in force from 2025 on, without an end. */
const FROM_2025: PolicyPack = {
  ...DAZHOU_2023,
  id: "from-2025",
  parameters: {
    ...DAZHOU_2023.parameters,
    supplementShare: { ...DAZHOU_2023.parameters.supplementShare, from: day("2025-01-01") },
  },
};
const signed = (suppSigned: string, policy = ENDED) => ({ rows: [{ ...over, suppSigned }], policy });

testRule(parameterPeriod, {
  passes: {
    没有截止日期: over,
    有效期最后一天签的: signed("2025-12-31"),
    有效期第一天签的: signed("2025-01-01", OF_2025),
    "没有日期，验收在有效期内": { rows: [{ ...over, accepted: "2025-06-30" }], policy: ENDED },
    不问这一参数的行: { rows: [{ total: 300 }], policy: ENDED },
  },
  fails: {
    过期后第一天签的: [signed("2026-01-01"), outside("2023-06-06", "2025-12-31", 2)],
    有效期前一天签的: [signed("2024-12-31", OF_2025), outside("2025-01-01", "2025-12-31", 2)],
    "没有截止日期的，开始前一天签的": [
      signed("2024-12-31", FROM_2025),
      {
        ...outside("2025-01-01", "2025-12-31", 2),
        data: { ...outside("2025-01-01", "2025-12-31", 2).data, until: { term: "parameter.open" } },
      },
    ],
    没有日期的按审查基准日: [{ rows: [over], policy: ENDED }, outside("2023-06-06", "2025-12-31", 2)],
    "几行只说一次，过期的才列出": [
      {
        rows: [
          { ...over, suppSigned: "2026-03-01" },
          { ...over, suppSigned: "2025-03-01" },
          { ...over, suppSigned: "2026-05-01" },
        ],
        policy: ENDED,
      },
      outside("2023-06-06", "2025-12-31", 2, 4),
    ],
  },
  days: {
    最后一天: {
      limit: day("2025-12-31"),
      row: (at) => signed(iso(at)),
      verdicts: ["pass", "pass", "warning"],
    },
    "没有截止日期的，第一天": {
      limit: day("2025-01-01"),
      row: (at) => signed(iso(at), FROM_2025),
      verdicts: ["warning", "pass", "pass"],
    },
    第一天: {
      limit: day("2025-01-01"),
      row: (at) => signed(iso(at), OF_2025),
      verdicts: ["warning", "pass", "pass"],
    },
  },
});

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

test("说明只列前五行的日期，结论说全部的行", () => {
  const given = Array.from({ length: 7 }, () => ({ ...over, suppSigned: "2026-03-01" }));
  const [finding] = review(given, ENDED).findings.filter(({ rule }) => rule === "SHEET-PERIOD");
  if (finding === undefined) throw new Error("not told");
  const trace = finding.trace?.() ?? null;
  expect(trace?.kind === "operation" && trace.operands).toHaveLength(5);
  expect(finding.message.data.rows).toEqual(rowsOf(2, 3, 4, 5, 6, 7, 8));
  expect(finding.rows).toEqual([2, 3, 4, 5, 6, 7, 8]);
});

test("没有截止日期的参数不提示", () => expect(briefs(review([over], DAZHOU_2023))).toEqual(["A43-CAP error"]));

/** How something was computed, as people write it: formulas with what they come to, and under them what was read. */
import { dayOfIso } from "../../src/exact";
import type { Locale } from "../../src/messages";
import { DAZHOU_2023 } from "../../src/regulation";
import { allFindings, reviewPlan } from "../../src/review";
import { TRACED_VALUES, type ValueKey } from "../../src/rules/values";
import type { Trace } from "../../src/rules/types";
import { traceLines } from "../../src/taskpane/findings/traceLines";
import { shareOf } from "../../src/taskpane/overview/share";
import { runCase, type WorkedCase } from "../cases/harness";
import file from "../cases/worked-cases.json";
import further from "../cases/furtherCases.json";
import { planOf, type Row } from "../rules/tester";

const options = { policy: DAZHOU_2023, asOf: dayOfIso("2026-08-01") as number };
const reviewOf = (row: Row) => reviewPlan(planOf([row]), options);

const written = (trace: Trace | null | undefined, locale: Locale): readonly string[] =>
  trace
    ? traceLines(trace, locale, "万元").map(
        ({ depth, label, value }) => `${"  ".repeat(depth)}${label}${value === "" ? "" : ` | ${value}`}`,
      )
    : [];

const ofFinding = (row: Row, rule: string, locale: Locale = "zh-CN"): readonly string[] =>
  written(
    allFindings(reviewOf(row))
      .find((finding) => finding.rule === rule)
      ?.trace?.(),
    locale,
  );

const ofValue = (row: Row, value: ValueKey, locale: Locale = "zh-CN"): readonly string[] =>
  written(reviewOf(row).rows[0]?.traceOf(value), locale);

test("a tier stands between its bounds, and says who decides", () => {
  expect(ofValue({ total: 96 }, "tier")).toEqual([
    "30 万元 ≤ 96 万元 < 200 万元 → 分管财政工作的副市长",
    "  总投资 (B2) | 96 万元",
    "  本档起点（含本数）（第十条第二款第（一）项，2023年6月6日起） | 30 万元",
    "  下一档起点（不含本数）（第十条第二款第（一）项，2023年6月6日起） | 200 万元",
  ]);
  expect(ofValue({ total: 1000 }, "tier")[0]).toBe("1,000 万元 ≥ 1,000 万元 → 市委常委会");
});

test("a limit is written with what it comes to", () => {
  const row = { total: 90, contract: 80, supp: 8.6 };
  expect(ofFinding(row, "A43-CAP")).toEqual([
    "8.6 万元 > 80 万元 × 10% = 8 万元",
    "  补充合同金额 (D2) | 8.6 万元",
    "  合同金额 (C2) | 80 万元",
    "  原合同的比例上限（第四十三条第一款，2023年6月6日起） | 10%",
  ]);
  expect(ofFinding(row, "A43-CAP", "en-US")[0]).toBe("8.6 wan yuan > 80 wan yuan × 10% = 8 wan yuan");
});

test("nothing is neither added nor taken off in writing", () => {
  expect(ofValue({ total: 90, contract: 80, supp: null }, "supplementRemaining")[0]).toBe(
    "补充合同余额：80 万元 × 10% = 8 万元",
  );
  expect(ofValue({ estimate: 90, contract: 80, supp: 4 }, "supplementEffective")[0]).toBe(
    "兼顾概算的补充合同余额：（80 万元 × 10% − 4 万元；90 万元 − 80 万元 − 4 万元）中最小的（负数按 0 计） = 4 万元",
  );
});

test("days are added and counted as on a calendar", () => {
  expect(ofFinding({ total: 100, publicTo: "2026-07-08", schemeSent: "2026-09-07" }, "A36-60D")[0]).toBe(
    "2026-09-07 > 2026-07-08 + 60 天 = 2026-09-06",
  );
  expect(ofFinding({ total: 100, budgetSent: "2026-07-01", budgetReviewed: "2026-08-13" }, "A38-30WD")[0]).toBe(
    "2026-08-13 − 2026-07-01 − 12 天（非工作日） = 31 个工作日 > 30 个工作日",
  );
});

test("bodies are compared in words", () => {
  const lines = ofFinding({ total: 300, authority: "分管财政工作的副市长", route: "一事一议" }, "A10-UNDERAUTH");
  expect(lines).toContain("分管财政工作的副市长 低于 市长");
});

test("of several amounts in a cell those that count are told", () => {
  expect(ofFinding({ total: 200, contract: 100, supp: "12；-1" }, "A43-CAP")).toContain(
    "  补充合同金额（D2：“12；-1”），只计增加的 | 12 万元",
  );
});

test("what a cell says stands as it was written, once", () => {
  const lines = ofFinding({ total: 100, approved: null, approvalNo: null, signed: "2026-03-01" }, "A6-MISSING");
  expect(new Set(lines).size).toBe(lines.length);
});

/** Words of programs, and of questions that are answered already. */
const NOT_SAID = /是否|成立|比较|任一项|undefined|NaN|null|\{\w+\}|trace\.|\?$/;

test.each(["zh-CN", "en-US"] as const)("no worked case is explained in the words of a program (%s)", (locale) => {
  for (const worked of [...file.cases, ...further.cases] as unknown as readonly WorkedCase[]) {
    const { review } = runCase(worked, "text");
    const traces = [
      ...allFindings(review).map(({ trace }) => trace?.()),
      ...review.rows.flatMap((row) => TRACED_VALUES.map((value) => row.traceOf(value))),
    ];
    for (const trace of traces) {
      const lines = trace ? traceLines(trace, locale, "万元") : [];
      // What stands in a cell, its column's name and an open question are the plan's and the regulation's own words.
      const formulas = lines.filter(({ depth, value }) => depth === 0 && value === "").map(({ label }) => label);
      expect(formulas.filter((label) => NOT_SAID.test(label))).toEqual([]);
      expect(lines.filter(({ label, value }) => /undefined|NaN|\{\w+\}|trace\./.test(`${label}${value}`))).toEqual([]);
    }
  }
});

test("an input that holds no amount shows the cell as it stands", () => {
  expect(
    traceLines({ kind: "input", field: "contract", address: null, shown: "待定", value: null }, "zh-CN", "万元"),
  ).toEqual([{ depth: 0, label: "合同金额", value: "待定", address: null }]);
});

test.each([
  [0n, 100n, "0%"],
  [1n, 3n, "33.3%"],
  [100n, 100n, "100%"],
  [101n, 100n, "100%"],
  [-5n, 100n, "0%"],
  [5n, 0n, "0%"],
])("%s of %s is drawn as %s", (part, whole, drawn) => {
  expect(shareOf(part, whole)).toBe(drawn);
});

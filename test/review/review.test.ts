import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dayOfIso } from "../../src/exact";
import { findingText } from "../../src/rules/findingText";
import { DAZHOU_2023, policyOfJson } from "../../src/regulation";
import { allFindings, reviewPlan, summarise, type SheetReview } from "../../src/review";
import { RULES } from "../../src/rules/registry";
import type { RowRule } from "../../src/rules/types";
import { planOf, type Row } from "../support/plan";

const asOf = dayOfIso("2026-08-01") as number;
const review = (rows: readonly Row[], options: Partial<Parameters<typeof reviewPlan>[1]> = {}): SheetReview =>
  reviewPlan(planOf(rows), { policy: DAZHOU_2023, asOf, ...options });
const rulesOf = (result: SheetReview, row: number): readonly string[] =>
  (result.rows.find((entry) => entry.row === row)?.findings ?? []).map(({ rule }) => rule);

describe("a classified row", () => {
  const secret: Row = {
    name: "绝不可见",
    unit: "某局",
    total: 1500,
    classified: true,
    estimate: 100,
    control: 200,
    contract: 500,
    supp: 400,
  };
  const result = review([secret, { name: "平常项目", unit: "某局", total: 300, classified: false }]);
  it("carries its row number and one finding, and no name, unit, amount or computed value", () => {
    const [row] = result.rows;
    expect(row).toMatchObject({
      row: 2,
      classified: true,
      project: { name: "", unit: "" },
      applies: false,
      computed: null,
      undecided: [],
    });
    expect(row?.findings.map(({ rule, severity }) => [rule, severity])).toEqual([["SCOPE-A65-CLASSIFIED", "warning"]]);
  });
  it("does not show in anything the review says", () => {
    const { plan: _, ...said } = result;
    const text = JSON.stringify(said, (_key, value: unknown) => (typeof value === "bigint" ? String(value) : value));
    expect(text).not.toContain("绝不可见");
    expect(text).not.toContain("1500000000");
  });
  it("is left out of sums by tier", () =>
    expect(summarise(result)).toMatchObject({ projects: 2, classified: 1, byTier: [{ tier: "T2", projects: 1 }] }));
});

describe("what is told once per sheet", () => {
  it("names all rows it concerns in one finding", () => {
    const result = review([
      { name: "甲", total: 300 },
      { name: "乙", total: 400 },
      { name: "丙", total: 20 },
    ]);
    const once = result.findings.filter(({ rule }) => rule === "A10-ROUTE-UNKNOWN");
    expect(once).toHaveLength(1);
    expect(once[0]).toMatchObject({ row: null, rows: [2, 3], cells: [] });
  });
});

describe("not checked is said", () => {
  it("a rule whose column is absent is listed and never counts as passed", () => {
    const result = review([{ name: "甲", total: 300, control: 200 }]);
    expect(result.notChecked).toEqual(
      expect.arrayContaining([
        { rule: "A38-CAP", needs: ["estimate"] },
        { rule: "A43-CAP", needs: ["contract", "supp"] },
      ]),
    );
    expect(result.notChecked.map(({ rule }) => rule)).not.toContain("DATA-BLANK");
  });
  it("a cell that is missing leaves the rule undecided, not passed", () => {
    const result = review([
      { name: "甲", total: 300, adj: 20, approvedTotal: null, filed: true, goalChanged: false, adjustCase: "（二）" },
    ]);
    expect(result.rows[0]?.undecided).toContainEqual({ rule: "A45-CAP", missing: ["approvedTotal"] });
  });
});

describe("a fault of ours", () => {
  const broken: RowRule = {
    id: "X-BROKEN",
    kind: "data",
    cite: null,
    scope: "row",
    reach: "all",
    act: null,
    needs: [],
    limits: [],
    messages: {},
    texts: { name: { "zh-CN": "坏", "en-US": "broken" }, messages: {} },
    judge: () => {
      throw new TypeError("kaputt");
    },
  };
  it("is shown as such and harms no other rule", () => {
    const result = review([{ name: "甲", total: 20 }], { rules: [broken, ...RULES] });
    expect(result.faults).toEqual([{ rule: "X-BROKEN", row: 2, detail: "TypeError: kaputt" }]);
    expect(rulesOf(result, 2)).toContain("SCOPE-A2-BELOW30");
  });
});

describe("fingerprints", () => {
  const rows: readonly Row[] = [
    { name: "甲", unit: "一局", total: 20 },
    { name: "乙", unit: "一局", contract: 100, supp: 11, total: 300 },
  ];
  const ids = (result: SheetReview): Map<string, string> =>
    new Map(
      result.rows.flatMap((row) => row.findings.map((finding) => [`${row.project.name}/${finding.rule}`, finding.id])),
    );
  it("stay with the project when rows are sorted", () =>
    expect(ids(review([...rows].reverse()))).toEqual(ids(review(rows))));
  it("differ between two rows of one name", () => {
    const twins = review([rows[0] as Row, rows[0] as Row]);
    const found = allFindings(twins).map(({ id }) => id);
    expect(new Set(found).size).toBe(found.length);
  });
});

describe("readings", () => {
  it("an option that differs from the default is printed", () => {
    expect(review([{ name: "甲", total: 300 }], { readings: { "A10-operations-tier": "tiered" } }).readings).toEqual([
      { reading: "A10-operations-tier", option: "tiered" },
    ]);
    expect(review([{ name: "甲", total: 300 }]).readings).toEqual([]);
    // A pack that fixes another option than Dazhou's says so on every output, too.
    const policy = {
      ...DAZHOU_2023,
      readings: DAZHOU_2023.readings.map((reading) =>
        reading.id === "A43-reductions" ? { ...reading, default: "net" } : reading,
      ),
    };
    expect(review([{ name: "甲", total: 300 }], { policy }).readings).toEqual([
      { reading: "A43-reductions", option: "net" },
    ]);
  });
  it("an option that does not exist is refused", () =>
    expect(() => review([{ name: "甲" }], { readings: { "A45-base": "wish" } })).toThrow(RangeError));
  it("a finding says under which other option its verdict would differ", () => {
    const result = review([{ name: "甲", unit: "一局", total: 400, contract: 100, supp: [12, -5] }]);
    const finding = result.rows[0]?.findings.find(({ rule }) => rule === "A43-CAP");
    expect(finding).toMatchObject({
      severity: "warning",
      differs: [{ reading: "A43-reductions", option: "net", severity: "pass" }],
    });
  });
  it("operation and maintenance has no tier by default, and one under the other option", () => {
    const rows: readonly Row[] = [{ name: "甲", total: 80, nature: "operations" }];
    expect(review(rows).rows[0]?.computed?.tier.tier).toBe("NA");
    expect(review(rows, { readings: { "A10-operations-tier": "tiered" } }).rows[0]?.computed?.tier.tier).toBe("T1");
  });
});

describe("another place's pack", () => {
  const county = policyOfJson(
    JSON.parse(readFileSync(join(__dirname, "../regulation/fixtures/example-county.json"), "utf8")),
    DAZHOU_2023,
  );
  it("judges by its own amounts and cites its own articles and bodies", () => {
    const result = review(
      [{ name: "甲", total: 150, route: "caseByCase", authority: "financeViceMayor", contract: 100, supp: 8.000001 }],
      { policy: county },
    );
    const findings = result.rows[0]?.findings ?? [];
    expect(findings.find(({ rule }) => rule === "A43-CAP")).toMatchObject({
      severity: "error",
      cite: { article: 38, paragraph: 1 },
    });
    const tooLow = findings.find(({ rule }) => rule === "A10-UNDERAUTH");
    expect(tooLow).toMatchObject({ severity: "error", cite: { article: 9, paragraph: 2, item: 2 } });
    expect(findingText("zh-CN", tooLow!, "万元").what).toContain("低于应审定的县长");
  });
  it("exactly its limit passes", () =>
    expect(rulesOf(review([{ name: "甲", total: 150, contract: 100, supp: 8 }], { policy: county }), 2)).not.toContain(
      "A43-CAP",
    ));
});

/** What a row says of itself and of what the rules found on it: which rules reach it, its cells, its name, other readings. */
import type { FieldReading, PlanSheet } from "../../src/plan/types";
import { DAZHOU_2023, type PolicyPack } from "../../src/regulation";
import { allFindings, reviewPlan, ReviewMemo, type ReviewOptions } from "../../src/review";
import { readingsInForce } from "../../src/review/context";
import { CLASSIFIED_KEY, projectKey, shortHash } from "../../src/review/fingerprint";
import type { Breach, Outcome, Rule, RowContext, RowRule, RuleReach } from "../../src/rules/types";
import { day } from "../rules/tester";
import { planOf, type Row } from "../support/plan";
import { asOf, note, reviewer, rowRule, sheet, withRows } from "./ownRules";

const review = (plan: PlanSheet, rules: readonly Rule[], part: Partial<ReviewOptions> = {}) =>
  reviewPlan(plan, { policy: DAZHOU_2023, asOf, rules, ...part });
const plain: Row = { name: "智慧城管", unit: "市城管局", total: 300, classified: false };
const says = (judge: (row: RowContext) => Outcome, part: Partial<RowRule> = {}): RowRule => ({
  ...rowRule("X", () => [], part),
  judge,
});
const fails = (...breaches: readonly Breach[]): Outcome => ({ kind: "fail", breaches });

test.each<[string, Row, readonly RuleReach[]]>([
  ["in scope", {}, ["inScope", "inScopeAndOperations", "all"]],
  ["of an unknown total", { total: null }, ["inScope", "inScopeAndOperations", "all"]],
  ["operation and maintenance", { nature: "operations" }, ["inScopeAndOperations", "all"]],
  ["below 30", { total: 29.999999 }, ["all"]],
  ["of a county", { level: "county" }, ["all"]],
  ["of a county's body", { unit: "达川区教育局" }, ["all"]],
  ["classified", { classified: true }, ["classified"]],
])("rules that reach a row %s", (_, row, reached) => {
  const reaches = ["inScope", "inScopeAndOperations", "all", "classified"] as const;
  const rules = reaches.map((reach) => rowRule(reach, (context) => [note(context, "m")], { reach }));
  expect(allFindings(review(planOf([{ ...plain, ...row }]), rules)).map(({ rule }) => rule)).toEqual(reached);
});

test("an open row tells its name and unit, what it comes to and how; a finding stands on it and marks its cells", () => {
  const rule = rowRule("X", (row) => [{ ...note(row, "m", "warning"), fields: ["total", "name", "total", "goal"] }]);
  const [row] = review(planOf([plain]), [rule]).rows;
  expect(row).toMatchObject({ row: 2, classified: false, applies: true, undecided: [] });
  expect(row!.project).toEqual({ name: "智慧城管", unit: "市城管局" });
  expect([row!.traceOf("tier")?.kind, row!.traceOf("lead")]).toEqual(["operation", null]);
  expect(
    row!.findings.map(({ id, row: at, rows, cells, doubts, differs }) => [id, at, rows, cells, doubts, differs]),
  ).toEqual([
    [
      `${projectKey("智慧城管", "市城管局")}${shortHash(["X", "m", "total", "name", "total", "goal"])}`,
      2,
      [2],
      [
        { row: 2, column: 3, field: "total" },
        { row: 2, column: 1, field: "name" },
      ],
      [],
      [],
    ],
  ]);
  expect(row!.findings[0]!.trace!()).toMatchObject({ value: 300_000_000n });
});

test("a classified row tells neither, and what is found on it has no cells, no trace and no other readings", () => {
  const rule = rowRule("X", (row) => [{ ...note(row, "m", "warning"), fields: ["total"] }], {
    reach: "classified",
    readings: ["A43-reductions"],
  });
  const [row] = review(planOf([{ ...plain, classified: true }]), [
    rule,
    says(() => ({ kind: "undecided", missing: ["goal"] }), { reach: "classified" }),
  ]).rows;
  expect(row).toMatchObject({ row: 2, classified: true, applies: false, computed: null, undecided: [] });
  expect(row!.project).toEqual({ name: "", unit: "" });
  expect([row!.traceOf("tier"), row!.traceOf("total")]).toEqual([null, null]);
  expect(row!.findings).toHaveLength(1);
  const { id, cells, trace, differs } = row!.findings[0]!;
  expect([id, cells, trace, differs]).toEqual([`${CLASSIFIED_KEY}${shortHash(["X", "m", "total"])}`, [], null, []]);
});

test("cells of one column in several rows, and of several columns in one row, are marked each", () => {
  const plan = planOf([{ ...plain, supp: 5, contract: 10 }]);
  const [project] = plan.projects;
  const lower = (reading: FieldReading | undefined): FieldReading => {
    const given = reading as Extract<FieldReading, { state: "value" }>;
    return { ...given, source: { ...given.source, row: 3, column: 3 } };
  };
  const fields = { ...project!.fields, supp: lower(project!.fields.supp), contract: lower(project!.fields.contract) };
  const rule = rowRule("X", (row) => [{ ...note(row, "m"), fields: ["total", "supp", "contract", "name"] }]);
  expect(review({ ...plan, projects: [{ ...project!, fields }] }, [rule]).rows[0]!.findings[0]!.cells).toEqual([
    { row: 2, column: 3, field: "total" },
    { row: 3, column: 3, field: "supp" },
    { row: 2, column: 1, field: "name" },
  ]);
});

describe("What no rule decides for itself", () => {
  const undecidedOf = (row: Row, rule: RowRule, policy: PolicyPack = DAZHOU_2023) =>
    review(planOf([{ ...plain, ...row }]), [rule], { policy }).rows[0]!.undecided;
  const open = says(() => ({ kind: "undecided", missing: ["goal"] }), { act: "contract" });

  test("an act older than the Measures is not even undecided", () => {
    expect(undecidedOf({ signed: "2023-06-05" }, open)).toEqual([]);
    expect(undecidedOf({ signed: "2023-06-06" }, open)).toEqual([{ rule: "X", missing: ["goal"] }]);
    expect(undecidedOf({ signed: "2023-06-05" }, { ...open, act: null })).toEqual([{ rule: "X", missing: ["goal"] }]);
  });

  test("a rule whose number is not in force on the day decides nothing, whatever it would say", () => {
    const { supplementShare } = DAZHOU_2023.parameters;
    const ended: PolicyPack = {
      ...DAZHOU_2023,
      parameters: { ...DAZHOU_2023.parameters, supplementShare: { ...supplementShare, to: day("2025-12-31") } },
    };
    const asks = (outcome: Outcome) => says(() => outcome, { parameters: ["threshold", "supplementShare"] });
    for (const outcome of [{ kind: "pass" }, fails(note({} as never, "m"))] as const) {
      expect(undecidedOf({ suppSigned: "2025-12-31" }, asks(outcome), ended)).toEqual([]);
      expect(undecidedOf({ suppSigned: "2026-01-01" }, asks(outcome), ended)).toEqual([{ rule: "X", missing: [] }]);
      expect(undecidedOf({ suppSigned: "2026-01-01" }, asks(outcome))).toEqual([]);
    }
  });

  test("years that no calendar covers are told", () =>
    expect(
      undecidedOf(
        {},
        says(() => ({ kind: "undecided", missing: [], years: [2031] })),
      ),
    ).toEqual([{ rule: "X", missing: [], years: [2031] }]));
});

describe("Under another option of an open question", () => {
  const differsOf = (rule: RowRule, row: Row = {}) =>
    review(planOf([{ ...plain, ...row }]), [rule]).rows[0]!.findings.map(({ differs }) => differs);

  test("a verdict may be another, pass, or be undecided; each other option is asked alone, the one in force is not told", () => {
    const outcomes: Readonly<Record<string, Outcome>> = {
      term: fails(note({} as never, "m", "warning")),
      annual: { kind: "pass" },
      smaller: fails(note({} as never, "m", "warning")),
      approved: { kind: "undecided", missing: [] },
      estimate: fails(note({} as never, "m", "error")),
    };
    const rule = says(
      (row) => {
        const [fee, base] = [row.reading("A2-multi-year-fee"), row.reading("A45-base")];
        return fee === "annual" && base !== "smaller"
          ? fails(note(row, "m", "info"))
          : outcomes[fee === "term" ? base : fee]!;
      },
      { readings: ["A2-multi-year-fee", "A45-base"] },
    );
    expect(differsOf(rule)).toEqual([
      [
        { reading: "A2-multi-year-fee", option: "annual", severity: "pass" },
        { reading: "A45-base", option: "approved", severity: "undecided" },
        { reading: "A45-base", option: "estimate", severity: "error" },
      ],
    ]);
  });

  test("a row that the rule does not reach then passes", () => {
    // Operation and maintenance is outside by the usual option, and has a tier by the other.
    const rule = says((row) => fails(note(row, "m", "warning")), {
      reach: "inScope",
      readings: ["A10-operations-tier"],
    });
    const tiered = review(planOf([{ ...plain, nature: "operations" }]), [rule], {
      readings: { "A10-operations-tier": "tiered" },
    });
    expect(tiered.rows[0]!.findings.map(({ differs }) => differs)).toEqual([
      [{ reading: "A10-operations-tier", option: "none", severity: "pass" }],
    ]);
    expect(differsOf(rule)).toEqual([[]]);
  });

  test("of a rule that finds several things, graver and lesser ones, the option in force is told of none", () => {
    const rule = says((row) => fails(note(row, "a", "info"), note(row, "b", "warning")), {
      readings: ["A43-reductions"],
    });
    const options = differsOf(rule).flatMap((differs) => differs.map(({ option }) => option));
    expect(options).not.toContain("gross");
  });

  test("a rule that rests on none does not differ", () =>
    expect(differsOf(rowRule("X", (row) => [note(row, "m")]))).toEqual([[]]));

  test("an option or a question that there is not is refused by its name", () => {
    const { readings } = DAZHOU_2023;
    expect(() => readingsInForce(DAZHOU_2023, { "A45-base": "wish" })).toThrow("reading A45-base has no option wish");
    const others = { ...DAZHOU_2023, readings: readings.filter(({ id }) => id !== "A45-base") };
    expect(() => readingsInForce(others)("A45-base")).toThrow("policy dazhou-2023 has no reading A45-base");
    expect(readingsInForce(DAZHOU_2023, { "A45-base": "approved" })("A45-base")).toBe("approved");
    expect(readingsInForce(DAZHOU_2023)("A45-base")).toBe("smaller");
  });
});

describe("With what the last review knew", () => {
  const asked: number[] = [];
  const rules = [rowRule("X", ({ project }) => (asked.push(project.row), []))];
  test.each<[string, Partial<ReviewOptions>, Partial<PlanSheet>, boolean]>([
    ["nothing is another", {}, {}, false],
    ["one reading is", { readings: { "A45-base": "approved" } }, {}, true],
    ["the base date is", { asOf: asOf + 1 }, {}, true],
    ["the pack is", { policy: { ...DAZHOU_2023 } }, {}, true],
    ["the rules are", { rules: [...rules] }, {}, true],
    ["the sheet's name is", {}, { sheetName: "其他" }, true],
    ["the unit is", {}, { unit: "元" }, true],
    ["where the unit is from is", {}, { unitSource: "assumed" as never }, true],
    ["the columns are", {}, { columns: [] }, true],
    ["the header's rows are", {}, { headerRows: [1, 2] }, true],
    ["a column that is not known is", {}, { unknownColumns: [{ column: 9, header: "备用" }] as never }, true],
    ["a column that stands twice is", {}, { doubleColumns: [{ column: 9 }] as never }, true],
  ])("rows are judged again where %s", (_, under, other, isAnew) => {
    const plan = sheet([100, 200]);
    const memo = new ReviewMemo();
    review(plan, rules, { memo });
    asked.length = 0;
    review({ ...plan, ...other }, rules, { memo, ...under });
    expect(asked).toEqual(isAnew ? [2, 3] : []);
  });

  test("of two rows of one name the one that an edit left alone stays the same object, and its findings theirs", () => {
    const twins = (second: number) => planOf([plain, { ...plain, name: "另一项目" }, { ...plain, total: second }]);
    const told = reviewer([rowRule("X", (row) => [note(row, "m")])]);
    const first = told(twins(200));
    const after = told(withRows(first.plan, twins(250), 2));
    expect(after.rows.map((row, at) => row === first.rows[at])).toEqual([true, true, false]);
    expect(after.rows.map(({ findings }) => findings[0]?.id.slice(18))).toEqual(["", "", "-2"]);
    // One that another edit made the first of its name is told anew, under another fingerprint.
    const renamed = told(withRows(first.plan, planOf([{ ...plain, name: "改名" }, plain, plain]), 0));
    expect(renamed.rows.map((row, at) => row === first.rows[at])).toEqual([false, true, false]);
    expect(renamed.rows.map(({ findings }) => findings[0]?.id.slice(18))).toEqual(["", "", ""]);
  });

  test("a review of more rows than a step has comes to its end", () =>
    expect(review(sheet(Array.from({ length: 60 }, () => 100)), rules).rows).toHaveLength(60));
});

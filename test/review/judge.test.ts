/**
 * What all rules have in common: an act older than the Measures accuses nobody (Article 66), one whose day is not exact enough
 * is undecided for want of the day, and what would be judged otherwise under another reading is told with the gravest of it.
 */
import type { FieldKey } from "../../src/fields";
import { DAZHOU_2023 } from "../../src/regulation";
import { allFindings, reviewPlan, type ReviewOptions } from "../../src/review";
import type { ActId } from "../../src/rules/acts";
import { RULES } from "../../src/rules/registry";
import { compare, input } from "../../src/rules/trace";
import { explained, treeOf } from "../../src/rules/trace/explain";
import type {
  Outcome,
  RowContext,
  RowRule,
  Rule,
  Severity,
  SheetContext,
  SheetRule,
  Trace,
} from "../../src/rules/types";
import { day, planOf, type Row } from "../rules/tester";

/** A rule of the product that judges as the test says. */
function ruleThat(judge: (row: RowContext) => Outcome, part: Partial<RowRule> = {}): RowRule {
  const base = RULES.find((rule): rule is RowRule => rule.scope === "row" && rule.reach === "inScope");
  return { ...base!, act: null, parameters: [], readings: [], needs: [], oncePerSheet: false, ...part, judge };
}
const breach = (severity: Severity, act?: ActId) => ({
  severity,
  message: "over",
  fields: ["supp"] as FieldKey[],
  trace: (): Trace => ({ kind: "text" as const, shown: "" }) as never,
  ...(act ? { act } : {}),
});
const suppOf = ({ project }: RowContext): Trace => explained(() => treeOf(input(project, "supp")));
const isMore = ({ project }: RowContext): Trace =>
  explained(() => treeOf(compare(input(project, "supp"), ">", input(project, "contract"))));
const failing = (...breaches: ReturnType<typeof breach>[]): Outcome => ({ kind: "fail", breaches });

const reviewed = (row: Row, rule: Rule) =>
  allFindings(
    reviewPlan(planOf([{ name: "甲系统", unit: "市某局", total: 300, supp: 5, contract: 100, ...row }]), {
      policy: DAZHOU_2023,
      asOf: day("2026-08-01"),
      rules: [rule],
    }),
  );

function judged(row: Row, rule: RowRule, options: Partial<ReviewOptions> = {}) {
  const plan = planOf([{ name: "甲系统", unit: "市某局", total: 300, supp: 5, contract: 100, ...row }]);
  const review = reviewPlan(plan, { policy: DAZHOU_2023, asOf: day("2026-08-01"), rules: [rule], ...options });
  return {
    found: allFindings(review).map(({ severity }) => severity),
    undecided: review.rows.flatMap((each) => each.undecided.map(({ missing }) => missing)),
    differs: allFindings(review).map(({ differs }) => differs),
  };
}

describe.each<[string, readonly Severity[], readonly (readonly FieldKey[])[]]>([
  ["2023-06-06", ["warning"], []],
  ["2023-06-05", [], []],
  ["2023年6月", [], [["signed"]]],
  ["2023年5月", [], []],
  ["2023年7月", ["warning"], []],
  ["2023年", [], [["signed"]]],
])("A contract signed %s", (signed, found, undecided) => {
  test("is accused, left alone or undecided by its own day, whether the rule or the breach names the act", () => {
    const byBreach = ruleThat(() => failing(breach("warning", "contract")));
    const byRule = ruleThat(() => failing(breach("warning")), { act: "contract" });
    for (const rule of [byBreach, byRule]) expect(judged({ signed }, rule)).toMatchObject({ found, undecided });
  });

  test("leaves a breach that accuses no act as it is", () => {
    const rule = ruleThat(() => failing(breach("warning", "contract"), breach("info")));
    expect(judged({ signed }, rule)).toMatchObject({ found: [...found, "info"], undecided: [] });
  });
});

test("of several acts whose days are not exact enough each day is asked for once", () => {
  const acts: ActId[] = ["contract", "supplement", "contract"];
  const rule = ruleThat(() => failing(...acts.map((act) => breach("error", act))));
  expect(judged({ signed: "2023年6月", suppSigned: "2023年6月" }, rule)).toMatchObject({
    found: [],
    undecided: [["signed", "suppSigned"]],
  });
});

describe("Under the other option of an open question", () => {
  const readings: RowRule["readings"] = ["A43-reductions"];
  const [usual, other] = DAZHOU_2023.readings.find(({ id }) => id === "A43-reductions")!.options;
  const asOther = (...severities: Severity[]): RowRule =>
    ruleThat(
      (row) =>
        row.reading("A43-reductions") === usual
          ? failing(breach("info"))
          : failing(...severities.map((each) => breach(each))),
      { readings },
    );
  test.each<[readonly Severity[], Severity]>([
    [["warning"], "warning"],
    [["warning", "error"], "error"],
    [["error", "warning"], "error"],
    [["info", "warning", "info"], "warning"],
  ])("a rule that finds %j differs with the gravest of them: %s", (severities, severity) =>
    expect(judged({}, asOther(...severities)).differs).toEqual([
      [{ reading: "A43-reductions", option: other, severity }],
    ]),
  );
  test("a rule that finds as much does not differ", () =>
    expect(judged({}, asOther("info", "info")).differs).toEqual([[]]));
});

describe("What rests on an estimate", () => {
  const rule = (severity: Severity): RowRule =>
    ruleThat((row) =>
      failing({
        ...breach(severity),
        trace: () => isMore(row),
      }),
    );
  test.each<[string, Severity, Severity, boolean]>([
    ["约 120 万元", "error", "warning", true],
    ["120", "error", "error", false],
    ["约 120 万元", "warning", "warning", false],
    ["约 120 万元", "info", "info", false],
  ])("a supplement of %s makes of an %s: %s", (supp, given, severity, isDoubted) => {
    const [finding] = reviewed({ supp }, rule(given));
    expect([finding?.severity, (finding?.doubts ?? []).length > 0]).toEqual([severity, isDoubted]);
  });

  test.each<[string, Severity, Severity, boolean]>([
    ["约 120 万元", "error", "warning", true],
    ["120", "error", "error", false],
    ["约 120 万元", "warning", "warning", false],
    ["120", "warning", "warning", false],
  ])("in a rule across rows, too: %s, %s: %s", (supp, given, severity, isDoubted) => {
    const across = RULES.find((each): each is SheetRule => each.scope === "sheet")!;
    const [finding] = reviewed(
      { supp },
      {
        ...across,
        needs: [],
        judge: ({ rows: [row] }: SheetContext) => [
          {
            severity: given,
            message: "over",
            row: null,
            cells: [],
            trace: () => isMore(row!),
          },
        ],
      },
    );
    expect([finding?.severity, (finding?.doubts ?? []).length > 0]).toEqual([severity, isDoubted]);
  });
});

test("a finding marks each of its cells once", () => {
  const rule = ruleThat(() => failing({ ...breach("info"), fields: ["supp", "contract", "supp", "goal"] }));
  expect(reviewed({}, rule)[0]!.cells.map(({ field }) => field)).toEqual(["supp", "contract"]);
});

test.each([
  [5, 5],
  [6, 5],
  [4, 4],
])("what is told once of %i rows is explained on %i of them", (count, traced) => {
  const rule = ruleThat((row) => failing({ ...breach("info"), trace: () => suppOf(row) }), {
    oncePerSheet: true,
  });
  const plan = planOf(
    Array.from({ length: count }, (_, at) => ({ name: `系统${at}`, unit: "市某局", total: 300, supp: 5 })),
  );
  const [finding] = allFindings(reviewPlan(plan, { policy: DAZHOU_2023, asOf: day("2026-08-01"), rules: [rule] }));
  const trace = finding!.trace!();
  expect([finding!.rows.length, trace.kind === "operation" ? trace.operands.length : 0]).toEqual([count, traced]);
});

/**
 * Nobody is wrongly accused: projects that keep every limit and every stage give no error and no warning, blanked cells
 * never make an error of law, and one 分 over one limit gives that rule alone.
 */
import fc from "../support/properties";
import { dayOfIso } from "../../src/exact";
import { readPlan } from "../../src/plan";
import { DAZHOU_2023 } from "../../src/regulation";
import { allFindings, reviewPlan } from "../../src/review";
import { gridOf, type Dates, type WorkedCase } from "./harness";
import { type Lawful, lawful, caseOf } from "./lawfulRows";

const RUNS = 50;

function found(worked: WorkedCase, dates: Dates): readonly string[] {
  const reading = readPlan(gridOf(worked, dates), { isInsisted: true });
  if (!("plan" in reading)) throw new Error("no plan");
  const review = reviewPlan(reading.plan, { policy: DAZHOU_2023, asOf: dayOfIso(worked.today) ?? 0 });
  expect(review.faults).toEqual([]);
  return allFindings(review)
    .filter(({ severity }) => severity !== "info")
    .map(({ rule, severity }) => `${rule} ${severity}`);
}

test("a project that keeps every limit and stage has nothing to correct or to verify", () => {
  fc.assert(
    fc.property(lawful, (project) => expect(found(caseOf(project), project.dates)).toEqual([])),
    { numRuns: RUNS },
  );
});

test("a blank cell is never a violation", () => {
  fc.assert(
    fc.property(
      lawful,
      fc.array(fc.nat({ max: 70 }), { minLength: 1, maxLength: 25 }),
      fc.constantFrom(null, "", "/", "—", "待定"),
      (project, blanked, blank) => {
        const worked = caseOf(project);
        const headers = Object.keys(worked.inputs).filter((header) => header !== "项目名称");
        const row: Record<string, unknown> = { ...worked.inputs };
        for (const index of blanked) row[headers[index % headers.length] ?? ""] = blank;
        const errors = found({ ...worked, inputs: row as WorkedCase["inputs"] }, project.dates).filter((finding) =>
          finding.endsWith(" error"),
        );
        expect(errors).toEqual([]);
      },
    ),
    { numRuns: RUNS },
  );
});

/** Bases whose share is whole in 分: an excess of less than one 分 could be the rounding of an entry. */
const roundTo = (amount: bigint, step: bigint): bigint => amount - (amount % step);

/** The largest amount each limit allows; one 分 more is that rule's and no other's. */
const LIMITS: readonly {
  readonly rule: string;
  readonly column: string;
  readonly atLimit: (money: Lawful["money"]) => Readonly<Record<string, bigint>>;
}[] = [
  { rule: "A38-CAP", column: "招标控制价", atLimit: ({ 概算批复金额: estimate = 0n }) => ({ 招标控制价: estimate }) },
  {
    rule: "A28-CEILING",
    column: "年度安排资金",
    atLimit: ({ 概算批复金额: estimate = 0n }) => ({ 年度安排资金: estimate, 以前年度累计下达资金: 0n }),
  },
  {
    rule: "A28-CEILING",
    column: "以前年度累计下达资金",
    atLimit: ({ 概算批复金额: estimate = 0n, 年度安排资金: year = 0n }) => ({ 以前年度累计下达资金: estimate - year }),
  },
  {
    rule: "A43-CAP",
    column: "本次补充合同金额",
    atLimit: ({ 合同金额: whole = 0n }) => {
      const contract = roundTo((whole * 8n) / 10n, 100n);
      return { 合同金额: contract, 本次补充合同金额: contract / 10n };
    },
  },
  {
    rule: "A45-CAP",
    column: "本次调整金额",
    atLimit: ({ 总投资: whole = 0n }) => {
      const total = roundTo(whole, 2000n);
      return {
        总投资: total,
        批复总投资: total,
        概算批复金额: total,
        调整后总投资: total,
        招标控制价: total / 2n,
        合同金额: total / 2n,
        本次补充合同金额: 0n,
        年度安排资金: 0n,
        以前年度累计下达资金: 0n,
        本次调整金额: (total * 3n) / 20n,
      };
    },
  },
];

describe.each(LIMITS)("$rule by $column", ({ rule, column, atLimit }) => {
  test("passes at its limit, and is the only finding one 分 above it", () => {
    fc.assert(
      fc.property(lawful, (project) => {
        const limit = atLimit(project.money);
        expect(found(caseOf(project, limit), project.dates)).toEqual([]);
        const above = { ...limit, [column]: (limit[column] ?? 0n) + 1n };
        expect(found(caseOf(project, above), project.dates)).toEqual([`${rule} error`]);
      }),
      { numRuns: RUNS },
    );
  });
});

test("a body one step too low is told, and nothing else", () => {
  const bodies = ["分管财政工作的副市长", "市长", "市政府常务会议", "市委常委会"];
  fc.assert(
    fc.property(lawful, (project) => {
      const required = String(project.inputs.实际审定机关);
      const lower = bodies[bodies.indexOf(required) - 1];
      fc.pre(lower !== undefined);
      const worked = caseOf({ ...project, inputs: { ...project.inputs, 实际审定机关: lower ?? "" } });
      expect(found(worked, project.dates)).toEqual(["A10-UNDERAUTH error"]);
    }),
    { numRuns: RUNS },
  );
});

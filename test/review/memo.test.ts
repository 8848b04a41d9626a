/** A second review of one sheet judges again what changed and nothing else, and says what a review of the whole sheet says. */
import type { PlanSheet } from "../../src/plan/types";
import { DAZHOU_2023, type PolicyPack } from "../../src/regulation";
import {
  admissionsOf,
  allFindings,
  reviewPlan,
  reviewSteps,
  ReviewMemo,
  type ReviewOptions,
  type SheetReview,
} from "../../src/review";
import { RULES } from "../../src/rules/registry";
import { day } from "../rules/tester";
import { planOf, summed, type Row } from "../support/plan";

const row = (name: string, part: Row = {}): Row => ({
  name,
  unit: "市数据局",
  total: 120,
  route: "caseByCase",
  approvedTotal: 120,
  contract: 100,
  supp: 5,
  signed: "2025-03-10",
  classified: false,
  fund: "市级资金",
  operating: null,
  evaluated: null,
  ...part,
});
/** Phases of one project, one project twice, two rows of one name elsewhere, a note told once of several rows. */
const ROWS: readonly Row[] = [
  row("城市大脑一期", { total: 180, approvedTotal: 180 }),
  row("城市大脑二期", { total: 190, approvedTotal: 190 }),
  row("档案系统", { supp: 10.000001 }),
  row("档案系统", { unit: "市档案局", supp: 12, route: null }),
  row("水质监测", { unit: "市水务局", supp: 20, signed: "2023-07-01", operating: "2025-02-01" }),
  row("水质监测", { unit: "市水务局", supp: 20, route: null }),
  row("食堂改造", { total: 20, approvedTotal: 20 }),
];
const SUM: PlanSheet["sums"][number] = {
  row: 9,
  kind: "total",
  column: 3,
  field: "total",
  fen: 1_000_000n,
  rows: [2, 3, 4, 5, 6, 7, 8],
  held: { fen: 0n, pending: 0, unreadable: 0 },
};
const sheetOf = (rows: readonly Row[], sums: PlanSheet["sums"] = [SUM]): PlanSheet => summed({ ...planOf(rows), sums });

/** The plan with other rows at some places; all others stay the same projects, as reading an edited sheet leaves them. */
function edited(plan: PlanSheet, rows: Readonly<Record<number, Row>>): PlanSheet {
  const all = planOf(ROWS.map((each, place) => rows[place] ?? each));
  return {
    ...plan,
    projects: plan.projects.map((project, place) => (place in rows ? all.projects[place]! : project)),
  };
}

const PLAN = sheetOf(ROWS);
const UNDER: ReviewOptions = { policy: DAZHOU_2023, asOf: day("2026-08-01") };

const said = (review: SheetReview): string =>
  JSON.stringify(
    [
      allFindings(review).map(({ id, severity, cite, row, rows, cells, message, doubts, differs }) => [
        [id, severity, cite, row, rows, cells],
        [message, doubts, differs],
      ]),
      review.rows.map((each) => [each.row, each.classified, each.findings.map(({ id }) => id), each.undecided]),
      review.rows.map((each) => (each.shared ?? []).map(({ id }) => id)),
      [...admissionsOf(review)].map(([at, { verdict, reasons }]) => [at, verdict, reasons.map(({ id }) => id)]),
    ],
    (_, value: unknown) => (typeof value === "bigint" ? `${value}分` : value),
  );

const at = (place: number, part: Row): Readonly<Record<number, Row>> => ({ [place]: { ...ROWS[place], ...part } });
const withSum = (part: Partial<PlanSheet["sums"][number]>): PlanSheet => ({
  ...PLAN,
  sums: [{ ...SUM, ...part }],
});

const EDITS: readonly (readonly [string, PlanSheet])[] = (<[string, PlanSheet][]>[
  ["nothing", PLAN],
  ["an amount", edited(PLAN, at(6, { total: 40 }))],
  ["an amount of a phase", edited(PLAN, at(1, { total: 30, approvedTotal: 30 }))],
  ["a name that is now another row's", edited(PLAN, at(2, { name: "水质监测", unit: "市水务局" }))],
  ["a name that was another row's", edited(PLAN, at(5, { name: "噪声监测" }))],
  ["the route that a note told of", edited(PLAN, at(3, { route: "caseByCase" }))],
  ["the route of another row instead", edited(PLAN, { ...at(3, { route: "caseByCase" }), ...at(2, { route: null }) })],
  ["a row that is classified now", edited(PLAN, at(4, { classified: true }))],
  ["two that changed places", { ...PLAN, projects: planOf([ROWS[1]!, ROWS[0]!, ...ROWS.slice(2)]).projects }],
  ["the last row is gone", { ...PLAN, projects: PLAN.projects.slice(0, -1) }],
  ["the first row is gone", { ...PLAN, projects: PLAN.projects.slice(1) }],
  ["a row more", sheetOf([...ROWS, row("门户网站", { supp: 30 })])],
  ["one row of the sheet lower", { ...PLAN, projects: PLAN.projects.map((each) => ({ ...each, row: each.row + 1 })) }],
  [
    "one row in the place of another",
    { ...PLAN, projects: [{ ...PLAN.projects[0]!, row: 1 }, ...PLAN.projects.slice(1)] },
  ],
  ["the sum itself", withSum({ fen: 2_000_000n })],
  ["the sum's row", withSum({ row: 10 })],
  ["the sum's column", withSum({ column: 5 })],
  ["the sum's field", withSum({ field: "supp" })],
  ["what the sum is of", withSum({ rows: [2, 3, 4, 5, 6, 7] })],
  ["what the sum is of, as many rows", withSum({ rows: [2, 3, 4, 5, 6, 8, 8] })],
  ["no sum", sheetOf(ROWS, [])],
]).map(([edit, plan]) => [edit, summed(plan)]);

describe("After an edit a review with what the last one knew says what one of the whole sheet says", () => {
  test.each(EDITS)("%s", (_, after) => {
    const memo = new ReviewMemo();
    for (const plan of [PLAN, after, PLAN, after, after])
      expect(said(reviewPlan(plan, { ...UNDER, memo }))).toBe(said(reviewPlan(plan, UNDER)));
  });

  test("one edit after the other", () => {
    const memo = new ReviewMemo();
    for (const [, plan] of [...EDITS, ...[...EDITS].reverse()])
      expect(said(reviewPlan(plan, { ...UNDER, memo }))).toBe(said(reviewPlan(plan, UNDER)));
  });
});

describe("What is judged by something else is judged again", () => {
  const policy: PolicyPack = {
    ...DAZHOU_2023,
    parameters: {
      ...DAZHOU_2023.parameters,
      supplementShare: { ...DAZHOU_2023.parameters.supplementShare, value: { numerator: 1n, denominator: 2n } },
    },
  };
  test.each<[string, Partial<ReviewOptions>]>([
    ["another place's parameters", { policy }],
    ["other rules", { rules: RULES.slice(0, 40) }],
    ["another base date", { asOf: day("2025-03-09") }],
    ["another reading", { readings: { "A66-effective": "published" } }],
  ])("%s", (_, other) => {
    expect(said(reviewPlan(PLAN, { ...UNDER, ...other }))).not.toBe(said(reviewPlan(PLAN, UNDER)));
    const memo = new ReviewMemo();
    for (const under of [UNDER, { ...UNDER, ...other }, UNDER])
      expect(said(reviewPlan(PLAN, { ...under, memo }))).toBe(said(reviewPlan(PLAN, under)));
  });
});

describe("What an edit left alone stays the same object, so that nothing of it is drawn or written again", () => {
  let [first, again, after]: SheetReview[] = [];
  beforeEach(() => {
    const memo = new ReviewMemo();
    [first, again, after] = [PLAN, PLAN, edited(PLAN, at(6, { total: 40 }))].map((plan) =>
      reviewPlan(plan, { ...UNDER, memo }),
    );
  });

  test("nothing changed: every row and every finding", () => {
    expect(again!.rows.filter((each, place) => each !== first!.rows[place])).toEqual([]);
    expect(again!.findings.filter((each, place) => each !== first!.findings[place])).toEqual([]);
    expect(first!.rows.some(({ shared }) => shared !== undefined)).toBe(true);
  });

  test("one row changed: all others, those that a rule across rows speaks of too", () => {
    expect(after!.rows.flatMap((each, place) => (each === first!.rows[place] ? [] : [place]))).toEqual([6]);
    const notes = first!.findings.filter(({ rule }) => rule !== "DATA-TOTAL");
    expect(notes.map(({ rule }) => rule)).toEqual(["A16-KEYWORD", "A10-ROUTE-UNKNOWN", "HEUR-SPLIT"]);
    expect(notes.slice(0, 2).filter((note) => !after!.findings.includes(note))).toEqual([]);
  });
});

describe("The admission of a row", () => {
  const review = reviewPlan(PLAN, UNDER);
  const reasonsOf = (of: SheetReview, explained: string) =>
    [...admissionsOf(of, ({ id }) => id === explained).values()].map(({ verdict, reasons }) => [
      verdict,
      reasons.map(({ id }) => id),
    ]);

  test("is the same object while what is said of the row is the same", () => {
    const before = [...admissionsOf(review).values()];
    expect([...admissionsOf(review).values()].filter((each, place) => each !== before[place])).toEqual([]);
  });

  test("is drawn anew when another finding was explained, one of as many", () => {
    const ids = review.rows.flatMap(({ findings }) => findings.map(({ id }) => id));
    for (const id of [...ids, ...ids]) expect(reasonsOf(review, id)).toEqual(reasonsOf(reviewPlan(PLAN, UNDER), id));
  });
});

test("a long review stops after every twenty-five rows that it judges, and not at those that it knows", () => {
  const plan = planOf(Array.from({ length: 60 }, (_, index) => row(`系统${index}`)));
  const memo = new ReviewMemo();
  expect([...reviewSteps(plan, { ...UNDER, memo })]).toEqual([
    { done: 25, total: 60 },
    { done: 50, total: 60 },
  ]);
  expect([...reviewSteps(plan, { ...UNDER, memo })]).toEqual([]);
});

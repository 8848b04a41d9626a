/** The counts at the head of the pane: each finding and each project counts once, where it belongs. */
import { DAZHOU_2023 } from "../../src/regulation";
import { reviewPlan, summarise } from "../../src/review";
import { SummaryMemo } from "../../src/review/summary";
import { day } from "../rules/tester";
import { planOf, type Row } from "../support/plan";

const summary = (rows: readonly Row[]) =>
  summarise(
    reviewPlan(planOf(rows.map((row) => ({ unit: "市某局", ...row }))), {
      policy: DAZHOU_2023,
      asOf: day("2026-08-01"),
    }),
  );

test("projects outside the Measures and classified ones are counted apart, and tiers of those that have one", () => {
  const counted = summary([
    { name: "甲", total: 29.999999, classified: false },
    { name: "乙", total: 30, classified: false },
    { name: "丙", total: 300, classified: false },
    { name: "丁", total: 300, classified: true },
    { name: "戊", total: null, classified: false },
    { name: "己", total: 29, classified: true },
  ]);
  expect(counted).toMatchObject({ projects: 6, classified: 2, outOfScope: 1 });
  expect(counted.byTier.map(({ tier, projects }) => [tier, projects])).toEqual([
    ["T1", 1],
    ["T2", 1],
    ["NA", 1],
    ["UNKNOWN", 1],
  ]);
});

test("the total of a tier is the sum of what is known, and none, not 0, where no project of it says one", () => {
  const { byTier } = summary([
    { name: "甲", total: null, classified: false },
    { name: "乙", total: null, classified: false },
    { name: "丙", total: 300, classified: false },
    { name: "丁", total: 300.000001, classified: false },
  ]);
  expect(byTier).toEqual([
    { tier: "T2", projects: 2, total: 6_000_000_00n + 1n },
    { tier: "UNKNOWN", projects: 2, total: null },
  ]);
});

test("a plan within the Measures has nothing outside them", () =>
  expect(summary([{ name: "甲", total: 120 }]).outOfScope).toBe(0));

test("a violation, an error of data, a warning and a note are counted each under its name", () => {
  const broken = {
    total: 300,
    approvedTotal: 300,
    contract: 100,
    supp: 10.000001,
    signed: "2025-03-10",
    route: "caseByCase",
  };
  const counted = summary([
    { name: "甲", ...broken },
    { name: "乙", ...broken },
    { name: "丙", ...broken, supp: 10, total: -1, approvedTotal: null },
  ]);
  expect([counted.violations, counted.dataErrors]).toEqual([2, 1]);
});

test("a summary that knows the one before says what one of the whole sheet says, whatever a row was and is now", () => {
  const kinds: readonly Row[] = [
    { total: 120 },
    { total: 300.000001 },
    { total: null },
    { total: 29 },
    { total: 29, classified: true },
    { total: 300, approvedTotal: 300, contract: 100, supp: 10.000001, signed: "2025-03-10", route: "caseByCase" },
    { total: -1 },
    { total: 80, nature: "operations" },
    { total: 80, supp: null, contract: null, route: "caseByCase" },
  ];
  const sheet = (rows: readonly Row[]) =>
    reviewPlan(
      planOf(
        rows.map((row, at) => ({
          name: `系统${at}`,
          unit: "市某局",
          classified: false,
          approvedTotal: null,
          contract: null,
          supp: null,
          signed: null,
          route: null,
          nature: null,
          ...row,
        })),
      ),
      { policy: DAZHOU_2023, asOf: day("2026-08-01") },
    );
  const memo = new SummaryMemo();
  for (const before of kinds)
    for (const after of kinds)
      for (const rows of [
        [before, { total: 500 }],
        [after, { total: 500 }],
        [after, { total: 500 }, before],
      ]) {
        const reviewed = sheet(rows);
        expect(summarise(reviewed, memo)).toEqual(summarise(reviewed));
      }
});

test("rows that are those of the summary before are not counted again", () => {
  const { rows } = reviewPlan(
    planOf([
      { name: "甲", total: 120 },
      { name: "乙", total: 300 },
    ]),
    {
      policy: DAZHOU_2023,
      asOf: day("2026-08-01"),
    },
  );
  let looked = 0;
  const watched = rows.map(
    (row) => Object.create(row, { findings: { get: () => ((looked += 1), row.findings) } }) as typeof row,
  );
  const memo = new SummaryMemo();
  const first = memo.of(watched);
  expect([looked, memo.of([...watched]) === first, looked]).toEqual([2, true, 2]);
  expect(memo.of([watched[1]!, watched[1]!]).tiers.get("T2")?.projects).toBe(2);
  expect(looked).toBe(4);
});

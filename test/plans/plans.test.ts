/** Whole workbooks: exactly the findings expected of them, and no error beyond. `expected` names, per row, tier, findings and 10 % limit. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dayOfIso, fenToText } from "../../src/exact";
import { readPlan, type PlanSheet } from "../../src/plan";
import { DAZHOU_2023 } from "../../src/regulation";
import { reviewPlan, type SheetReview } from "../../src/review";
import { gridOfSheet, readPackage, readWorkbook } from "../../src/xlsx";

interface ExpectedPlan {
  readonly sheet: string;
  readonly rows: readonly {
    readonly row: number;
    readonly tier: string;
    readonly rules: readonly (readonly [string, string])[];
    readonly cap?: string;
  }[];
  readonly skipped?: readonly number[];
}

const AS_OF = dayOfIso("2026-08-01") ?? 0;

function planOf(name: string, sheet: string): PlanSheet {
  const model = readWorkbook(readPackage(new Uint8Array(readFileSync(join(__dirname, `${name}.xlsx`)))));
  const reading = readPlan(gridOfSheet(model, sheet));
  if (!("plan" in reading)) throw new Error(`${name}: ${reading.noPlan.reason}`);
  return reading.plan;
}

const expectedOf = (name: string): ExpectedPlan =>
  JSON.parse(readFileSync(join(__dirname, `${name}.expected.json`), "utf8")) as ExpectedPlan;

describe.each(["annual-plan-2027", "project-library-messy"])("%s", (name) => {
  const wanted = expectedOf(name);
  let plan: PlanSheet;
  let review: SheetReview;
  beforeAll(() => {
    plan = planOf(name, wanted.sheet);
    review = reviewPlan(plan, { policy: DAZHOU_2023, asOf: AS_OF });
  });

  test("its project rows are found, and no other row is one", () => {
    expect(review.rows.map(({ row }) => row)).toEqual(wanted.rows.map(({ row }) => row));
    if (wanted.skipped)
      expect(plan.otherRows.map(({ row }) => row)).toEqual(expect.arrayContaining([...wanted.skipped]));
  });

  test("every row has its tier", () => {
    expect(review.rows.map((row) => [row.row, row.classified ? "NA" : row.computed?.tier.tier])).toEqual(
      wanted.rows.map(({ row, tier }) => [row, tier]),
    );
  });

  test("every row has its limit of supplementary contracts", () => {
    const caps = wanted.rows.filter(({ cap }) => cap !== undefined);
    const found = caps.map(
      ({ row }) => [row, review.rows.find((entry) => entry.row === row)?.computed?.supplement.cap ?? null] as const,
    );
    expect(found.map(([row, cap]) => [row, cap === null ? null : fenToText(cap, "万元")])).toEqual(
      caps.map(({ row, cap }) => [row, cap]),
    );
  });

  test("every expected finding stands on its row", () => {
    const missing = wanted.rows.flatMap(({ row, rules }) => {
      const found =
        review.rows.find((entry) => entry.row === row)?.findings.map(({ rule, severity }) => `${rule} ${severity}`) ??
        [];
      return rules.filter(([rule, severity]) => !found.includes(`${rule} ${severity}`)).map((brief) => [row, ...brief]);
    });
    expect(missing).toEqual([]);
  });

  test("no error beyond the expected ones, and no fault of ours", () => {
    const unexpected = review.rows.flatMap(({ row, findings }) => {
      const rules = wanted.rows.find((entry) => entry.row === row)?.rules.map(([rule]) => rule) ?? [];
      return findings
        .filter(({ rule, severity }) => severity === "error" && !rules.includes(rule))
        .map(({ rule }) => [row, rule]);
    });
    expect(unexpected).toEqual([]);
    expect(review.findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule)).toEqual([]);
    expect(review.faults).toEqual([]);
  });

  test("a classified row says nothing but that it is one", () => {
    const rows = review.rows.filter(({ classified }) => classified);
    expect(rows.length).toBeGreaterThan(0);
    for (const { findings, computed, project } of rows) {
      expect(findings.map(({ rule }) => rule)).toEqual(["SCOPE-A65-CLASSIFIED"]);
      expect([computed, project.name, project.unit]).toEqual([null, "", ""]);
    }
  });
});

test("the mid-year plan is read too", () => {
  const model = readWorkbook(readPackage(new Uint8Array(readFileSync(join(__dirname, "midyear-2026.xlsx")))));
  const sheets = model.sheets
    .map(({ name }) => readPlan(gridOfSheet(model, name)))
    .filter((reading) => "plan" in reading);
  expect(sheets.length).toBeGreaterThan(0);
  for (const reading of sheets) {
    const review = reviewPlan(reading.plan, { policy: DAZHOU_2023, asOf: AS_OF });
    expect(review.faults).toEqual([]);
    expect(review.rows.length).toBeGreaterThan(10);
  }
});

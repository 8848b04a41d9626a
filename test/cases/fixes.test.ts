/** Every automatic fix of every worked case and sample plan: made, and reviewed again. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dayOfIso } from "../../src/exact";
import { readPlan } from "../../src/plan";
import { DAZHOU_2023 } from "../../src/regulation";
import { gridOfSheet, readPackage, readWorkbook } from "../../src/xlsx";
import { expectFixesHold } from "../support/fixes";
import { gridOf, type WorkedCase } from "./harness";

const read = (name: string): readonly WorkedCase[] =>
  (JSON.parse(readFileSync(join(__dirname, name), "utf8")) as { cases: readonly WorkedCase[] }).cases;
const CASES = [...read("worked-cases.json"), ...read("furtherCases.json")];

describe.each(["text", "real"] as const)("worked cases, dates as %s", (dates) => {
  test("no fix brings a finding or changes a value", () => {
    let fixes = 0;
    for (const worked of CASES) {
      const grid = gridOf(worked, dates);
      if ("plan" in readPlan(grid))
        fixes += expectFixesHold(grid, { policy: DAZHOU_2023, asOf: dayOfIso(worked.today) ?? 0 });
    }
    if (dates === "text") expect(fixes).toBeGreaterThan(100);
  });
});

test.each([
  "test/plans/annual-plan-2027.xlsx",
  "test/plans/midyear-2026.xlsx",
  "test/plans/project-library-messy.xlsx",
  "assets/sample-plan.xlsx",
])("%s: no fix brings a finding or changes a value", (file) => {
  const model = readWorkbook(readPackage(new Uint8Array(readFileSync(join(__dirname, "../..", file)))));
  const grids = model.sheets.map(({ name }) => gridOfSheet(model, name)).filter((grid) => "plan" in readPlan(grid));
  expect(grids.length).toBeGreaterThan(0);
  for (const grid of grids) expectFixesHold(grid, { policy: DAZHOU_2023, asOf: dayOfIso("2026-08-01") ?? 0 });
});

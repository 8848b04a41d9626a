import { dayOfIso } from "../../../src/exact";
import { comparePlans, type CompareOptions, type PlanComparison } from "../../../src/library";
import { readPlan, type PlanSheet } from "../../../src/plan";
import type { CellValue } from "../../../src/sheet";
import { DAZHOU_2023 } from "../../../src/regulation";
import { reviewPlan } from "../../../src/review";
import { sheet, type SheetOptions } from "../../plan/sheet";

export type Rows = readonly (readonly CellValue[])[];
export const OPTIONS: CompareOptions = { policy: DAZHOU_2023, asOf: dayOfIso("2026-07-15") as number };

export function planFrom(rows: Rows, options: SheetOptions = {}): PlanSheet {
  const reading = readPlan(sheet(rows, options));
  if (!("plan" in reading)) throw new Error(`no plan: ${reading.noPlan.reason}`);
  return reading.plan;
}

export const reviewed = (rows: Rows, options?: SheetOptions) => ({
  review: reviewPlan(planFrom(rows, options), OPTIONS),
});

export const compared = (old: Rows, now: Rows, more: Partial<CompareOptions> = {}): PlanComparison =>
  comparePlans(reviewed(old), reviewed(now), { ...OPTIONS, ...more });

/** The engine by itself, on one thread: reading a grid, running every rule, planning the marks, and every trace. */
import { dayOfIso } from "../../src/exact";
import { planMarks } from "../../src/marking";
import { readPlan } from "../../src/plan";
import type { SheetGrid } from "../../src/sheet";
import type { PlanSheet } from "../../src/plan/types";
import { DAZHOU_2023 } from "../../src/regulation";
import { allFindings, reviewPlan, type SheetReview } from "../../src/review";
import { sheetOf, type Faults } from "./sheets";
import { table } from "./table";
import { figure, milliseconds, percent, timed } from "./timing";

const asOf = dayOfIso("2026-08-01") as number;

export function planOfGrid(grid: SheetGrid): PlanSheet {
  const reading = readPlan(grid);
  if (!("plan" in reading)) throw new Error(`no plan in the benchmark's own sheet: ${reading.noPlan.reason}`);
  return reading.plan;
}

export const review = (plan: PlanSheet): SheetReview => reviewPlan(plan, { policy: DAZHOU_2023, asOf });

/** Builds every trace that a review can tell. */
function tellTraces(reviewed: SheetReview): number {
  let told = 0;
  for (const { trace } of allFindings(reviewed)) if (trace?.()) told += 1;
  return told;
}

export async function engineTable(sizes: readonly number[]): Promise<string> {
  const rows: (string | number)[][] = [];
  for (const size of sizes) {
    for (const faults of ["few", "all"] satisfies Faults[]) {
      const grid = sheetOf(size, faults);
      const plan = planOfGrid(grid);
      const reviewed = review(plan);
      if (reviewed.faults.length > 0) throw new Error(`a rule failed: ${JSON.stringify(reviewed.faults[0])}`);
      const often = size > 10_000 ? { runs: 3, warmUp: 1 } : {};
      const reading = await timed(() => planOfGrid(grid), often);
      const judging = await timed(() => review(plan), often);
      const traced = await timed(() => tellTraces(review(plan)), often);
      const marking = await timed(() => planMarks(reviewed, grid, "zh-CN"), often);
      rows.push([
        `${size.toLocaleString("en-US")}, ${faults === "few" ? "one in ten with faults" : "all with faults"}`,
        allFindings(reviewed).length,
        milliseconds(reading),
        milliseconds(judging),
        percent(judging.garbage),
        `${milliseconds(traced)} ×${(traced.median / judging.median).toFixed(1)}`,
        figure(marking.median),
      ]);
    }
  }
  return table(
    ["rows", "findings", "read, ms", "all rules, ms", "garbage of it", "with every trace, ms", "plan marks, ms"],
    rows,
  );
}

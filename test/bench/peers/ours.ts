import { dayOfIso } from "../../../src/exact";
import type { PlanSheet } from "../../../src/plan/types";
import { DAZHOU_2023 } from "../../../src/regulation";
import { readingsInForce, rowContext } from "../../../src/review/context";
import type { Answer } from "./facts";

/** The same three results by our own engine, computed values only: exact, with routes, readings, several amounts and blanks. */
export function ours(plan: PlanSheet): () => readonly Answer[] {
  const asOf = dayOfIso("2026-08-01") as number;
  return () => {
    const reading = readingsInForce(DAZHOU_2023);
    return plan.projects.map((project) => {
      const { tier, supplement, adjustment } = rowContext(project, plan, DAZHOU_2023, asOf, reading).values;
      return {
        tier: tier.byAmount ?? "NA",
        supplementOver: (supplement.remaining ?? 0n) < 0n,
        adjustmentOver: (adjustment.remaining ?? 0n) < 0n,
      };
    });
  };
}

import type { PlanSheet } from "../../../src/plan/types";
import { DAZHOU_2023 } from "../../../src/regulation";
import { moneyOf } from "../../../src/rules/facts";
import type { Answer } from "./facts";

/** Bare arithmetic over amounts that are read already, exact like ours: what no engine can be faster than. */
export function bare(plan: PlanSheet): () => readonly Answer[] {
  const { tiers, supplementShare, adjustmentShare } = DAZHOU_2023.parameters;
  const rows = plan.projects.map((project) => ({
    total: moneyOf(project, "total") ?? 0n,
    contract: moneyOf(project, "contract") ?? 0n,
    supplement: moneyOf(project, "supp") ?? 0n,
    adjusted: moneyOf(project, "adj") ?? 0n,
  }));
  const [ofContract, ofTotal] = [supplementShare.value, adjustmentShare.value];
  return () =>
    rows.map(({ total, contract, supplement, adjusted }) => ({
      tier: tiers.value.find(({ from, to }) => total >= from && (to === null || total < to))?.value.id ?? "NA",
      supplementOver: supplement * ofContract.denominator > contract * ofContract.numerator,
      adjustmentOver: adjusted * ofTotal.denominator > total * ofTotal.numerator,
    }));
}

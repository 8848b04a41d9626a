import { sumKnown, type Fen } from "../exact";
import type { Finding, ReviewSummary, SheetReview } from "./types";
import { isUndecided } from "./undetermined";

const TIERS = ["UNIFIED", "T1", "T2", "T3", "T4", "NA", "UNKNOWN"] as const;

/** Every finding of a review: the sheet's own first, then row by row. */
export function allFindings(review: SheetReview): readonly Finding[] {
  return [...review.findings, ...review.rows.flatMap((row) => row.findings)];
}

/** Counts for the head of the pane and the last line of the command line. */
export function summarise(review: SheetReview): ReviewSummary {
  const counts = { violations: 0, dataErrors: 0, warnings: 0, notes: 0 };
  const count = (findings: readonly Finding[]): void => {
    for (const { severity, kind } of findings)
      counts[COUNTED[severity] ?? (kind === "law" ? "violations" : "dataErrors")] += 1;
  };
  const tiers = new Map<string, { projects: number; total: Fen | null }>(
    TIERS.map((tier) => [tier, { projects: 0, total: null }]),
  );
  let [classified, outOfScope, undecided] = [0, 0, 0];
  count(review.findings);
  for (const row of review.rows) {
    const { findings, computed, applies } = row;
    if (findings.length > 0) count(findings);
    if (isUndecided(row)) undecided += 1;
    if (computed === null) {
      classified += 1;
      continue;
    }
    if (applies === false) outOfScope += 1;
    const tier = tiers.get(computed.tier.tier);
    if (!tier) continue;
    tier.projects += 1;
    tier.total = sumKnown([tier.total, computed.total.total]);
  }
  return {
    projects: review.rows.length,
    classified,
    outOfScope,
    ...counts,
    undecided,
    byTier: [...tiers].map(([tier, sums]) => ({ tier, ...sums })).filter(({ projects }) => projects > 0),
  };
}

const COUNTED = { error: null, warning: "warnings", info: "notes" } as const;

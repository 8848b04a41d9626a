import type { Fen } from "../exact";
import type { Finding, ReviewSummary, SheetReview } from "./types";

const TIERS = ["UNIFIED", "T1", "T2", "T3", "T4", "NA", "UNKNOWN"] as const;

/** Every finding of a review: the sheet's own first, then row by row. */
export function allFindings(review: SheetReview): readonly Finding[] {
  return [...review.findings, ...review.rows.flatMap((row) => row.findings)];
}

/** Counts for the head of the pane and the last line of the command line. */
export function summarise(review: SheetReview): ReviewSummary {
  const findings = allFindings(review);
  const count = (test: (finding: Finding) => boolean): number => findings.filter(test).length;
  const open = review.rows.filter((row) => row.computed !== null);
  return {
    projects: review.rows.length,
    classified: review.rows.length - open.length,
    outOfScope: open.filter((row) => row.applies === false).length,
    violations: count(({ severity, kind }) => severity === "error" && kind === "law"),
    dataErrors: count(({ severity, kind }) => severity === "error" && kind === "data"),
    warnings: count(({ severity }) => severity === "warning"),
    notes: count(({ severity }) => severity === "info"),
    undecided: review.rows.reduce((sum, row) => sum + row.undecided.length, 0),
    byTier: TIERS.map((tier) => {
      const rows = open.filter((row) => row.computed?.tier.tier === tier);
      return {
        tier,
        projects: rows.length,
        total: rows.reduce<Fen>((sum, row) => sum + (row.computed?.total.total ?? 0n), 0n),
      };
    }).filter(({ projects }) => projects > 0),
  };
}

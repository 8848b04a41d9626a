import type { Fen } from "../exact";
import { changedPlaces } from "../sheet";
import type { Finding, ReviewSummary, RowReview, SheetReview } from "./types";
import { isUndecided } from "./undetermined";

const TIERS = ["UNIFIED", "T1", "T2", "T3", "T4", "NA", "UNKNOWN"] as const;

/** Every finding of a review: the sheet's own first, then row by row. */
export function allFindings(review: SheetReview): readonly Finding[] {
  return [...review.findings, ...review.rows.flatMap((row) => row.findings)];
}

/** Counts of rows. */
class Tally {
  readonly counts = { violations: 0, dataErrors: 0, warnings: 0, notes: 0 };
  classified = 0;
  outOfScope = 0;
  undecided = 0;
  /** `known`: how many of the projects say a total. */
  readonly tiers = new Map<string, { projects: number; known: number; fen: Fen }>(
    TIERS.map((tier) => [tier, { projects: 0, known: 0, fen: 0n }]),
  );

  /** Counts a row, or with `times` -1 takes it out again. */
  add(row: RowReview, times: 1 | -1): void {
    const { findings, computed, applies } = row;
    count(this.counts, findings, times);
    if (isUndecided(row)) this.undecided += times;
    if (computed === null) {
      this.classified += times;
      return;
    }
    if (applies === false) this.outOfScope += times;
    const tier = this.tiers.get(computed.tier.tier);
    if (!tier) return;
    tier.projects += times;
    const { total } = computed.total;
    if (total === null) return;
    tier.known += times;
    tier.fen += times === 1 ? total : -total;
  }
}

/** What the summaries of one sheet share: rows that are those of the summary before are not counted again. */
export class SummaryMemo {
  private last: { readonly rows: readonly RowReview[]; readonly tally: Tally } | null = null;

  of(rows: readonly RowReview[]): Tally {
    const changed = this.last && changedPlaces(rows, this.last.rows);
    const tally = this.last && changed ? this.last.tally : new Tally();
    if (this.last && changed)
      for (const place of changed) {
        tally.add(this.last.rows[place] as RowReview, -1);
        tally.add(rows[place] as RowReview, 1);
      }
    else for (const row of rows) tally.add(row, 1);
    this.last = { rows, tally };
    return tally;
  }
}

/** Counts for the head of the pane and the last line of the command line. */
export function summarise({ rows, findings }: SheetReview, memo = new SummaryMemo()): ReviewSummary {
  const { counts, classified, outOfScope, undecided, tiers } = memo.of(rows);
  const all = { ...counts };
  count(all, findings, 1);
  return {
    projects: rows.length,
    classified,
    outOfScope,
    ...all,
    undecided,
    byTier: [...tiers]
      .map(([tier, { projects, known, fen }]) => ({ tier, projects, total: known === 0 ? null : fen }))
      .filter(({ projects }) => projects > 0),
  };
}

function count(counts: Tally["counts"], findings: readonly Finding[], times: 1 | -1): void {
  for (const { severity, kind } of findings)
    counts[COUNTED[severity] ?? (kind === "law" ? "violations" : "dataErrors")] += times;
}

const COUNTED = { error: null, warning: "warnings", info: "notes" } as const;

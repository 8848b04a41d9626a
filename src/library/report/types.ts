import type { Fen } from "../../exact";
import type { ApprovalTier, BodyId, ChainStep, SupplementTier } from "../../regulation/types";

/** Projects of one kind; every open project is in exactly one group, so that groups add up. Amounts in 分. */
export interface Group<Key> {
  readonly key: Key;
  readonly rows: readonly number[];
  readonly total: Fen;
  readonly yearAmt: Fen;
}

/** What a body has to see, by the step that it takes. `body` null: the tier is not known, so that no body can be named. */
export interface BodyGroup {
  readonly body: BodyId | null;
  readonly act: ChainStep["act"] | null;
  readonly rows: readonly number[];
  readonly total: Fen;
  readonly yearAmt: Fen;
}

/** Article 28: what may still be released of a project. null = the sheet does not say. */
export interface Ceiling {
  readonly row: number;
  /** The latest approved estimate. */
  readonly estimate: Fen;
  /** Released in earlier years, or so far where the column does not say whether this year is in it. */
  readonly released: Fen | null;
  readonly yearAmt: Fen;
  /** Estimate less released and this year's allocation; negative above the ceiling. */
  readonly remaining: Fen | null;
  /** Whether this year's allocation may be in what was released already. */
  readonly mayOverlap: boolean;
}

export interface ReportRow {
  readonly row: number;
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly tier: ApprovalTier;
  readonly route: "unified" | "caseByCase" | "unknown";
  readonly fund: string;
  readonly year: number | null;
  readonly total: Fen | null;
  readonly yearAmt: Fen | null;
  readonly supplement: { readonly tier: SupplementTier; readonly used: Fen; readonly contract: Fen | null } | null;
  readonly ceiling: Ceiling | null;
}

/** The summary for the annual budget. Classified rows are in `projects` and `classified`, and nowhere else. */
export interface PlanReport {
  readonly projects: number;
  readonly classified: readonly number[];
  readonly total: Fen;
  readonly yearAmt: Fen;
  readonly rows: readonly ReportRow[];
  readonly byTier: readonly Group<ApprovalTier>[];
  readonly byBody: readonly BodyGroup[];
  /** Article 43: bodies that have to see the supplementary contracts; `total` is what is added. */
  readonly bySupplementBody: readonly BodyGroup[];
  readonly byUnit: readonly Group<string>[];
  readonly byFund: readonly Group<string>[];
  readonly byRoute: readonly Group<ReportRow["route"]>[];
  readonly byYear: readonly Group<number | null>[];
  readonly findings: { readonly error: number; readonly warning: number; readonly info: number };
  readonly ceilings: {
    readonly rows: readonly Ceiling[];
    readonly estimate: Fen;
    readonly released: Fen;
    readonly yearAmt: Fen;
    readonly remaining: Fen;
  };
}

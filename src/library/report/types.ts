import type { Fen } from "../../exact";
import type { ApprovalTier, BodyId, ChainStep, SupplementTier } from "../../regulation/types";

/** What is known of the amounts of some projects, added up; null where nothing is known of any (told as —, never as 0). */
export interface Sums {
  readonly total: Fen | null;
  readonly yearAmt: Fen | null;
}

/** Projects of one kind; every open project is in exactly one group, so that groups add up. Amounts in 分. */
export interface Group<Key> extends Sums {
  readonly key: Key;
  readonly rows: readonly number[];
}

/** What a body has to see, by the step that it takes. `body` null: the tier is not known, so that no body can be named. */
export interface BodyGroup extends Sums {
  readonly body: BodyId | null;
  readonly act: ChainStep["act"] | null;
  readonly rows: readonly number[];
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

/** What a plan comes to in money, project by project. */
export type PlanMoney = Pick<PlanReport, "projects" | "classified" | "rows" | keyof Sums>;

/** The summary for the annual budget. Classified rows are in `projects` and `classified`, and nowhere else. */
export interface PlanReport extends Sums {
  readonly projects: number;
  readonly classified: readonly number[];
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

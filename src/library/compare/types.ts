import type { Fen } from "../../exact";
import type { FieldKey } from "../../fields";
import type { CellAddress } from "../../sheet";
import type { ApprovalTier } from "../../regulation/types";
import type { Finding, SheetReview } from "../../review/types";
import type { Doubt, MatchBy } from "../match";

/** What a field says on one side: text in a form that both sheets share (万元, ISO dates), and where it stands. */
export interface Side {
  /** null = nothing. */
  readonly text: string | null;
  /** Amount in 分 where it is one. */
  readonly fen: Fen | null;
  readonly cell: CellAddress | null;
}

export interface Change {
  readonly field: FieldKey;
  readonly old: Side;
  readonly new: Side;
  /** New less old, in 分; null where one of them is no amount. */
  readonly delta: Fen | null;
}

/**
 * By which way a change goes: mid_year (Article 13), self_file or approval (Articles 44, 45), null: none is needed.
 */
export type Route = "mid_year" | "self_file" | "approval";

/** Article 45: what may be adjusted with filing alone. Amounts in 分. */
export interface Headroom {
  readonly base: Fen;
  readonly limit: Fen;
  readonly used: Fen;
  /** Negative when overdrawn. */
  readonly remaining: Fen;
}

/** Amounts of a project in 分; null = not known. */
export interface Amounts {
  readonly total: Fen | null;
  readonly yearAmt: Fen | null;
}

export interface ChangedProject {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly oldRow: number;
  readonly newRow: number;
  readonly by: MatchBy;
  readonly changes: readonly Change[];
  readonly route: Route | null;
  readonly tier: { readonly old: ApprovalTier; readonly new: ApprovalTier };
  /** With this change; null where the way of Article 45 is not asked. */
  readonly headroom: Headroom | null;
  /** What was left before it, where that is known. */
  readonly remainingBefore: Fen | null;
  readonly old: Amounts;
  readonly new: Amounts;
  /** What the new row breaks and the old one did not, and what Articles 44 and 45 say of this change. */
  readonly findings: readonly Finding[];
}

/** A project that only one of the two sheets has. */
export interface LoneProject extends Amounts {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly row: number;
  readonly tier: ApprovalTier;
  readonly route: Route;
  readonly findings: readonly Finding[];
}

/** What a person has to decide or to look after; its rows count as neither added nor removed. */
export interface Ask {
  readonly oldRow: number;
  readonly newRow: number;
  /** noResult: cells whose formula has no saved result, so that they were not compared. */
  readonly why: Doubt | "noResult";
  readonly cells: { readonly old: readonly CellAddress[]; readonly new: readonly CellAddress[] };
}

/** One sheet of a comparison. Classified rows are in `projects` and `classified`, and in no sum. */
export interface ComparedSheet extends Amounts {
  readonly projects: number;
  /** Row numbers, of which nothing else is said. */
  readonly classified: readonly number[];
  /** Fields that only this sheet has. */
  readonly only: readonly FieldKey[];
  /** Headers that nobody could place: not compared. */
  readonly unknownHeaders: readonly string[];
}

export interface PlanComparison {
  readonly old: ComparedSheet;
  readonly new: ComparedSheet;
  /** In the order of the new sheet. */
  readonly changed: readonly ChangedProject[];
  readonly added: readonly LoneProject[];
  readonly removed: readonly LoneProject[];
  readonly unchanged: readonly { readonly oldRow: number; readonly newRow: number; readonly amounts: Amounts }[];
  readonly toAsk: readonly Ask[];
  /** What was asked about and counts nowhere else, for sums that add up. */
  readonly asked: { readonly old: AskedRows; readonly new: AskedRows };
}

export interface AskedRows extends Amounts {
  readonly rows: readonly number[];
}

/** A reviewed sheet that takes part, with the cells whose formula has no saved result. */
export interface ReviewedPlan {
  readonly review: SheetReview;
  readonly withoutResult?: readonly CellAddress[];
}

/** Whether the two sheets differ, or may. */
export const differs = ({ changed, added, removed, toAsk, old, new: now }: PlanComparison): boolean =>
  changed.length + added.length + removed.length + toAsk.length > 0 || old.classified.length !== now.classified.length;

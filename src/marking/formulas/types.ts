/** What comes of a row whose results are to be formulas. */
import type { FieldKey } from "../../fields";
import type { Flag } from "../marker";
import type { ResultCell } from "../types";

/** The result columns that can be formulas, in their order. */
export const LIVE_COLUMNS = ["tier", "supplementCap", "supplementRemaining", "adjustmentRemaining"] as const;
export type LiveColumn = (typeof LIVE_COLUMNS)[number];

/** Why a value stands where a formula was asked for. */
export type Standing =
  /** The cell holds more than a plain number: several amounts, a unit, 约, a number kept as text. */
  | { readonly why: "cell" | "columns"; readonly field: FieldKey }
  | { readonly why: "lines" | "period" | "large" | "other" };

export interface LiveRow {
  /** Formulas in the order of LIVE_COLUMNS; null: the value stands. */
  readonly cells: readonly (ResultCell | null)[];
  /** Columns whose value stands although amounts make it, and why. */
  readonly fixed: { readonly columns: readonly LiveColumn[]; readonly standing: Standing } | null;
  /** What the row's marker says of them. */
  readonly parts: readonly string[];
  /** The amounts that formulas look at, as they were reviewed: the row's verdict holds for these only. */
  readonly watched: readonly Flag[];
}

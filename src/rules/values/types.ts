/** What is computed for a row, whether or not it breaks a rule. Names and meaning follow the JSON contract. */
import type { Fen } from "../../exact";
import type { FieldKey } from "../../fields";
import type { ActId, Standing } from "../acts/table";
import type { ApprovalTier, SupplementTier, TierId } from "../../regulation/types";

/** The row's totals. Amounts in 分; null = not computable from what the row holds. */
export interface TotalValue {
  /** 总投资 where the column is there, else the approved total, else the estimate. */
  readonly total: Fen | null;
  readonly field: FieldKey | null;
  /** Why there is none. */
  readonly missing: "absent" | "blank" | "bad" | "notPositive" | null;
}

export interface TierValue {
  readonly tier: ApprovalTier;
  /** Tier by amount, also where the unified route makes it a mere reference; null if there is none. */
  readonly byAmount: TierId | null;
  readonly route: "unified" | "caseByCase" | "unknown";
  /** The amount and field the tier goes by (the highest of the totals at hand). */
  readonly amount: Fen | null;
  readonly field: FieldKey | null;
}

export interface SupplementValue {
  readonly contract: Fen | null;
  readonly cap: Fen | null;
  /** Positive supplements, all of them. null = an amount is unknown (待定) or unreadable. */
  readonly used: Fen | null;
  /** With reductions set off. */
  readonly net: Fen | null;
  readonly remaining: Fen | null;
  /** What the approved estimate still allows too; never below 0. */
  readonly effectiveRemaining: Fen | null;
  readonly excess: Fen | null;
  readonly tierSingle: SupplementTier | null;
  readonly tierCumulative: SupplementTier | null;
  /** The higher of the two; null above the limit or without a supplement. */
  readonly tier: SupplementTier | null;
}

export interface AdjustmentBase {
  readonly field: FieldKey;
  readonly fen: Fen;
}

export interface AdjustmentValue {
  /** The smaller of the bases at hand, always shown. */
  readonly base: AdjustmentBase | null;
  readonly bases: readonly AdjustmentBase[];
  readonly cap: Fen | null;
  /** This adjustment, one-sided (the larger of increases and decreases). */
  readonly single: Fen | null;
  /** With earlier ones. */
  readonly used: Fen | null;
  /** Sum of absolute changes. */
  readonly absolute: Fen | null;
  readonly remaining: Fen | null;
  /** null without an adjustment. */
  readonly route: "self_file" | "approval" | null;
}

export interface CeilingValue {
  /** The ceiling: the latest approved estimate. */
  readonly estimate: Fen | null;
  readonly field: FieldKey | null;
  /**
   * The first approved estimate where a later one is lower: what was done under it was measured by it. null where the
   * estimate was not lowered.
   */
  readonly earlier: Fen | null;
  /** What is committed at most (releases, contract with supplements, settlement, adjusted total) and what is left. */
  readonly committed: Fen | null;
  readonly remaining: Fen | null;
}

/** 市发改委, 市数字经济局, or none that the text names. By id: another place has other names for them. */
export type Agency = "developmentReform" | "digitalEconomy" | "unnamed";

/** Article 8: who approves a mixed project. */
export interface MixedValue {
  readonly lead: Agency | "UNKNOWN" | null;
}

export interface ScopeValue {
  /** null = cannot be said. */
  readonly applies: boolean | null;
  readonly because: "inScope" | "classified" | "county" | "countyBody" | "below30" | "operations" | "unknownTotal";
}

/** Computed lazily, each once per row. */
export interface ProjectValues {
  readonly scope: ScopeValue;
  readonly total: TotalValue;
  readonly tier: TierValue;
  readonly supplement: SupplementValue;
  readonly adjustment: AdjustmentValue;
  readonly ceiling: CeilingValue;
  readonly mixed: MixedValue;
  /** Whether an act of the row is older than the Measures (Article 66). */
  standing(act: ActId): Standing;
}

/** All of them, evaluated, as a review keeps them. */
export type ComputedValues = Omit<ProjectValues, "standing">;

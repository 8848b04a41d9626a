/**
 * regulation/: the Measures as data: articles, dated parameters, bands, readings, the working-day calendar. One typed
 * object, the policy pack, holds what a place's rules fix; another county may supply its own.
 */
import type { Band, Day, Fen, Ratio } from "../exact";
import type { AgencyId, BodyId } from "./bodies";
import type { WorkdayCalendar } from "./workdays";

/** A typed citation: article 43, paragraph 2, item 3 is { article: 43, paragraph: 2, item: 3 }. */
export interface Citation {
  readonly article: number;
  readonly paragraph?: number;
  readonly item?: number;
}

/** Approval tiers of Article 10. */
export type TierId = "T1" | "T2" | "T3" | "T4";
/** A row's tier: one of Article 10, the unified route, or none. */
export type ApprovalTier = TierId | "UNIFIED" | "NA" | "UNKNOWN";
/** Approval tiers of a supplementary contract, Article 43. */
export type SupplementTier = "S1" | "S2" | "S3" | "S4";

export type { AgencyId, BodyId };

export interface ChainStep {
  readonly act: "review" | "countersign" | "deliberate" | "decide";
  readonly body: BodyId;
}

export interface TierRule<Id extends string> {
  readonly id: Id;
  readonly chain: readonly ChainStep[];
  /** The lowest body whose decision is enough. */
  readonly requires: BodyId;
  readonly cite: Citation;
}

/** A parameter with the period it holds for. A date outside every period is an error, never a fallback. */
export interface Dated<T> {
  readonly from: Day;
  /** Last day; null = still in force as far as known. */
  readonly to: Day | null;
  readonly value: T;
  readonly cite: Citation;
}

export type ReadingId =
  | "A2-multi-year-fee"
  | "A8-exact-half"
  | "A10-operations-tier"
  | "A10-tier-amount"
  | "A11-any-or-all"
  | "A35-first-day"
  | "A37-unit"
  | "A43-tier-base"
  | "A43-reductions"
  | "A45-amount"
  | "A45-base"
  | "A45-cumulative"
  | "A66-effective";
export type ReadingChoice = string;

export interface Reading {
  readonly id: ReadingId;
  readonly articles: readonly Citation[];
  readonly options: readonly string[];
  readonly default: string;
}

export interface Parameters {
  /** Article 2, inclusive. 分. */
  readonly threshold: Dated<Fen>;
  /** Article 10. */
  readonly tiers: Dated<readonly Band<TierRule<TierId>>[]>;
  readonly unifiedRoute: Dated<TierRule<"UNIFIED">>;
  /** Article 11 (3), inclusive. 分. */
  readonly selfBuildCap: Dated<Fen>;
  /** Article 12 (2): above this share of self-building the saving is not clear. Not in the text; configurable. */
  readonly clearlyCheaper: Dated<Ratio>;
  /** Article 43 paragraph 1. */
  readonly supplementShare: Dated<Ratio>;
  readonly supplementTiers: Dated<readonly Band<TierRule<SupplementTier>>[]>;
  /** Article 45. */
  readonly adjustmentShare: Dated<Ratio>;
  /** Article 42, months. */
  readonly buildMonths: Dated<number>;
  /** Article 35: natural days of publication, at least. */
  readonly publicationDays: Dated<number>;
  /** Article 36: natural days to hand in the technical scheme. */
  readonly schemeDays: Dated<number>;
  /** Article 37: days of the technical review; the published text lost the unit. */
  readonly technicalReviewDays: Dated<number>;
  /** Article 38: working days of the budget review. */
  readonly budgetReviewWorkdays: Dated<number>;
  /** Article 47: months of trial run, at least. */
  readonly trialMonths: Dated<number>;
  /** Article 52: window of the self-evaluation, months after the project is put into use. */
  readonly evaluationMonths: Dated<{ readonly earliest: number; readonly latest: number }>;
}

/** Places below the level that a pack's rules are made for. */
export interface Places {
  /** What may stand before their names, outermost first: 四川省, 达州市. */
  readonly within: readonly string[];
  /** Counties, districts and county-level cities. */
  readonly counties: readonly string[];
  /** Zones that Article 22 counts among the counties, each by its names. */
  readonly zones: readonly (readonly string[])[];
}
export type UnitPlace = "county" | "zone";

export interface PolicyPack {
  readonly id: string;
  /** First day the rules are in force. */
  readonly effective: Day;
  /** Day the text appeared on the city's site (another reading of Article 66). */
  readonly published: Day;
  readonly publication: { readonly url: string };
  readonly parameters: Parameters;
  readonly readings: readonly Reading[];
  /** Working days, with the years it covers. */
  readonly calendar: WorkdayCalendar;
  /** Bodies in order of authority, lowest first. A body that is not in it cannot complete an approval. */
  readonly authority: readonly BodyId[];
  readonly places: Places;
  /** This place's article numbers, by those of the Measures; without an entry the number is the same. */
  readonly articles?: Readonly<Record<number, number>>;
  /** This place's names of bodies and agencies, where they differ from the catalogues'. */
  readonly bodies?: Readonly<
    Partial<Record<BodyId | AgencyId, { readonly "zh-CN": string; readonly "en-US": string }>>
  >;
}

/** A date that no period of a parameter covers. */
export class OutOfPeriodError extends Error {
  override readonly name = "OutOfPeriodError";
}

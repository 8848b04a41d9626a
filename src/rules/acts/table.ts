/**
 * acts/: every finding of law accuses an act (a decision, a signing, a release), and each act is judged by the text in
 * force on its day (Article 66). `table.ts` says which dates of a row are an act's own and which bound it, `standing.ts`
 * whether it is older than the Measures, `parameters.ts` asks the dated parameters with the day of their act.
 */
import type { FieldKey } from "../../fields";

/**
 * Acts of a project. `present` is no act but a state that the plan shows on the base date (in the library, on the cloud,
 * this year's funds without a year of their own).
 */
export type ActId =
  | "application"
  | "projectApproval"
  | "publication"
  | "scheme"
  | "estimateApproval"
  | "budgetSubmission"
  | "budgetReview"
  | "contract"
  | "supplement"
  | "adjustment"
  | "yearFunds"
  | "release"
  | "earlierRelease"
  | "payment"
  | "settlement"
  | "trialRun"
  | "clearance"
  | "acceptance"
  | "use"
  | "present";

export interface ActDefinition {
  /** Its own dates, the most telling first. */
  readonly dates: readonly FieldKey[];
  /** The last date that comes before it, and the first that comes after it, in ORDER; null = none bounds it. */
  readonly after: FieldKey | null;
  readonly before: FieldKey | null;
  /** Dates beside ORDER that bound it. */
  readonly sideAfter?: readonly FieldKey[];
  readonly sideBefore?: readonly FieldKey[];
  /**
   * Its money's column, whose header may name a year: the year it is of (2022年度计划投资) or the one it runs up to
   * (截至2022年底累计下达资金). More telling than a date of the row.
   */
  readonly money?: { readonly field: FieldKey; readonly year: "of" | "upTo" };
}

/** Dates of a project in the order in which the Measures let them follow each other (Articles 6, 35 to 38, 47 to 49, 52). */
export const ORDER = [
  "applied",
  "approved",
  "publicFrom",
  "publicTo",
  "schemeSent",
  "schemeReviewed",
  "estimateApproved",
  "budgetSent",
  "budgetReviewed",
  "signed",
  "trialFrom",
  "trialTo",
  "cleared",
  "accepted",
  "operating",
  "evaluated",
] as const satisfies readonly FieldKey[];

/** A supplement and an adjustment have their place between signing and acceptance, in no order of their own. */
export const SIDE = ["suppSigned", "adjustApproved", "adjustDone"] as const satisfies readonly FieldKey[];

export const ACTS: Readonly<Record<ActId, ActDefinition>> = {
  application: { dates: ["applied"], after: null, before: "approved", sideBefore: SIDE },
  projectApproval: { dates: ["approved"], after: "applied", before: "publicFrom", sideBefore: SIDE },
  publication: { dates: ["publicTo", "publicFrom"], after: "approved", before: "schemeSent", sideBefore: SIDE },
  scheme: { dates: ["schemeSent"], after: "publicTo", before: "schemeReviewed", sideBefore: SIDE },
  estimateApproval: {
    dates: ["estimateApproved"],
    after: "schemeReviewed",
    before: "budgetSent",
    sideBefore: ["suppSigned"],
  },
  budgetSubmission: { dates: ["budgetSent"], after: "estimateApproved", before: "budgetReviewed", sideBefore: SIDE },
  budgetReview: { dates: ["budgetReviewed"], after: "budgetSent", before: "signed", sideBefore: ["suppSigned"] },
  contract: { dates: ["signed"], after: "budgetReviewed", before: "trialFrom", sideBefore: ["suppSigned"] },
  // In the course of performance (Article 43 paragraph 1): after the contract, before its acceptance.
  supplement: { dates: ["suppSigned"], after: "signed", before: "accepted" },
  adjustment: { dates: ["adjustDone"], after: "signed", before: "accepted", sideAfter: ["adjustApproved"] },
  yearFunds: { dates: ["planYear"], after: null, before: null, money: { field: "yearAmt", year: "of" } },
  // Money is released and settled from the contract on, and after acceptance too.
  release: {
    dates: [],
    after: "signed",
    before: null,
    sideBefore: ["planYear"],
    money: { field: "cumPaid", year: "upTo" },
  },
  earlierRelease: {
    dates: [],
    after: "signed",
    before: null,
    sideBefore: ["planYear"],
    money: { field: "cumPaidPrior", year: "upTo" },
  },
  payment: {
    dates: [],
    after: "signed",
    before: null,
    sideBefore: ["planYear"],
    money: { field: "paid", year: "upTo" },
  },
  // It follows acceptance, as a rule.
  settlement: { dates: [], after: "signed", before: "evaluated", sideAfter: ["accepted", "operating"] },
  trialRun: { dates: ["trialTo", "trialFrom"], after: "signed", before: "cleared" },
  clearance: { dates: ["cleared"], after: "trialTo", before: "accepted" },
  acceptance: { dates: ["accepted"], after: "cleared", before: "operating" },
  use: { dates: ["operating"], after: "accepted", before: "evaluated" },
  present: { dates: [], after: null, before: null },
};

/**
 * How an act stands to the Measures: older than their first day, possibly older, or not. An act that no date of the row
 * tells anything of is not older: nothing speaks for it.
 */
export type Standing =
  | "before"
  /** Its own date is not exact enough to tell. */
  | "unclear"
  /** It has no date, and those of the row leave both open. */
  | "perhaps"
  | "since";

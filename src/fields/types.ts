/**
 * fields/: the vocabulary. Every field of a project: its key (as in the JSON output), Chinese term, English term of the
 * trade, kind of value, where the Measures use it, and the header words offices write for it.
 */

/** What a field's cells hold. */
export type FieldKind =
  | "text"
  | "money"
  | "moneyList"
  | "signedMoney"
  | "signedMoneyList"
  | "date"
  | "flag"
  | "count"
  | "days"
  | "year"
  | "duration"
  | "enum";

/** What evidence a column can give or deny: an act of the procedure, or a thing. */
export type Evidence =
  | "approval"
  | "estimateApproval"
  | "adjustedEstimate"
  | "budgetReview"
  | "controlPrice"
  | "contract"
  | "contractAmount"
  | "clearance"
  | "acceptance"
  | "decision"
  | "supplement"
  | "supplementDecision"
  | "adjustment"
  | "adjustmentApproval"
  | "circumstance"
  | "trialRun"
  | "use";

export interface FieldDefinition {
  readonly kind: FieldKind;
  /** Chinese term, as people say it. */
  readonly zh: string;
  /** Field's standard English term. */
  readonly en: string;
  /** Articles that use it. */
  readonly articles: readonly number[];
  /** Header words, normalised (NFKC, no spaces, no brackets), most usual first. */
  readonly headers: readonly string[];
  /**
   * What a cell that denies (无, 否, 未报批) denies, and nothing else: a control price of 无 is a purchase without one, not a
   * missing budget review. A flag denies its own question; other fields without it deny nothing that a rule may use.
   */
  readonly denies?: Evidence;
}

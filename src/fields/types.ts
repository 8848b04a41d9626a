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
}

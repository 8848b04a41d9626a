import type { DateInterval } from "../../exact";
import type { FieldKey } from "../../fields";
import type { Citation } from "../../regulation/types";

/** A date that the sheet holds. */
export interface TimelineDate {
  readonly field: FieldKey;
  readonly interval: DateInterval;
  /** Where it stands. */
  readonly row: number;
  readonly column: number;
  /** "now": known to a month or year that holds the base date. */
  readonly when: "past" | "now" | "planned";
}

/**
 * When something is due. Intervals: the term begins with a date that is known to a month only, or the text leaves open
 * how it is counted.
 */
export type Term =
  | { readonly kind: "by"; readonly latest: DateInterval }
  | { readonly kind: "from"; readonly earliest: DateInterval }
  | { readonly kind: "window"; readonly earliest: DateInterval; readonly latest: DateInterval }
  /** The next stage; the text sets no term. */
  | { readonly kind: "open" }
  /** Working days of a year that no holiday notice covers: nothing is claimed. */
  | { readonly kind: "noCalendar"; readonly year: number };

/** Against the base date; "unclear": the term may or may not be over. */
export type TermState = "overdue" | "today" | "unclear" | "running" | "ahead";

export interface TimelineTask {
  /** What is to be done, by the field that would hold its date. */
  readonly field: FieldKey;
  readonly cite: Citation;
  /** The text says 原则上. */
  readonly inPrinciple: boolean;
  readonly term: Term;
  readonly state: TermState;
}

export interface Timeline {
  /** In order of time. */
  readonly dates: readonly TimelineDate[];
  /** What is next, the most pressing first. Empty where the Measures do not apply, or it is open whether they do. */
  readonly tasks: readonly TimelineTask[];
}

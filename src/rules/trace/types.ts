import type { Day } from "../../exact";
import type { FieldKey } from "../../fields";
import type { Citation, ReadingChoice, ReadingId } from "../../regulation/types";

/** What a number of a trace is counted in: amounts in 分, dates as days since 1970-01-01, ranks as places in the order of authority. */
export type TraceUnit = "fen" | "ratio" | "date" | "days" | "workdays" | "months" | "year" | "count" | "rank";

export type InputPart = "added" | "reduced" | "largest" | "smallest";

/** What a trace comes to: a number in its unit, a text, the truth of a comparison; null where an input is unknown. */
export type TraceValue = bigint | boolean | string | null;

export type TraceOperator =
  | "+"
  | "-"
  | "×"
  | "÷↓"
  | "max"
  | "min"
  | "abs"
  | ">"
  | "≥"
  | "<"
  | "≤"
  | "="
  | "≠"
  | "and"
  | "or"
  /** A date and months: the same day so many months later. */
  | "+months"
  /** Year, month and day of month: a date. */
  | "date"
  /** The year of a date. */
  | "yearOf";

/**
 * What a rule puts together: while it judges, the value itself, since most statements are made and found untrue, a hundred
 * of them for each row; while it explains, the tree whose value that is (explain.ts).
 */
export type Expression = Trace | TraceValue | Share;

/** A share of an amount while a rule judges: its two factors, for a comparison multiplies them out. */
export interface Share {
  readonly kind: "share";
  readonly whole: bigint | null;
  readonly numerator: bigint;
  readonly denominator: bigint;
  /** The share itself, rounded down to the 分, once it was asked for. */
  rounded: bigint | null | undefined;
}

/** How a value or finding came about: a tree whose own arithmetic, evaluated again, yields the verdict. */
export type Trace =
  /** A cell and what was read from it. `unit`: 分 unless said. */
  | {
      readonly kind: "input";
      readonly field: FieldKey;
      readonly address: string | null;
      readonly shown: string;
      readonly value: bigint | string | null;
      readonly unit?: TraceUnit;
      /** Of several amounts in the cell only some: what was added or taken off, or the largest. */
      readonly part?: InputPart;
      /** The cell holds an estimate (约, 暂估, 不超过). */
      readonly approximate?: true;
    }
  /** What a cell says rather than how much: an answer, a kind, blank or not. True if it is one of those asked for. */
  | {
      readonly kind: "state";
      readonly field: FieldKey;
      readonly address: string | null;
      readonly shown: string;
      readonly is: readonly string[];
      readonly asked: readonly string[];
    }
  /** Whether the text read from a cell has one of the words (a regular expression; spaces do not count), or has none of them. */
  | {
      readonly kind: "words";
      readonly field: FieldKey;
      readonly address: string | null;
      readonly shown: string;
      readonly text: string;
      readonly words: string;
      readonly wanted: boolean;
    }
  /** A number the Measures fix. `unit`: a share where the denominator is not 1, else 分, unless said. */
  | {
      readonly kind: "parameter";
      readonly name: string;
      readonly cite: Citation;
      readonly from: Day;
      readonly numerator: bigint;
      readonly denominator: bigint;
      readonly unit?: TraceUnit;
    }
  /** A number that stands in no cell and no parameter: the base date, 31 October. */
  | { readonly kind: "constant"; readonly label: string; readonly value: bigint; readonly unit: TraceUnit }
  /** The option in force of an open question. */
  | { readonly kind: "reading"; readonly reading: ReadingId; readonly option: ReadingChoice }
  /** Days between two dates that are no working days, by the calendar of these years. */
  | {
      readonly kind: "restDays";
      readonly after: Day;
      readonly upTo: Day;
      readonly years: readonly number[];
      readonly value: bigint;
    }
  | {
      readonly kind: "operation";
      readonly operator: TraceOperator;
      /** Name of the step, a message key; a comparison, all and either, told by their signs, have none. */
      readonly label: string;
      readonly operands: readonly Trace[];
      readonly value: TraceValue;
      readonly unit?: TraceUnit;
      /** What follows where the statement is true (the body that decides), as a message key. */
      readonly leadsTo?: string;
    };

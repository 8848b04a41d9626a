/** What a case gives and what it expects, and the values that cases are written with. */
import { dayOfIso, exactly, isoOf, type Day, type Fen } from "../../../src/exact";
import type { FieldKey } from "../../../src/fields";
import type { MessageData, MessageValue } from "../../../src/messages";
import type { Citation, PolicyPack, ReadingId } from "../../../src/regulation";
import type { Severity } from "../../../src/rules/types";
import type { CellValue } from "../../../src/sheet";

/** Cells by field, as typed: amounts in 万元 (or exactly in 分 as bigint), dates and flags as text. A field not named is no column. */
export type Row = Partial<Record<FieldKey, CellValue | bigint>>;

/** Under what a sheet is reviewed. */
interface Terms {
  readonly asOf?: string;
  readonly readings?: Partial<Record<ReadingId, string>>;
  /** Another place's parameters. */
  readonly policy?: PolicyPack;
}
export interface Rows extends Terms {
  readonly rows: readonly Row[];
  /** No header names a unit. */
  readonly unitless?: true;
}
/** A whole sheet, cell by cell, from A1 on: for what is said of headers, sums and tables. Amounts (bigint: in 分) in 万元. */
export interface Grid extends Terms {
  readonly grid: readonly (readonly (CellValue | bigint)[])[];
}
export type Sheet = Rows | Grid;
export type Given = Row | Sheet;

/** One finding, entirely. Cells as fields of the row it stands on; the rule's own clause unless said. */
export interface Expected {
  readonly severity: Severity;
  readonly message: string;
  readonly cells: readonly FieldKey[];
  /** Cells of no field or of other rows, by address: instead of `cells`. */
  readonly at?: readonly string[];
  readonly data?: MessageData;
  readonly cite?: Citation;
  /** Sheet row it stands on: 2 is the first; null is the sheet. */
  readonly row?: number | null;
  /** Other rows that it marks in the same fields. */
  readonly also?: readonly number[];
}

/**
 * An outcome at a bound: the gravest finding, or none. The message is named too wherever the rule has several of that
 * severity: "warning rounding".
 */
export type Verdict = Severity | `${Severity} ${string}` | "pass";
export interface Bound<T> {
  readonly limit: T;
  readonly row: (at: T) => Given;
  /** One step below, at the limit, one step above. */
  readonly verdicts: readonly [Verdict, Verdict, Verdict];
  /** Where it passes, another rule speaks. */
  readonly elsewhere?: true;
}

export interface Cases {
  /** Rows the rule runs on and leaves alone. */
  readonly passes: Readonly<Record<string, Given>>;
  readonly fails: Readonly<Record<string, readonly [Given, ...Expected[]]>>;
  readonly undecided?: Readonly<Record<string, readonly [Given, ...FieldKey[]]>>;
  /** Undecided for want of a year in the calendar. */
  readonly undecidedYear?: Readonly<Record<string, readonly [Given, number]>>;
  /** Sheets on which the rule cannot run, told as not checked. */
  readonly notChecked?: Readonly<Record<string, Given>>;
  /** Steps of one 分. */
  readonly amounts?: Readonly<Record<string, Bound<Fen>>>;
  /** Steps of one day. */
  readonly days?: Readonly<Record<string, Bound<Day>>>;
  /** Steps of one. */
  readonly counts?: Readonly<Record<string, Bound<number>>>;
}

export const AS_OF = "2026-08-01";

export const day = (iso: string): Day => {
  const found = dayOfIso(iso);
  if (found === null) throw new RangeError(`no date ${iso}`);
  return found;
};
export const iso = (at: Day): string => isoOf(at);
export const wan = (amount: number): Fen => BigInt(Math.round(amount * 1_000_000));
/** Values of message data. */
export const money = (amount: number | Fen): MessageValue => ({
  fen: typeof amount === "bigint" ? amount : wan(amount),
});
export const on = (date: string): MessageValue => ({ interval: exactly(day(date)) });
export const between = (from: string, to: string): MessageValue => ({ interval: { from: day(from), to: day(to) } });
export const onDay = (date: string): MessageValue => ({ day: day(date) });
export const named = (field: FieldKey): MessageValue => ({ term: `field.${field}` });
export const rowsOf = (...rows: number[]): MessageValue => ({ rows });

/** A cell whose formula has no calculated value. */
export const NO_RESULT = "= (no value)";

export const isGrid = (given: Given): given is Grid => Array.isArray((given as Grid).grid);
const isRows = (given: Given): given is Rows => Array.isArray((given as Rows).rows);
export const sheetOf = (given: Given): Sheet => (isGrid(given) || isRows(given) ? given : { rows: [given] });

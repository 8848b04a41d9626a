/**
 * merge/: departments' sheets into the project library. Every row that was sent is new, already there, in conflict with
 * what the library says, or not taken for a reason; nothing of the library is overwritten.
 */
import type { Fen, MoneyUnit } from "../../exact";
import type { FieldKey } from "../../fields";
import type { SheetGrid } from "../../sheet";
import type { PlanSheet } from "../../plan/types";
import type { Doubt } from "../match";
import type { RowsToInsert } from "../rows";

/** A department's plan, read. */
export interface SentSheet {
  readonly file: string;
  readonly plan: PlanSheet;
  readonly grid: SheetGrid;
}

/** The library, read. */
export interface LibrarySheet {
  readonly plan: PlanSheet;
  readonly grid: SheetGrid;
  /** Columns of a row in which formulas stand. */
  readonly formulasIn: (row: number) => ReadonlySet<number>;
}

/** A row that was sent. Of a classified one nothing else is ever told. */
export interface SentRow {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}

export interface Appended extends SentRow {
  /** Row of the library afterwards. */
  readonly toRow: number;
  readonly code: string | null;
  readonly name: string;
}

export interface SameRow extends SentRow {
  /** Row of the library as it was; of a row that was sent twice, where its first stands afterwards. */
  readonly libraryRow: number;
}

/** A value as the command line and the pane show it: amounts in 万元, dates as ISO text, else as written. */
export interface FieldChange {
  readonly field: FieldKey;
  readonly library: string | null;
  readonly sent: string | null;
}

export interface Conflict extends SentRow {
  readonly libraryRow: number;
  readonly by: "code" | "nameUnit" | "given";
  readonly changes: readonly FieldChange[];
}

/** Why a row is not taken. */
export type NotTakenReason =
  | { readonly kind: "classified" }
  /** The library's own row is classified: nothing of it is compared. */
  | { readonly kind: "classifiedInLibrary"; readonly libraryRow: number }
  | { readonly kind: "noName" }
  /** One of the rows that a new plan sheet shows how to fill in. */
  | { readonly kind: "example" }
  /** A person left it out. */
  | { readonly kind: "leftOut" }
  /** Amounts of 100 000 and more, and no unit said anywhere on the sheet. */
  | { readonly kind: "unitUnclear"; readonly header: string; readonly read: Fen; readonly unit: MoneyUnit }
  /** It may be a project of the library under another name, code or unit. */
  | { readonly kind: "doubt"; readonly doubt: Doubt; readonly libraryRows: readonly number[] }
  /** The same project was sent more than once, and not alike. */
  | { readonly kind: "sentTwice"; readonly others: readonly SentRow[] }
  /** In the library it would say something else: a formula comes to another figure. */
  | {
      readonly kind: "unfaithful";
      readonly header: string;
      readonly computed: string | null;
      readonly sent: string;
    };

export interface NotTaken extends SentRow {
  readonly reason: NotTakenReason;
}

export type LostReason =
  /** The library has no such column. */
  | "noColumn"
  /** A second column for a field that the sheet has already. */
  | "double"
  /** Both have it, for different years. */
  | "otherYear"
  /** Both have it, and one of them does not say in what unit. */
  | "unit"
  /** In a unit that is not read: 百元, 美元. */
  | "unsupportedUnit"
  /** A person said to leave it out. */
  | "ignored"
  /** The library computes it. */
  | "computed";

export interface LostColumn {
  readonly file: string;
  readonly sheet: string;
  readonly header: string;
  readonly reason: LostReason;
}

/** What became of a column that was sent. */
export interface TakenColumn {
  readonly file: string;
  readonly sheet: string;
  readonly header: string;
  readonly libraryHeader: string;
}

export interface Merge {
  readonly before: number;
  readonly after: number;
  readonly appended: readonly Appended[];
  /** Of these, the rows of the library that no group of it is meant for: they stand in its last one. */
  readonly strayed: readonly number[];
  readonly same: readonly SameRow[];
  readonly conflicts: readonly Conflict[];
  readonly notTaken: readonly NotTaken[];
  readonly lostColumns: readonly LostColumn[];
  readonly takenColumns: readonly TakenColumn[];
  /** What is to be written; no insertions where nothing is new. */
  readonly rows: RowsToInsert;
}

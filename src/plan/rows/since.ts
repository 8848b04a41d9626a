/** A reading that is over, as the next one of the same sheet needs it to read no more than what changed. */
import type { FieldKey } from "../../fields";
import type { Held, OtherRow, PlanSheet, Project, RowKind } from "../types";

export interface Sorted {
  readonly row: number;
  readonly kind: RowKind | "end";
}

/** A sorted row with what was open before it: whether a project was, and on which row the last one stands. */
export interface Step extends Sorted {
  readonly open: boolean;
  readonly project: number;
}

/** All rows below the header, sorted. */
export interface SortedRows {
  /** In order, up to the row at which another table begins. */
  readonly rows: readonly Sorted[];
  readonly others: readonly OtherRow[];
  /** Where another table begins. */
  readonly end: number | null;
  /** Whether the sheet numbers its projects 1, 2, 3. */
  readonly numbered: boolean;
  /** Every row of the body with what was open before it; null where the sorting of one row rests on all. */
  readonly steps: readonly Step[] | null;
}

/** Lists of rows that a sum may cover. */
export type Scopes = readonly (readonly number[])[];

/** Sums of a sheet, with what they are to be found by after an edit. */
export interface KnownSums {
  readonly sums: PlanSheet["sums"];
  /** By the row of a sum, the rows that it may cover. */
  readonly scopes: ReadonlyMap<number, Scopes>;
  /** What such rows hold in a field. */
  readonly totals: ReadonlyMap<readonly number[], ReadonlyMap<FieldKey, Held>>;
}

/** A reading that is over: its rows and what they came to. */
export interface LastRead {
  readonly sorted: SortedRows;
  readonly projects: readonly Project[];
  readonly sums: KnownSums;
}

/** The reading before, where it was under the same columns and merges, and the sheet rows that hold something else now. */
export interface Since extends LastRead {
  readonly changed: ReadonlySet<number>;
}

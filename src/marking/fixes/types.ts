import type { FieldKey } from "../../fields";
import type { CellValue } from "../../sheet";

/**
 * What is put right: an amount or a count kept as text; a certain day kept as text; full-width digits; odd spaces
 * around a text.
 */
export type FixKind = "amount" | "number" | "date" | "width" | "spaces";

/** What a cell holds, as far as a fix is concerned. */
export interface CellState {
  readonly value: CellValue;
  readonly numberFormat: string;
}

/** One safe correction of one cell: how it is written changes, what it says does not. */
export interface Fix {
  /** Unique on its sheet: the cell's A1 text. */
  readonly key: string;
  readonly kind: FixKind;
  readonly row: number;
  readonly column: number;
  readonly field: FieldKey;
  /** As it was reviewed. A cell that holds anything else by then is left alone. */
  readonly before: CellState;
  readonly after: CellState;
}

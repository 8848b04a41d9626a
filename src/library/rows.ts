/**
 * library/: what stands above one sheet. This file: rows that are to be put into a sheet, as data; a host performs
 * them. What a new row does not name comes from its template row: formats, height, formulas, validation.
 */
import type { Day } from "../exact";

/** A cell of a new row. Text is always written as text, whatever it begins with. */
export type NewCell =
  | { readonly kind: "text"; readonly text: string }
  /** Decimal text, exact. */
  | { readonly kind: "number"; readonly decimal: string }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  /** A real date; `numberFormat` where the template's cell shows no dates. */
  | { readonly kind: "date"; readonly day: Day; readonly numberFormat: string | null };

export interface NewRow {
  /** By sheet column. A column that is missing gets its template's formula, else stays empty. */
  readonly cells: ReadonlyMap<number, NewCell>;
  /** A further line of the project above it: it gets no formulas. */
  readonly isContinuation?: boolean;
}

/** A cell merged downwards over new rows: indexes into `rows`. */
export interface NewMerge {
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

export interface RowInsertion {
  /** Row of the sheet, as it is before, below which the new ones come. */
  readonly after: number;
  /** Row whose formats and formulas they take; not below `after`. */
  readonly template: number;
  readonly rows: readonly NewRow[];
  readonly merges: readonly NewMerge[];
}

/** Insertions into one sheet, in ascending order, at most one below each row. */
export interface RowsToInsert {
  readonly insertions: readonly RowInsertion[];
  /** Rows that hold projects now. A formula in one of them grows only where its range is fixed ($). */
  readonly bodyRows: ReadonlySet<number>;
}

/** Where a row stands after the insertions. */
export function rowAfter({ insertions }: RowsToInsert, row: number): number {
  let moved = row;
  for (const { after, rows } of insertions) if (after < row) moved += rows.length;
  return moved;
}

/**
 * Last row of a range after the insertions: a range that ends at a template row, or between it and the place of the
 * insertion, takes the new rows in.
 */
export function lastRowAfter(rows: RowsToInsert, firstRow: number, lastRow: number): number {
  const taken = rows.insertions.find(
    ({ after, template }) => firstRow <= template && template <= lastRow && lastRow <= after,
  );
  return rowAfter(rows, taken ? taken.after : lastRow) + (taken ? taken.rows.length : 0);
}

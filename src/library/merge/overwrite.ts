/** What a department says otherwise, as edits of the library's row, where a person chose it. */
import { serialOfDay } from "../../exact";
import type { FieldKey } from "../../fields";
import type { CellState } from "../../marking/fixes/types";
import { formatKind, numberFormatAt, valueAt } from "../../sheet";
import { readingOf, type Project } from "../../plan/types";
import type { NewCell } from "../rows";
import { libraryCell, type ColumnPair } from "./cells";
import { columnsOf } from "./columns";
import type { Conflict, LibrarySheet, SentSheet } from "./types";

/** A cell of the library, to be written only if it still holds what was read. */
export interface LibraryEdit {
  readonly row: number;
  readonly column: number;
  readonly expect: CellState;
  readonly write: CellState;
}

export interface Overwriting {
  readonly edits: readonly LibraryEdit[];
  /** Fields that are not for us to write: a formula computes them, or the cell belongs to further rows. */
  readonly left: readonly FieldKey[];
}

/** The edits that make a row of the library say what was sent. */
export function overwriting(library: LibrarySheet, sheets: readonly SentSheet[], conflict: Conflict): Overwriting {
  const sent = sheets.find(({ file, plan }) => file === conflict.file && plan.sheetName === conflict.sheet);
  const from = sent?.plan.projects.find(({ row }) => row === conflict.row);
  const to = library.plan.projects.find(({ row }) => row === conflict.libraryRow);
  if (!sent || !from || !to) return { edits: [], left: conflict.changes.map(({ field }) => field) };
  const { pairs } = columnsOf(library, sent, []);
  const made = conflict.changes.map(({ field }) => {
    const pair = pairs.find((each) => each.field === field);
    return { field, edit: pair ? editOf(library, sent, pair, from, to) : null };
  });
  return {
    edits: made.flatMap(({ edit }) => edit ?? []),
    left: made.filter(({ edit }) => edit === null).map(({ field }) => field),
  };
}

function editOf(
  library: LibrarySheet,
  sent: SentSheet,
  pair: ColumnPair,
  from: Project,
  to: Project,
): LibraryEdit | null {
  const [before, after] = [readingOf(to, pair.field), readingOf(from, pair.field)];
  // On several rows a value belongs to more than one cell.
  if (to.rows.length > 1 || from.rows.length > 1 || before.state === "absent" || after.state === "absent") return null;
  // Nor does one that is read from several columns.
  if (before.parts || after.parts) return null;
  const { row, column } = before.source;
  if (row !== to.row || column !== pair.to.column || library.formulasIn(row).has(column)) return null;
  const merged = library.grid.merges.some(
    ({ firstRow, lastRow, firstColumn, lastColumn }) =>
      lastRow > firstRow && row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn,
  );
  const cell = libraryCell(pair, after, numberFormatAt(sent.grid, after.source.row, after.source.column));
  if (merged || !cell) return null;
  const expect = { value: valueAt(library.grid, row, column), numberFormat: numberFormatAt(library.grid, row, column) };
  return { row, column, expect, write: stateOf(cell, expect.numberFormat) };
}

function stateOf(cell: NewCell, numberFormat: string): CellState {
  switch (cell.kind) {
    case "text":
      return { value: cell.text, numberFormat };
    case "boolean":
      return { value: cell.boolean, numberFormat };
    case "number":
      // In a cell for texts everything is one.
      return { value: numberFormat === "@" ? cell.decimal : Number(cell.decimal), numberFormat };
    case "date":
      return {
        value: serialOfDay(cell.day),
        numberFormat: formatKind(numberFormat) === "date" ? numberFormat : (cell.numberFormat ?? "yyyy-mm-dd"),
      };
  }
}

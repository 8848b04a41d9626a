import { addressOf, columnName } from "../sheet";
import type { FormCells } from "./types";

/** Where a column's values stand, as a person says it: its letters; of a form the cell. */
export function placeOfColumn({ column, cells }: { readonly column: number; readonly cells?: FormCells }): string {
  return cells ? addressOf(cells.value.row, cells.value.column) : columnName(column);
}

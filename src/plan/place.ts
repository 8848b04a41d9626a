import { addressOf, columnName } from "../sheet";
import type { ColumnBinding, FormCells, Project } from "./types";

/** Where a column's values stand, as a person says it: its letters; of a form the cell. */
export function placeOfColumn({ column, cells }: { readonly column: number; readonly cells?: FormCells }): string {
  return cells ? addressOf(cells.value.row, cells.value.column) : columnName(column);
}

/** Where the values of a field stand that several columns hold between them, as a person says it: H/I. */
export const placesOfColumn = (column: ColumnBinding): string =>
  [column, ...(column.alternates ?? [])].map(placeOfColumn).join("/");

/** Place of the project that a sheet row belongs to; -1: none. Projects stand in the order of the sheet. */
export function placeOfRow(projects: readonly Pick<Project, "row" | "rows">[], row: number): number {
  let low = 0;
  let high = projects.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((projects[middle]?.row ?? Infinity) <= row) low = middle;
    else high = middle - 1;
  }
  return projects[low]?.rows.includes(row) ? low : -1;
}

import type { PlanSheet } from "../../plan/types";
import type { FindingCell } from "../types";

/** The cell of a column's header that a person sees: in the last header row. */
export function headerCell({ headerRows }: PlanSheet, column: number): FindingCell {
  return { row: headerRows.at(-1) ?? 1, column, field: null };
}

import { columnName, keptValueAt, type SheetGrid } from "../../sheet";
import type { FieldKey } from "../../fields";
import type { PlanSheet } from "../../plan/types";
import { reference } from "../marker";

/**
 * What no formula of amounts can judge: which project the row is, whose it is, whether it is classified, of what kind
 * and route. The marker names these cells as they were reviewed, and a result holds only while they are the same: beside
 * another row, or after one of them changed, it says that the row must be reviewed again.
 */
const TAKEN_FOR_GRANTED: readonly FieldKey[] = ["name", "unit", "classified", "level", "nature", "route", "listing"];
/** Longer texts are not repeated in a marker. */
const LONGEST = 1000;

export interface Premise {
  /** Part of the marker, without bars. */
  readonly text: string;
  /** Formula of the condition that it still holds. */
  readonly holds: string;
}

/** null where a cell of them is none that every program joins to the same text. */
export function premiseOf(plan: PlanSheet, grid: SheetGrid, row: number, marker: number): Premise | null {
  const columns = TAKEN_FOR_GRANTED.flatMap((field) => {
    const binding = plan.columns.find((column) => column.field === field);
    return binding ? [binding.column, ...(binding.alternates ?? []).map(({ column }) => column)] : [];
  });
  const texts = columns.map((column) => {
    const value = keptValueAt(grid, row, column) ?? "";
    return typeof value === "string" || Number.isSafeInteger(value) ? String(value) : null;
  });
  if (columns.length === 0 || texts.includes(null)) return null;
  const text = texts.join("~").replaceAll("|", "｜");
  if (text.length > LONGEST) return null;
  const joined = columns.map((column) => `$${columnName(column)}${row}`).join('&"~"&');
  return {
    text,
    holds: `ISNUMBER(FIND("|P="&SUBSTITUTE(${joined},"|","｜")&"|",${reference(marker, row)}))`,
  };
}

import type { DateInterval } from "../../exact";
import type { FieldKey } from "../../fields";
import { dateOf } from "./access";
import type { RowContext } from "../types";
import { effectiveDay } from "../values";

/**
 * Each act is judged by its own date (Article 66): true if the act's date lies before the Measures on every day it can
 * have been. An act without a date is judged by the Measures.
 */
export function isBeforeMeasures(row: RowContext, field: FieldKey): boolean {
  const date: DateInterval | null = dateOf(row.project, field);
  return date !== null && date.to < effectiveDay(row);
}

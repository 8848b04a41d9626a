import type { DateInterval } from "../../exact";
import type { FieldKey } from "../../fields";
import { dateOf } from "./access";
import type { RowContext } from "../types";
import { effectiveDay } from "../values";

/**
 * Each act is judged by its own date (Article 66): true if the act may lie before the Measures. A date known to the
 * month or year only accuses nobody unless every day of it lies under the Measures. An act without a date is judged by them.
 */
export function isBeforeMeasures(row: RowContext, field: FieldKey): boolean {
  const date: DateInterval | null = dateOf(row.project, field);
  return date !== null && date.from < effectiveDay(row);
}

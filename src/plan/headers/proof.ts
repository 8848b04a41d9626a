/** Whether a column's cells bear out what its header is taken for. */
import type { FieldKey } from "../../fields";
import { readCell } from "../cells/read";
import { DAYS_1904, gridEnd, numberFormatAt, type SheetGrid, valueAt } from "../../sheet";
import type { ReadColumn } from "./columns";
import type { HeaderBlock } from "./paths";

export interface Context {
  readonly grid: SheetGrid;
  readonly block: HeaderBlock;
  readonly planYear: number | null;
  /** Lines above the table and the sheet's name. */
  readonly title: string;
}

const SAMPLE = 200;

/** A column's own words, groups and leaf joined. */
export const wordsOf = (column: ReadColumn): string => column.words.map((word) => word.full).join("");

/** Bad readings that only a cell of the field's kind can have. */
const ALMOST: ReadonlySet<string> = new Set(["severalOptions", "noSuchDate", "range", "vague"]);

/** Whether the column is empty so far, or at least one cell in it reads as the field. */
export function cellsFit(column: ReadColumn, field: FieldKey, { grid, block }: Context): boolean {
  let unread = 0;
  const last = Math.min(gridEnd(grid).row, block.lastRow + SAMPLE);
  for (let row = block.lastRow + 1; row <= last; row += 1) {
    const reading = readCell(field, valueAt(grid, row, column.column), numberFormatAt(grid, row, column.column), {
      money: "万元",
      time: null,
      serialShift: grid.date1904 ? DAYS_1904 : 0,
    });
    if (reading.state === "value") return true;
    if (reading.state === "bad" && ALMOST.has(reading.reason)) return true;
    if (reading.state === "bad" && reading.reason !== "error") unread += 1;
  }
  return unread === 0;
}

/**
 * Worksheets of ours that are not plans: the list of issues. They are known by a token at the end of a line that stands
 * on the sheet itself, so that it survives saving and any program; no other place needs to remember them.
 */
import type { CellValue, SheetGrid } from "./grid";

const TOKEN = "［PR-清单］";

/** The line with the token. */
export const withOwnSheetMark = (line: string): string => `${line}${TOKEN}`;

/** Whether a cell says that its sheet is ours. */
export const isOwnSheetMark = (value: CellValue | undefined): boolean =>
  typeof value === "string" && value.endsWith(TOKEN);

/** Rows from the top in which the line stands, whatever the user put above it. */
const SEARCHED = 12;

/** Whether a sheet is a list of ours: it is no plan, though its header looks like one. */
export function isOwnSheet({ values }: SheetGrid): boolean {
  return values.slice(0, SEARCHED).some((row) => isOwnSheetMark(row[0]));
}

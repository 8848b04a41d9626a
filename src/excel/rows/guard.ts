import { HostError } from "../../host/types";
import type { CellRange, CellValue } from "../../sheet";
import { askPlaces, askTables } from "../marks/tables";
import { cellRangeOf, PLACE } from "../ranges";
import { refuseFiltered } from "./look";
import { wholeRows } from "./write";

/** New rows as they stood when they had been written: all cells of these rows that hold something. */
export interface Block {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly filled: CellRange | null;
  /** "=…" or the constant. */
  readonly formulas: readonly (readonly CellValue[])[];
}

export type RowsGuard = readonly Block[];

/** How the rows stand now. */
export async function blocksOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rows: readonly { readonly firstRow: number; readonly lastRow: number }[],
): Promise<RowsGuard> {
  const asked = rows.map(({ firstRow, lastRow }) => {
    const filled = wholeRows(sheet, { firstRow, lastRow }).getUsedRangeOrNullObject(true);
    filled.load(`${PLACE},formulas`);
    return { firstRow, lastRow, filled };
  });
  await context.sync();
  return asked.map(({ firstRow, lastRow, filled }) => ({
    firstRow,
    lastRow,
    filled: filled.isNullObject ? null : cellRangeOf(filled),
    formulas: filled.isNullObject ? [] : (filled.formulas as CellValue[][]),
  }));
}

/** Deletes the rows, if every cell of them still is what was written. Excel draws back by itself what enclosed them. */
export async function removeBlocks(context: Excel.RequestContext, sheetId: string, guard: RowsGuard): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  sheet.load("name");
  sheet.protection.load("protected");
  await context.sync();
  const place = { sheetName: sheet.name };
  if (sheet.protection.protected) throw new HostError("protected", "the worksheet is protected", place);
  const tables = askTables(sheet);
  sheet.autoFilter.load("isDataFiltered");
  await context.sync();
  const places = askPlaces(tables);
  const now = await blocksOf(context, sheet, guard);
  const rows = { firstRow: 1, lastRow: 1_048_576, firstColumn: 1, lastColumn: 1 };
  refuseFiltered(sheet.autoFilter.isDataFiltered, places, rows, sheet.name);
  const other = guard.find((block, index) => JSON.stringify(block) !== JSON.stringify(now[index]));
  if (other)
    throw new HostError("changed", "a row is no longer as it was written", {
      ...place,
      address: `${other.firstRow}:${other.lastRow}`,
    });
  for (const block of [...guard].reverse()) wholeRows(sheet, block).delete("Up");
  await context.sync();
}

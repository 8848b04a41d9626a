import { cellCount, intersection } from "../backend/ranges";
import { BackendError, type Backend, type CellRange } from "../backend/types";
import { tablesOn } from "./tables";

/** Rows that a filter hides count, rows hidden by hand do not: Excel writes into those. */
export async function refuseFiltered(book: Backend, sheetId: string, range: CellRange): Promise<void> {
  if (cellCount(range) === 1) return;
  if (!(await isFiltered(book, sheetId, range))) return;
  throw new BackendError("GeneralException", "Written over rows that a filter hides: the cells would be misplaced.");
}

async function isFiltered(book: Backend, sheetId: string, range: CellRange): Promise<boolean> {
  const filters = [await book.autoFilter(sheetId)];
  for (const { id } of await tablesOn(book, sheetId)) filters.push((await book.tableFilter?.(id)) ?? null);
  for (const filter of filters) {
    if (!filter || Object.keys(filter.criteria).length === 0) continue;
    const rows = intersection({ ...filter.range, column: range.column, columnCount: range.columnCount }, range);
    if (rows !== null && (await book.rowsHidden(sheetId, rows.row, rows.rowCount)).includes(true)) return true;
  }
  return false;
}

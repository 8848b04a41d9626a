/** Tables: a range with a header, whose columns are added and taken away as columns of cells. */
import { intersection } from "../ranges";
import { BackendError, MAX_COLUMNS, MAX_ROWS, type CellRange, type CellValue, type TableState } from "../types";
import { freshId } from "./book";
import type { Sheet } from "./sheet";

let nextColumn = 1;

function headerNames(sheet: Sheet, range: CellRange): { id: number; name: string }[] {
  const taken = new Set<string>();
  return Array.from({ length: range.columnCount }, (_, i) => {
    const [row, column] = [range.row, range.column + i];
    const written = String(sheet.cells.get(row, column)?.value ?? "");
    let name = written === "" ? `列${i + 1}` : written;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${written}${n}`;
    taken.add(name.toLowerCase());
    if (name !== written) sheet.cells.content(row, column, name, "");
    return { id: nextColumn++, name };
  });
}

/** @throws BackendError InvalidArgument when the range touches another table or merged cells */
export function addTable(
  sheet: Sheet,
  tables: readonly TableState[],
  range: CellRange,
  hasHeaders: boolean,
): TableState {
  if (tables.some((t) => t.sheetId === sheet.id && intersection(t.range, range)))
    throw new BackendError("InvalidArgument", "A table cannot overlap another table.");
  if (sheet.merges.some((m) => intersection(m, range)))
    throw new BackendError("InvalidArgument", "A table cannot hold merged cells.");
  let whole = range;
  if (!hasHeaders) {
    sheet.cells.shift({ ...range, rowCount: MAX_ROWS - range.row }, "row", range.row, 1);
    whole = { ...range, rowCount: range.rowCount + 1 };
  }
  let number = tables.length + 1;
  while (tables.some((t) => t.name === `表${number}`)) number += 1;
  return {
    id: freshId("table"),
    name: `表${number}`,
    sheetId: sheet.id,
    range: whole,
    showHeaders: true,
    showTotals: false,
    style: "TableStyleMedium2",
    columns: headerNames(sheet, whole),
  };
}

/** Cells at the right of the table, in its rows, move by `count` columns. */
function shiftBeside(sheet: Sheet, table: TableState, at: number, count: number): void {
  sheet.cells.shift({ ...table.range, column: at, columnCount: MAX_COLUMNS - at }, "column", at, count);
}

/** @param cells header and data rows, one column; null: header only */
export function addColumn(
  sheet: Sheet,
  table: TableState,
  index: number | null,
  name: string | null,
  cells: readonly (readonly CellValue[])[] | null,
): { table: TableState; columnId: number } {
  const place = index ?? table.columns.length;
  const column = table.range.column + place;
  const header =
    name ??
    (cells?.[0]?.[0] === undefined || cells[0][0] === "" ? `列${table.columns.length + 1}` : String(cells[0][0]));
  if (table.columns.some((c) => c.name.toLowerCase() === header.toLowerCase()))
    throw new BackendError("InvalidArgument", `There is a column ${header} already.`);
  shiftBeside(sheet, table, column, 1);
  for (let i = 0; i < table.range.rowCount; i++)
    sheet.cells.content(table.range.row + i, column, i === 0 ? header : (cells?.[i]?.[0] ?? ""), "");
  const columnId = nextColumn++;
  const columns = [...table.columns.slice(0, place), { id: columnId, name: header }, ...table.columns.slice(place)];
  return {
    table: { ...table, range: { ...table.range, columnCount: table.range.columnCount + 1 }, columns },
    columnId,
  };
}

export function deleteColumn(sheet: Sheet, table: TableState, columnId: number): TableState {
  const place = table.columns.findIndex((c) => c.id === columnId);
  if (place < 0) throw new BackendError("ItemNotFound", "The column doesn't exist.");
  if (table.columns.length === 1) throw new BackendError("InvalidOperation", "A table keeps at least one column.");
  shiftBeside(sheet, table, table.range.column + place, -1);
  return {
    ...table,
    range: { ...table.range, columnCount: table.range.columnCount - 1 },
    columns: table.columns.filter((c) => c.id !== columnId),
  };
}

/** @throws BackendError InvalidArgument for another header row, a range apart from the table, or one that touches another table or merged cells */
export function resizeTable(
  sheet: Sheet,
  tables: readonly TableState[],
  table: TableState,
  range: CellRange,
): TableState {
  if (range.row !== table.range.row || !intersection(range, table.range) || range.rowCount < 2)
    throw new BackendError("InvalidArgument", "The range doesn't fit the table.");
  if (tables.some((other) => other.id !== table.id && other.sheetId === sheet.id && intersection(other.range, range)))
    throw new BackendError("InvalidArgument", "A table cannot overlap another table.");
  if (sheet.merges.some((merge) => intersection(merge, range)))
    throw new BackendError("InvalidArgument", "A table cannot hold merged cells.");
  const named = headerNames(sheet, range);
  const columns = named.map((column, index) => {
    const known = table.columns[range.column + index - table.range.column];
    return known?.name === column.name ? known : column;
  });
  return { ...table, range, columns };
}

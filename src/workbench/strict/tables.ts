/** What Excel does to a table by itself when somebody writes at its edge or into an empty column of it. */
import { moveFormula } from "../../sheet";
import { intersection, lastColumn, lastRow } from "../backend/ranges";
import type { Backend, CellRange, CellValue, TableState } from "../backend/types";

export async function tablesOn(book: Backend, sheetId: string): Promise<readonly TableState[]> {
  return (await book.tables()).filter((table) => table.sheetId === sheetId);
}

const isText = (cell: CellValue | null | undefined): boolean => cell !== null && cell !== undefined && cell !== "";

/** Written directly at its right, or directly below it: the table takes it in. */
export async function grow(
  book: Backend,
  table: TableState,
  range: CellRange,
  cells: readonly (readonly (CellValue | null)[])[],
): Promise<void> {
  if (!cells.some((row) => row.some(isText))) return;
  const at = table.range;
  const beside =
    range.column === at.column + at.columnCount && range.row >= at.row && lastRow(range) <= lastRow(at)
      ? { ...at, columnCount: at.columnCount + range.columnCount }
      : null;
  const below =
    !table.showTotals && range.row === at.row + at.rowCount && intersection({ ...range, row: at.row }, at)
      ? { ...at, rowCount: at.rowCount + range.rowCount }
      : null;
  const grown = beside ?? below;
  if (!grown) return;
  const others = (await tablesOn(book, table.sheetId)).filter(({ id }) => id !== table.id);
  if (others.some((other) => intersection(other.range, grown))) return;
  const known = new Set(table.columns.map(({ name }) => name.toLowerCase()));
  const names = beside && range.row === at.row ? (cells[0] ?? []) : [];
  if (names.some((name) => known.has(String(name ?? "").toLowerCase()))) return;
  await book.resizeTable(table.id, grown);
}

/** Body columns of tables that a block is written into and that hold nothing yet, as their whole ranges. */
export async function emptyColumns(book: Backend, sheetId: string, range: CellRange): Promise<readonly CellRange[]> {
  const found: CellRange[] = [];
  for (const table of await tablesOn(book, sheetId)) {
    const head = table.showHeaders ? 1 : 0;
    const body = { ...table.range, row: table.range.row + head, rowCount: table.range.rowCount - head };
    const hit = body.rowCount > 0 ? intersection(body, range) : null;
    for (let column = hit?.column ?? 0; hit && column <= lastColumn(hit); column += 1) {
      const whole = { ...body, column, columnCount: 1 };
      const cells = await book.readCells(sheetId, whole, "formulas");
      if (cells.every(([cell]) => !isText(cell))) found.push(whole);
    }
  }
  return found;
}

/** The last formula that was written into the column becomes that of every cell of it. */
export async function fill(
  book: Backend,
  sheetId: string,
  column: CellRange,
  range: CellRange,
  cells: readonly (readonly (CellValue | null)[])[],
): Promise<void> {
  const written = cells
    .map((row, index) => [range.row + index, row[column.column - range.column]] as const)
    .filter(([row, cell]) => row >= column.row && row <= lastRow(column) && isText(cell));
  const [from, last] = written.at(-1) ?? [0, null];
  if (typeof last !== "string" || !written.every(([, cell]) => typeof cell === "string" && cell.startsWith("=")))
    return;
  const filled = Array.from({ length: column.rowCount }, (_, index) => [
    moveFormula(last, column.row + index - from, 0),
  ]);
  await book.writeCells(sheetId, column, "formulas", filled);
}

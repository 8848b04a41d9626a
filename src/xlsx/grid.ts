import { HostError } from "../host/types";
import { cellKey, type CellAddress, type CellRange, type CellValue, type SheetGrid, LAST_COLUMN } from "../sheet";
import { LIMITS } from "./package";
import type { RowModel, SheetModel, WorkbookModel } from "./model/types";

/** Columns right of the used range whose hiding is told, so that nothing is written where nobody sees it. */
const COLUMNS_BESIDE = 256;

/**
 * A worksheet as the reader of plans wants it: the block of cells that hold a value, with their number formats.
 * @throws HostError "notFound" if there is no such sheet, "tooLarge" if the used range is beyond bounds
 */
export function gridOfSheet(model: WorkbookModel, sheetName: string): SheetGrid {
  const sheet = model.sheets.find(({ name }) => name === sheetName);
  if (!sheet) throw new HostError("notFound", sheetName, { sheetName });
  const { used, strays } = withoutStrays(sheet);
  const blocks = used ? readBlock(model, sheet, used) : { values: [], numberFormats: [] };
  return {
    sheetName,
    origin: { row: used?.firstRow ?? 1, column: used?.firstColumn ?? 1 },
    ...blocks,
    merges: sheet.merges,
    hiddenRows: new Set(sheet.rows.filter(({ hidden }) => hidden).map(({ row }) => row)),
    hiddenColumns: hiddenColumns(sheet, used),
    tables: sheet.tables.map(({ name, range, totalsRows }) => ({ name, range, hasTotals: totalsRows > 0 })),
    autoFilter: sheet.autoFilter,
    isProtected: sheet.isProtected,
    ...(model.date1904 ? { date1904: true } : {}),
    ...(strays.length > 0 ? { strays } : {}),
    ...(sheet.withoutResult.length > 0
      ? { withoutResult: new Set(sheet.withoutResult.map(({ row, column }) => cellKey(row, column))) }
      : {}),
  };
}

/** Empty rows, or columns, behind which a few cells are strays rather than part of the sheet. */
const GAP = { rows: 10_000, columns: 500 } as const;
const MOST_STRAYS = 20;

/**
 * The block around the cells that hold a value, without a few far off: a letter typed in the last row would make a plan
 * of five rows one of a million.
 */
function withoutStrays(sheet: SheetModel): {
  readonly used: CellRange | null;
  readonly strays: readonly CellAddress[];
} {
  const whole = usedRange(sheet);
  if (!whole || (whole.lastRow - whole.firstRow < GAP.rows && whole.lastColumn - whole.firstColumn < GAP.columns))
    return { used: whole, strays: [] };
  const byRow = behindGap(sheet, ({ row }) => row, GAP.rows);
  const byColumn = behindGap(sheet, ({ column }) => column, GAP.columns);
  const isStray = ({ row, column }: CellAddress): boolean =>
    (byRow !== null && row >= byRow) || (byColumn !== null && column >= byColumn);
  const strays: CellAddress[] = [];
  const used = usedRange(sheet, (place) => {
    if (!isStray(place)) return true;
    strays.push(place);
    return false;
  });
  return { used, strays };
}

/** Where the few cells behind a wide gap begin; null where there is no such gap, or more than a few cells behind it. */
function behindGap(sheet: SheetModel, placeOf: (cell: CellAddress) => number, gap: number): number | null {
  const counts = new Map<number, number>();
  for (const { row, cells } of sheet.rows)
    for (const { column, value } of cells) {
      if (value === null) continue;
      const place = placeOf({ row, column });
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  const places = [...counts.keys()].sort((a, b) => b - a);
  let behind = 0;
  for (const [at, place] of places.entries()) {
    behind += counts.get(place) ?? 0;
    if (behind > MOST_STRAYS) return null;
    const before = places[at + 1];
    if (before !== undefined && place - before > gap) return place;
  }
  return null;
}

/** The block around all cells that hold a value and are meant; null on an empty sheet. */
export function usedRange(sheet: SheetModel, isMeant: (cell: CellAddress) => boolean = () => true): CellRange | null {
  let range: { firstRow: number; firstColumn: number; lastRow: number; lastColumn: number } | null = null;
  for (const { row, cells } of sheet.rows) {
    for (const { column, value } of cells) {
      if (value === null || !isMeant({ row, column })) continue;
      if (!range) range = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
      range.lastRow = row;
      if (column < range.firstColumn) range.firstColumn = column;
      if (column > range.lastColumn) range.lastColumn = column;
    }
  }
  return range;
}

function readBlock(
  model: WorkbookModel,
  sheet: SheetModel,
  used: CellRange,
): Pick<SheetGrid, "values" | "numberFormats"> {
  const width = used.lastColumn - used.firstColumn + 1;
  const height = used.lastRow - used.firstRow + 1;
  if (width * height > LIMITS.gridArea)
    throw new HostError("tooLarge", `${height} × ${width}`, { sheetName: sheet.name });
  const columnFormats = Array.from({ length: width }, (_, index) =>
    formatOfColumn(model, sheet, used.firstColumn + index),
  );
  const emptyRow: CellValue[] = new Array<CellValue>(width).fill(null);
  const values: CellValue[][] = new Array<CellValue[]>(height).fill(emptyRow);
  const numberFormats: string[][] = new Array<string[]>(height).fill(columnFormats);
  for (const row of sheet.rows) {
    const index = row.row - used.firstRow;
    if (index < 0 || index >= height) continue;
    const rowValues = emptyRow.slice();
    const rowFormats =
      row.style === null ? columnFormats.slice() : new Array<string>(width).fill(formatOf(model, row.style));
    for (const cell of row.cells) {
      const at = cell.column - used.firstColumn;
      if (at < 0 || at >= width) continue;
      rowValues[at] = cell.value;
      rowFormats[at] = formatOf(model, cell.style);
    }
    values[index] = rowValues;
    numberFormats[index] = rowFormats;
  }
  return { values, numberFormats };
}

const formatOf = (model: WorkbookModel, style: number): string =>
  model.styles.cellFormats[style]?.numberFormat ?? "General";

function formatOfColumn(model: WorkbookModel, sheet: SheetModel, column: number): string {
  return formatOf(model, columnAt(sheet, column)?.style ?? 0);
}

/** What the file says about a column; undefined = nothing. */
export function columnAt(sheet: SheetModel, column: number): SheetModel["columns"][number] | undefined {
  return sheet.columns.find(({ first, last }) => column >= first && column <= last);
}

/** Format of a cell that the file does not hold: the row's, else the column's. */
export function inheritedStyle(sheet: SheetModel, row: RowModel | undefined, column: number): number {
  return row?.style ?? columnAt(sheet, column)?.style ?? 0;
}

function hiddenColumns(sheet: SheetModel, used: CellRange | null): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const column of sheet.columns) {
    if (!column.hidden && column.width !== 0) continue;
    // Empty columns hidden up to the sheet's end only frame the plan; results beside it are shown there.
    const last = (used?.lastColumn ?? 0) + (column.last >= LAST_COLUMN ? 0 : COLUMNS_BESIDE);
    for (let at = column.first; at <= Math.min(column.last, last); at += 1) hidden.add(at);
  }
  return hidden;
}

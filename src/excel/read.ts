import { HostError, type WorkOptions } from "../host/types";
import { type CellRange, type CellValue, type GridTable, type SheetGrid, LAST_COLUMN } from "../sheet";
import { asRead, learnDateSystem, type DateSystem } from "./dateSystem";
import { askMerges, mayBeTooMany, mergesInBands, mergesOf } from "./merges";
import { bytesOf, READ_BYTES } from "./payload";
import { cellRangeOf, PLACE } from "./ranges";
import { inExcel, stopIfCancelled } from "./run";

/** Microsoft's limit for reads on the web. */
const MOST_CELLS = 5_000_000;
/** First guess: cells whose values and number formats come to about 1 MB. */
const FIRST_BLOCK_CELLS = 20_000;
/** Columns right of the used ones that are asked whether they are hidden: room for result columns. */
const ROOM = 24;

/**
 * A worksheet's cells that hold something, with number formats, merges, hidden lines, tables and filter: one batch for
 * the layout, one per block of rows below the payload limit, and one more where there are dates.
 * @param system what is known of how the workbook counts days; brought up to date
 */
export function readSheet(system: DateSystem, sheetId: string, options?: WorkOptions): Promise<SheetGrid> {
  return inExcel(async (context) => {
    stopIfCancelled(options);
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.load("name");
    sheet.protection.load("protected");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load(`${PLACE},rowHidden`);
    sheet.tables.load("items/name,items/showTotals");
    await context.sync();
    const nothing: SheetGrid = {
      sheetName: sheet.name,
      origin: { row: 1, column: 1 },
      values: [],
      numberFormats: [],
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      tables: [],
      autoFilter: null,
      isProtected: sheet.protection.protected,
    };
    if (used.isNullObject) return nothing;
    const place = cellRangeOf(used);
    if (used.rowCount * used.columnCount > MOST_CELLS)
      throw new HostError("tooLarge", `${used.rowCount} × ${used.columnCount} cells`, { sheetName: sheet.name });
    const layout = await readLayout(context, sheet, used, place);
    const kept = await readCells(context, used, options);
    await learnDateSystem(context, used, kept, system);
    const { numberFormats } = kept;
    const values = system.from1904
      ? kept.values.map((row, down) =>
          row.map((value, right) => asRead(value, numberFormats[down]?.[right] ?? "", system)),
        )
      : kept.values;
    return {
      ...nothing,
      ...layout,
      values,
      numberFormats,
      ...(system.from1904 ? { date1904: true } : {}),
      origin: { row: place.firstRow, column: place.firstColumn },
    };
  }, {});
}

/** In how many columns formulas are looked for; a wider sheet is read whole after each recalculation. */
const MOST_FORMULA_COLUMNS = 80;

type Layout = Pick<SheetGrid, "autoFilter" | "merges" | "hiddenRows" | "hiddenColumns" | "tables" | "formulaColumns">;

async function readLayout(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Excel.Range,
  place: CellRange,
): Promise<Layout> {
  try {
    return await layoutOf(context, sheet, used, place, (merged) => mergesOf(context, merged));
  } catch (error) {
    if (!mayBeTooMany(error)) throw error;
    return layoutOf(context, sheet, used, place, async () => [await mergesInBands(context, sheet, place)], false);
  }
}

async function layoutOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Excel.Range,
  place: CellRange,
  mergesFrom: (asked: readonly Excel.RangeAreas[]) => Promise<readonly (readonly CellRange[])[]>,
  asksMerges = true,
): Promise<Layout> {
  const merged = asksMerges ? [askMerges(used)] : [];
  // On a protected sheet Excel may refuse to tell of it; nothing is written there that would have to heed it.
  const filter = sheet.protection.protected ? null : sheet.autoFilter.getRangeOrNullObject();
  filter?.load(PLACE);
  const columns = Math.min(used.columnCount + ROOM, LAST_COLUMN - place.firstColumn + 1);
  const columnLines = sheet
    .getRangeByIndexes(used.rowIndex, used.columnIndex, 1, columns)
    .getColumnProperties({ columnHidden: true });
  // Null: some are hidden, some are not.
  const rowLines = used.rowHidden === false ? null : used.getRowProperties({ rowHidden: true });
  const tables = sheet.tables.items.map((table) => {
    const range = table.getRange();
    range.load(PLACE);
    return { name: table.name, hasTotals: table.showTotals, range };
  });
  // Excel may refuse to look for them on a protected sheet.
  const formulas =
    sheet.protection.protected || used.columnCount > MOST_FORMULA_COLUMNS
      ? null
      : Array.from({ length: used.columnCount }, (_, index) => askFormulasIn(used.getColumn(index)));
  await context.sync();
  const [merges = []] = await mergesFrom(merged);
  return {
    autoFilter: filter === null || filter.isNullObject ? null : cellRangeOf(filter),
    merges,
    hiddenRows: numbered(rowLines?.value.map((line) => line.rowHidden === true) ?? [], place.firstRow),
    hiddenColumns: numbered(
      columnLines.value.map((line) => line.columnHidden === true),
      place.firstColumn,
    ),
    ...(formulas
      ? {
          formulaColumns: numbered(
            formulas.map(({ isNullObject }) => !isNullObject),
            place.firstColumn,
          ),
        }
      : {}),
    tables: tables.map(({ name, hasTotals, range }): GridTable => ({ name, hasTotals, range: cellRangeOf(range) })),
  };
}

/** Whether formulas stand in a range: a null object where none do. */
export function askFormulasIn(range: Excel.Range): Excel.RangeAreas {
  const areas = range.getSpecialCellsOrNullObject("Formulas");
  areas.load("areaCount");
  return areas;
}

const numbered = (flags: readonly boolean[], first: number): ReadonlySet<number> =>
  new Set(flags.flatMap((flag, index) => (flag ? [first + index] : [])));

async function readCells(
  context: Excel.RequestContext,
  used: Excel.Range,
  options: WorkOptions | undefined,
): Promise<{ readonly values: CellValue[][]; readonly numberFormats: string[][] }> {
  const values: CellValue[][] = [];
  const numberFormats: string[][] = [];
  const total = used.rowCount;
  let count = Math.max(1, Math.floor(FIRST_BLOCK_CELLS / used.columnCount));
  while (values.length < total) {
    stopIfCancelled(options);
    const rows = Math.min(count, total - values.length);
    const block = used.getCell(values.length, 0).getAbsoluteResizedRange(rows, used.columnCount);
    block.load("values,numberFormat");
    try {
      await context.sync();
    } catch (error) {
      if ((error as { code?: unknown }).code !== "ResponsePayloadSizeLimitExceeded" || rows === 1) throw error;
      count = Math.ceil(rows / 4);
      continue;
    }
    const formats = block.numberFormat as string[][];
    for (const row of block.values as CellValue[][]) values.push(row.map((value) => (value === "" ? null : value)));
    numberFormats.push(...formats);
    block.untrack();
    options?.onProgress?.({ done: values.length, total });
    const size =
      values.slice(-rows).reduce((sum, row) => sum + row.reduce((rest: number, value) => rest + bytesOf(value), 0), 0) +
      formats.reduce((sum, row) => sum + row.reduce((rest, format) => rest + bytesOf(format), 0), 0);
    count = Math.max(1, Math.floor((rows * READ_BYTES) / Math.max(size, 1)));
  }
  return { values, numberFormats };
}

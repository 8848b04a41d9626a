import { HostError, type WorkOptions } from "../../host/types";
import type { RowInsertion } from "../../library/rows";
import type { CellRange, CellValue } from "../../sheet";
import { askAround, aroundOf, perhapsWithoutPage } from "../marks/around";
import { askPlaces, askTables, isFilteredBeside, type LoadedTable } from "../marks/tables";
import { askMerges, mergesOf } from "../merges";
import { cellRangeOf, PLACE, rangeOf } from "../ranges";
import { stopIfCancelled } from "../run";

/** A row whose looks and formulas new rows take. */
export interface Template {
  readonly row: number;
  /** "=…" or the constant, per used column. */
  readonly formulas: readonly CellValue[];
  readonly numberFormats: readonly string[];
  readonly isHidden: boolean;
  /** Points. */
  readonly height: number;
  /** Merges that reach over further rows: those cells cannot be copied as a row. */
  readonly tallMerges: readonly CellRange[];
}

/** A sheet as it is before rows are put into it. */
export interface SheetBefore {
  readonly name: string;
  readonly used: CellRange;
  readonly templates: ReadonlyMap<number, Template>;
  readonly tables: readonly { readonly table: Excel.Table; readonly range: CellRange }[];
  readonly filter: CellRange | null;
  /** null: none, or nothing is known of the page. */
  readonly printArea: CellRange | null;
}

/** @throws HostError protected, filtered, notFound */
export async function lookAt(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  insertions: readonly RowInsertion[],
  options: WorkOptions | undefined,
): Promise<SheetBefore> {
  stopIfCancelled(options);
  sheet.load("name");
  sheet.protection.load("protected");
  const usedRange = sheet.getUsedRangeOrNullObject(true);
  usedRange.load(PLACE);
  await context.sync();
  const place = { sheetName: sheet.name };
  if (sheet.protection.protected) throw new HostError("protected", "the worksheet is protected", place);
  if (usedRange.isNullObject) throw new HostError("notFound", "the worksheet is empty", place);
  const used = cellRangeOf(usedRange);
  const tables = askTables(sheet);
  const around = await perhapsWithoutPage(async (withPage) => {
    const asked = askAround(sheet, withPage);
    await context.sync();
    return asked;
  });
  const places = askPlaces(tables);
  const asked = insertions.map(({ template }) => askTemplate(sheet, template, used));
  await context.sync();
  stopIfCancelled(options);
  refuseFiltered(around.filter.isDataFiltered, places, used, sheet.name);
  const merges = await mergesOf(
    context,
    asked.map(({ merged }) => merged),
  );
  const { filter, printArea } = aroundOf(around);
  return {
    name: sheet.name,
    used,
    templates: new Map(asked.map((each, index) => [each.row, templateOf(each, merges[index] ?? [])])),
    tables: places.map(({ table, place: at }) => ({ table, range: cellRangeOf(at) })),
    filter: filter?.range ?? null,
    printArea: printArea?.length === 1 ? (printArea[0] ?? null) : null,
  };
}

/** Rows that a filter hides are written into as if they were not there (office-js 224). */
export function refuseFiltered(
  isFiltered: boolean,
  tables: readonly LoadedTable[],
  rows: CellRange,
  sheetName: string,
): void {
  if (isFiltered || isFilteredBeside(tables, rows)) throw new HostError("filtered", "a filter is on", { sheetName });
}

interface AskedTemplate {
  readonly row: number;
  readonly range: Excel.Range;
  readonly merged: Excel.RangeAreas;
}

function askTemplate(sheet: Excel.Worksheet, row: number, used: CellRange): AskedTemplate {
  const range = rangeOf(sheet, { ...used, firstRow: row, lastRow: row });
  range.load("formulas,numberFormat,rowHidden,format/rowHeight");
  return { row, range, merged: askMerges(range) };
}

const templateOf = ({ row, range }: AskedTemplate, merges: readonly CellRange[]): Template => ({
  row,
  formulas: (range.formulas as CellValue[][])[0] ?? [],
  numberFormats: (range.numberFormat as string[][])[0] ?? [],
  isHidden: range.rowHidden === true,
  height: range.format.rowHeight,
  tallMerges: merges.filter(({ firstRow, lastRow }) => lastRow > firstRow),
});

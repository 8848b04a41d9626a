import { HostError, type Surrounding } from "../../host/types";
import { takingIn, type Inspection } from "../../marking/policy";
import { type CellRange, parseArea } from "../../sheet";
import { toHostError } from "../errors";
import { cellRangeOf, PLACE } from "../ranges";
import { inExcel } from "../run";
import { askHeaders, readBlocks } from "./find";
import { askPage, pageOf, type AskedPage } from "./page";
import { perform } from "./perform";
import { refuse } from "./refuse";

/** Filter and print area of a sheet, asked for. */
export interface Around {
  readonly filter: Excel.AutoFilter;
  readonly filtered: Excel.Range;
  /** null: not asked for. */
  readonly printed: Excel.RangeAreas | null;
  readonly page: AskedPage | null;
}

/**
 * Asks for the filter and the print area of a sheet (ExcelApi 1.9). Of the filter not what it chooses by: that cannot be
 * loaded of every filter (office-js 465, 3030).
 * @param withPage false where this Excel refused to tell of the page: it has no printer
 */
export function askAround(sheet: Excel.Worksheet, withPage = true): Around {
  const filter = sheet.autoFilter;
  filter.load("isDataFiltered");
  const filtered = filter.getRangeOrNullObject();
  filtered.load(PLACE);
  const printed = withPage ? sheet.pageLayout.getPrintAreaOrNullObject() : null;
  printed?.load("address,areaCount");
  return { filter, filtered, printed, page: withPage ? askPage(sheet) : null };
}

/** Runs what asks for the page too, and where Excel does not say why it refuses, once more without it. */
export async function perhapsWithoutPage<T>(ask: (withPage: boolean) => Promise<T>): Promise<T> {
  try {
    return await ask(true);
  } catch (error) {
    if (toHostError(error).code !== "unknown") throw error;
    return ask(false);
  }
}

/** What was found of them. Excel shows rows again by itself when a filter changes. */
export function aroundOf({
  filter,
  filtered,
  printed,
  page,
}: Around): Pick<Inspection, "filter" | "printArea" | "page"> {
  const found = page ? pageOf(page) : undefined;
  return {
    ...(found ? { page: found } : {}),
    filter: filtered.isNullObject ? null : { range: cellRangeOf(filtered), isFiltering: filter.isDataFiltered },
    // A page that nothing is known of is left alone, as one with several areas is.
    printArea: printed === null ? [] : printed.isNullObject ? null : areasOf(printed),
  };
}

/** The areas of an address such as "计划!A1:F20"; of several only that they are several matters. */
function areasOf({ address, areaCount }: Excel.RangeAreas): readonly CellRange[] {
  if (areaCount !== 1) return [];
  const range = parseArea(address.slice(address.lastIndexOf("!") + 1));
  return range ? [range] : [];
}

/** Extends the filter over the result columns, or sets a print area that ends before them (policy/around.ts). */
export function takeIn(sheetId: string, what: Surrounding): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.load("id,name");
    sheet.protection.load("protected");
    await context.sync();
    // Nothing more is asked of a protected sheet.
    if (sheet.protection.protected)
      throw new HostError("protected", "the worksheet is protected", { sheetName: sheet.name });
    const used = sheet.getUsedRange(true);
    used.load(PLACE);
    const headers = askHeaders(sheet);
    const around = askAround(sheet);
    await context.sync();
    const base = { sheetName: sheet.name, isProtected: false, tables: [], ...aroundOf(around) };
    const [blocks = []] = await readBlocks(context, [{ sheet, headers }]);
    const script = takingIn(what, { ...base, blocks }, cellRangeOf(used));
    if ("refused" in script) throw refuse(script, sheet.name);
    await perform({ context, sheet }, script.edits);
    await context.sync();
  });
}

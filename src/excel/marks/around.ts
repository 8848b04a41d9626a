import { HostError, type Surrounding } from "../../host/types";
import { takingIn, type Inspection } from "../../marking/policy";
import { parseRange, type CellRange } from "../../plan/grid";
import { cellRangeOf, PLACE } from "../ranges";
import { inExcel } from "../run";
import { askHeaders, readBlocks } from "./find";
import { perform } from "./perform";
import { refuse } from "./refuse";

/** Filter and print area of a sheet, asked for. */
export interface Around {
  readonly filter: Excel.AutoFilter;
  readonly filtered: Excel.Range;
  readonly printed: Excel.RangeAreas;
}

/** Asks for the filter and the print area of a sheet (ExcelApi 1.9). */
export function askAround(sheet: Excel.Worksheet): Around {
  const filter = sheet.autoFilter;
  filter.load("isDataFiltered,criteria");
  const filtered = filter.getRangeOrNullObject();
  filtered.load(PLACE);
  const printed = sheet.pageLayout.getPrintAreaOrNullObject();
  printed.load("address,areaCount");
  return { filter, filtered, printed };
}

/** What was found of them. Excel shows rows again by itself when a filter changes. */
export function aroundOf({ filter, filtered, printed }: Around): Pick<Inspection, "filter" | "printArea"> {
  return {
    filter: filtered.isNullObject ? null : { range: cellRangeOf(filtered), isFiltering: filter.isDataFiltered },
    printArea: printed.isNullObject ? null : areasOf(printed),
  };
}

/** The areas of an address such as "计划!A1:F20"; of several only that they are several matters. */
function areasOf({ address, areaCount }: Excel.RangeAreas): readonly CellRange[] {
  if (areaCount !== 1) return [];
  const range = parseRange(address.slice(address.lastIndexOf("!") + 1));
  return range ? [range] : [];
}

/** Extends the filter over the result columns, or sets a print area that ends before them (policy/around.ts). */
export function takeIn(sheetId: string, what: Surrounding): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.load("id,name");
    sheet.protection.load("protected");
    const around = askAround(sheet);
    const used = sheet.getUsedRange(true);
    used.load(PLACE);
    const headers = askHeaders(sheet);
    await context.sync();
    const base = { sheetName: sheet.name, isProtected: sheet.protection.protected, tables: [], ...aroundOf(around) };
    // Nothing more is asked of a protected sheet.
    if (base.isProtected) throw new HostError("protected", "the worksheet is protected", { sheetName: sheet.name });
    const [blocks = []] = await readBlocks(context, [{ sheet, headers }]);
    const script = takingIn(what, { ...base, blocks }, cellRangeOf(used));
    if ("refused" in script) throw refuse(script, sheet.name);
    await perform({ context, sheet, around }, script.edits);
    await context.sync();
  });
}

import { HostError, type MarkReceipt, type Surrounding } from "../../host/types";
import { rangeAddress, type CellRange } from "../../plan/grid";
import { encodeMarkerHeader, type BlockState } from "../../plan/resultBlock";
import { cellRangeOf, PLACE, rangeOf } from "../ranges";
import { inExcel } from "../run";
import { askHeaders, readBlocks } from "./find";

/** Filter and print area of a sheet, asked for. */
export interface Around {
  readonly sheet: Excel.Worksheet;
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
  return { sheet, filter, filtered, printed };
}

/**
 * What could be taken in, for result columns that stand beside the plan.
 * @param isBack whether the filter was given back its range since it was asked for
 */
export function offersOf(
  { filter, filtered, printed }: Around,
  block: CellRange,
  state: BlockState,
  isBack = false,
): NonNullable<MarkReceipt["around"]> {
  const ends = isBack || (!filtered.isNullObject && filterBeside(cellRangeOf(filtered), block));
  return {
    filter: !ends ? null : filter.isDataFiltered ? "active" : "offered",
    printArea: printed.isNullObject && !state.printArea ? "offered" : null,
  };
}

/** The filter of the plan: its header row is that of the results, and it ends left of them. */
const filterBeside = (filter: CellRange, block: CellRange): boolean =>
  filter.firstRow === block.firstRow && filter.lastColumn < block.firstColumn;

/**
 * Extends the filter over the result columns, or sets a print area that ends before them, and notes it in the marker
 * header, which is written first: a fault between the two leaves a note that clearing finds nothing to do for.
 */
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
    const place = { sheetName: sheet.name };
    if (sheet.protection.protected) throw new HostError("protected", "the worksheet is protected", place);
    const [block] = (await readBlocks(context, [{ sheet, headers }]))[0] ?? [];
    if (!block) throw new HostError("changed", "there are no result columns", place);
    const { filter, printArea } = offersOf(around, block.range, block.state);
    const filtered = around.filtered.isNullObject ? null : cellRangeOf(around.filtered);
    const extended = what === "filter" && filtered ? { filter: block.range.lastColumn - filtered.lastColumn } : {};
    if ((what === "filter" ? filter : printArea) !== "offered")
      throw new HostError("changed", `${what} is not what it was`, place);
    const header = encodeMarkerHeader({
      ...block.state,
      ...extended,
      ...(what === "printArea" ? { printArea: true } : {}),
    });
    rangeOf(sheet, { ...block.range, lastRow: block.range.firstRow, firstColumn: block.range.lastColumn }).values = [
      [header],
    ];
    if (what === "filter" && filtered) {
      sheet.autoFilter.remove();
      sheet.autoFilter.apply(rangeOf(sheet, { ...filtered, lastColumn: block.range.lastColumn }));
    }
    if (what === "printArea")
      sheet.pageLayout.setPrintArea(rangeAddress({ ...cellRangeOf(used), lastColumn: block.range.firstColumn - 1 }));
    await context.sync();
  });
}

/** Gives the filter back the range it had, with the criteria of the user's columns; tells whether it did. */
export function restoreFilter(
  { sheet, filter, filtered }: Around,
  { state, range }: { readonly state: BlockState; readonly range: CellRange },
): boolean {
  if (state.filter === undefined || filtered.isNullObject) return false;
  const now = cellRangeOf(filtered);
  const lastColumn = now.lastColumn - state.filter;
  if (now.lastColumn !== range.lastColumn || lastColumn < now.firstColumn) return false;
  const back = rangeOf(sheet, { ...now, lastColumn });
  filter.remove();
  filter.apply(back);
  ((filter.criteria as readonly (Excel.FilterCriteria | null)[] | null) ?? [])
    .slice(0, lastColumn - now.firstColumn + 1)
    .forEach((criteria, index) => {
      if (criteria?.filterOn) filter.apply(back, index, criteria);
    });
  return true;
}

/** Whether the print area is the one that was set without our columns. */
export function isOurPrintArea(
  { printed }: Around,
  { state, range }: { readonly state: BlockState; readonly range: CellRange },
): boolean {
  if (!state.printArea || printed.isNullObject || printed.areaCount !== 1) return false;
  const last = /:\$?([A-Z]{1,3})\$?\d+$/.exec(printed.address)?.[1];
  return (
    last ===
    rangeAddress({
      ...range,
      firstColumn: range.firstColumn - 1,
      lastColumn: range.firstColumn - 1,
      lastRow: range.firstRow,
    }).replace(/\d+$/, "")
  );
}

/** Takes the print area away: by the layout, or, should Excel not take an empty one, by its name. */
export async function removePrintArea(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  sheet.pageLayout.setPrintArea("");
  try {
    await context.sync();
  } catch (error) {
    if ((error as { code?: unknown }).code !== "InvalidArgument") throw error;
    sheet.names.getItemOrNullObject("Print_Area").delete();
    await context.sync();
  }
}

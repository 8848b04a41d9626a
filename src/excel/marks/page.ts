import type { FoundPage, SheetEdit } from "../../marking/policy";
import { rangeAddress } from "../../sheet";
import { toHostError } from "../errors";
import { cellRangeOf, PLACE } from "../ranges";

type PageEdit = Extract<SheetEdit, { do: "setPage" | "pageBack" }>;

/** How a sheet is printed, asked for (ExcelApi 1.9). */
export interface AskedPage {
  readonly layout: Excel.PageLayout;
  readonly titles: readonly Excel.Range[];
  readonly breaks: readonly OfficeExtension.ClientResult<number>[];
  readonly used: Excel.Range;
}

export function askPage(sheet: Excel.Worksheet): AskedPage {
  const layout = sheet.pageLayout;
  layout.load("orientation,zoom");
  const titles = [layout.getPrintTitleRowsOrNullObject(), layout.getPrintTitleColumnsOrNullObject()];
  for (const title of titles) title.load("address");
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load(PLACE);
  const breaks = [sheet.horizontalPageBreaks, sheet.verticalPageBreaks].map((list) => list.getCount());
  return { layout, titles, breaks, used };
}

/** Excel does not tell whether somebody chose the paper or the printer did: it stays as it is. */
export function pageOf({ layout, titles, breaks, used }: AskedPage): FoundPage | undefined {
  if (used.isNullObject) return undefined;
  const { scale, horizontalFitToPages, verticalFitToPages } = layout.zoom;
  return {
    isPlain:
      scale === 100 &&
      !horizontalFitToPages &&
      !verticalFitToPages &&
      titles.every((title) => title.isNullObject) &&
      breaks.every(({ value }) => value === 0),
    orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
    hasPaper: true,
    used: cellRangeOf(used),
    charactersBefore: () => 0,
  };
}

/**
 * Sets pages up, or gives them back, in batches of their own: should Excel refuse, for want of a printer, everything else
 * stands. What was set is told by the print area when it is given back.
 */
export async function performPages(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  edits: readonly SheetEdit[],
): Promise<void> {
  const pages = edits.filter((edit): edit is PageEdit => edit.do === "setPage" || edit.do === "pageBack");
  if (pages.length === 0) return;
  for (const edit of pages) queue(sheet, edit, "plainly");
  const code = await refusal(context);
  if (code !== "InvalidArgument") return;
  // An empty area or title is not taken: the names by which Excel keeps them go instead.
  for (const edit of pages) queue(sheet, edit, "byName");
  await refusal(context);
}

async function refusal(context: Excel.RequestContext): Promise<unknown> {
  try {
    await context.sync();
    return null;
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (code !== "InvalidArgument" && toHostError(error).code !== "unknown") throw error;
    return code;
  }
}

function queue(sheet: Excel.Worksheet, edit: PageEdit, how: "plainly" | "byName"): void {
  const { pageLayout, names } = sheet;
  if (edit.do === "setPage") {
    pageLayout.setPrintArea(rangeAddress(edit.area));
    pageLayout.setPrintTitleRows(`$${edit.repeat.firstRow}:$${edit.repeat.lastRow}`);
    pageLayout.orientation = "Landscape";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    return;
  }
  pageLayout.orientation = edit.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.zoom = { scale: 100 };
  // The area goes last: until then it tells that the page is to be given back.
  if (how === "plainly") {
    pageLayout.setPrintTitleRows("");
    pageLayout.setPrintArea("");
  } else for (const name of ["Print_Titles", "Print_Area"]) names.getItemOrNullObject(name).delete();
}

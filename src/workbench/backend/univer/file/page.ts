/** How a sheet of the file is printed: read into the workbook, and what of it has to be written back. */
import type { SheetEdits, SheetModel, WorkbookModel } from "../../../../xlsx";
import { parseRange, parseRanges } from "../../address";
import { areaOf, entireRows, lastColumn, lastRow } from "../../ranges";
import { type CellRange, PLAIN_PAGE, type PageSetup } from "../../types";
import type { SheetExtras } from "../extras";

const PRINT_AREA = "_xlnm.Print_Area";

const named = (what: string, { name }: SheetModel, { definedNames }: WorkbookModel): string | undefined =>
  definedNames.find((one) => one.name === what && one.sheetName === name)?.formula;

/** The areas that are printed; null: the file names none, or not by cells (a formula, cells that are gone). */
export function printAreaInFile(sheet: SheetModel, model: WorkbookModel): CellRange[] | null {
  const formula = named(PRINT_AREA, sheet, model);
  return formula === undefined ? null : parseRanges(formula);
}

/**
 * What the add-in looks at. A page that is fitted, scaled or cut in the file is so here, without its figures, and so is one
 * whose print area is not told by cells: somebody set it up.
 */
export function pageInFile(sheet: SheetModel, model: WorkbookModel): PageSetup {
  const { page } = sheet;
  const isShaped =
    page.isShaped || (named(PRINT_AREA, sheet, model) !== undefined && printAreaInFile(sheet, model) === null);
  const titles = named("_xlnm.Print_Titles", sheet, model);
  const rows = /\$?(\d+):\$?(\d+)$/.exec(titles ?? "");
  const range = rows ? parseRange(`${rows[1]}:${rows[2]}`) : null;
  return {
    ...PLAIN_PAGE,
    orientation: page.orientation === "landscape" ? "Landscape" : "Portrait",
    zoom: isShaped ? {} : { scale: 100 },
    titleRows: titles === undefined ? null : (range ?? entireRows({ row: 0, column: 0, rowCount: 1, columnCount: 1 })),
  };
}

/** What tells whether the page is another. */
export const pageState = ({ page, printArea }: Pick<SheetExtras, "page" | "printArea">): string =>
  JSON.stringify([page.orientation, page.zoom, page.titleRows && areaOf(page.titleRows), printArea?.map(areaOf)]);

/** The edit that gives the file this page; null: it cannot be said to a file. */
export function pageEdit({ page, printArea }: SheetExtras): SheetEdits["page"] | null {
  const { orientation, zoom, titleRows } = page;
  if (printArea === null && titleRows === null && zoom.scale === 100)
    return { area: null, orientation: orientation.toLowerCase(), dropsPaper: false };
  const [area, more] = printArea ?? [];
  if (!area || more || !titleRows || orientation !== "Landscape" || zoom.horizontalFitToPages !== 1) return null;
  return {
    area: {
      firstRow: area.row + 1,
      firstColumn: area.column + 1,
      lastRow: lastRow(area) + 1,
      lastColumn: lastColumn(area) + 1,
    },
    repeat: { firstRow: titleRows.row + 1, lastRow: lastRow(titleRows) + 1 },
  };
}

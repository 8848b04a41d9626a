/** How a sheet of the file is printed: read into the workbook, and what of it has to be written back. */
import { parseRange } from "../../../../sheet";
import type { SheetEdits, SheetModel, WorkbookModel } from "../../../../xlsx";
import { entireRows, lastColumn, lastRow } from "../../ranges";
import { PLAIN_PAGE, type PageSetup } from "../../types";
import type { SheetExtras } from "../extras";

/** What the add-in looks at. A page that is fitted, scaled or cut in the file is so here, without its figures. */
export function pageInFile({ name, page }: SheetModel, { definedNames }: WorkbookModel): PageSetup {
  const titles = definedNames.find((one) => one.name === "_xlnm.Print_Titles" && one.sheetName === name)?.formula;
  const rows = /\$?(\d+):\$?(\d+)$/.exec(titles ?? "");
  const range = rows ? parseRange(`A${rows[1]}:A${rows[2]}`) : null;
  return {
    ...PLAIN_PAGE,
    orientation: page.orientation === "landscape" ? "Landscape" : "Portrait",
    zoom: page.isShaped ? {} : { scale: 100 },
    titleRows:
      titles === undefined
        ? null
        : entireRows({
            row: (range?.firstRow ?? 1) - 1,
            column: 0,
            rowCount: range ? range.lastRow - range.firstRow + 1 : 1,
            columnCount: 1,
          }),
  };
}

/** What tells whether the page is another. */
export const pageState = ({ page, printArea }: SheetExtras): string =>
  JSON.stringify([page.orientation, page.zoom, page.titleRows, printArea]);

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

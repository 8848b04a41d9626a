/**
 * How a marked sheet is printed. Nobody who set up a plan's page is overruled; where nobody did, results would push it onto
 * many sheets of paper and the marker column would be printed: it is then fitted to the width of one page, its header
 * rows repeat, and it ends before the marker column.
 */
import type { BlockState } from "../../sheet";
import type { MarkPlan } from "../types";
import { isOurPrintArea } from "./around";
import type { Inspection, PlaceInspection, SheetEdit, StandingBlock } from "./types";

/** Characters across which A4 on its side still shows readable text; wider plans get A3, as offices print them. */
const A4_CHARACTERS = 170;

/** The area that ends before the marker column, or, where a person asked for it, before the results. */
const isAreaOf = (found: Inspection, block: StandingBlock): boolean =>
  isOurPrintArea(found, block) ||
  (found.printArea?.length === 1 && found.printArea[0]?.lastColumn === block.range.lastColumn - 1);

/** The block for which the page was set up by us, and nobody has changed its area since. */
function blockOfPage(found: Inspection): StandingBlock | undefined {
  return found.page ? found.blocks.find((block) => block.state.page && isAreaOf(found, block)) : undefined;
}

/** What is noted of the page before it is set up; null: it is left as it is. */
export function pageBefore(plan: MarkPlan, found: PlaceInspection): NonNullable<BlockState["page"]> | null {
  const { page, printArea } = found;
  if (!page || !plan.headerRows) return null;
  const noted = blockOfPage(found)?.state.page;
  if (noted) return noted;
  // What stands to the right of the results would no longer be printed.
  if (!page.isPlain || printArea !== null || page.used.lastColumn > plan.block.lastColumn) return null;
  return { orientation: page.orientation, ...(page.hasPaper ? {} : { paper: true }) };
}

/** Sets the page up; a page that was set up for a block that goes is given back. */
export function pageSetUp(plan: MarkPlan, found: PlaceInspection, state: BlockState): readonly SheetEdit[] {
  const { page } = found;
  if (!state.page || !page || !plan.headerRows) return pageBack(found);
  const { block, columns, headerRows } = plan;
  const wide =
    page.charactersBefore(block.firstColumn) + columns.slice(0, -1).reduce((sum, { width }) => sum + width, 0);
  return [
    {
      do: "setPage",
      area: {
        firstRow: 1,
        firstColumn: 1,
        lastRow: Math.max(block.lastRow, page.used.lastRow),
        lastColumn: state.printArea ? block.firstColumn - 1 : block.lastColumn - 1,
      },
      repeat: headerRows,
      ...(state.page.paper ? { paper: wide > A4_CHARACTERS ? ("A3" as const) : ("A4" as const) } : {}),
    },
  ];
}

/** Gives back the page as it was. */
export function pageBack(found: Inspection): readonly SheetEdit[] {
  const noted = blockOfPage(found)?.state.page;
  return noted ? [{ do: "pageBack", orientation: noted.orientation, paper: noted.paper === true }] : [];
}

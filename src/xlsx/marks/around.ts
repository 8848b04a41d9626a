import type { CellRange } from "../../plan/grid";
import { rangeOf } from "../model/ranges";
import type { SheetModel, WorkbookModel } from "../model/types";
import type { RowEdit, SheetEdits } from "../patch/types";
import type { StandingBlock } from "./block";

/** Takes back what a person had taken in around the plan: the filter over the result columns, the print area without them. */
export function aroundEdits(
  model: WorkbookModel,
  sheet: SheetModel,
  blocks: readonly StandingBlock[],
): Pick<SheetEdits, "filter" | "printArea"> {
  const filtering = blocks.find((block) => filterBefore(sheet, block) !== null);
  const filter = filtering ? filterBefore(sheet, filtering) : null;
  return {
    ...(filter ? { filter } : {}),
    ...(blocks.some((block) => isOurPrintArea(model, sheet, block)) ? { printArea: "remove" as const } : {}),
  };
}

function filterBefore(
  { autoFilter }: SheetModel,
  { state, range }: StandingBlock,
): { readonly lastColumn: number } | null {
  if (state.filter === undefined || autoFilter?.lastColumn !== range.lastColumn) return null;
  const lastColumn = autoFilter.lastColumn - state.filter;
  return lastColumn < autoFilter.firstColumn ? null : { lastColumn };
}

/** A single area with its sheet's name, whose quoted form may hold commas and quotes of its own. */
const ONE_AREA = /^(?:'(?:[^']|'')*'|[^'!,]+)!([^!,]+)$/;

/** One area that ends beside the result columns, where the marker header says that it was set without them. */
function isOurPrintArea({ definedNames }: WorkbookModel, sheet: SheetModel, { state, range }: StandingBlock): boolean {
  const name = state.printArea
    ? definedNames.find((one) => one.name === "_xlnm.Print_Area" && one.sheetName === sheet.name)
    : undefined;
  const area = ONE_AREA.exec(name?.formula ?? "")?.[1];
  return area !== undefined && rangeOf(area)?.lastColumn === range.firstColumn - 1;
}

/**
 * Rows that a filter left out by our columns alone: with the filter's criteria gone nothing would show them again. Where
 * it also chooses by columns of the user's they stay as they are, as nobody but Excel can apply those again.
 */
export function rowsToShow(sheet: SheetModel, blocks: readonly StandingBlock[]): readonly RowEdit[] {
  const filters = [
    { range: sheet.autoFilter, columns: sheet.filteredColumns },
    ...sheet.tables.map(({ range, filteredColumns }) => ({ range, columns: filteredColumns })),
  ];
  const shown = filters.flatMap(({ range, columns }) =>
    range && columns.length > 0 && columns.every((column) => isOfBlocks(blocks, range, column)) ? [range] : [],
  );
  return sheet.rows.flatMap(({ row, hidden }) =>
    hidden && shown.some((range) => row > range.firstRow && row <= range.lastRow) ? [{ row, hidden: false }] : [],
  );
}

const isOfBlocks = (blocks: readonly StandingBlock[], filter: CellRange, column: number): boolean =>
  blocks.some(
    ({ range }) => range.firstRow === filter.firstRow && column >= range.firstColumn && column <= range.lastColumn,
  );

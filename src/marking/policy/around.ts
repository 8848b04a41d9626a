import { type BlockState, type CellRange, encodeMarkerHeader, rangeAddress } from "../../sheet";
import type { Inspection, MarkScript, Refusal, SheetEdit, StandingBlock } from "./types";

/** What could be taken in around result columns that stand beside the plan. */
export function offersOf(
  { filter, printArea }: Pick<Inspection, "filter" | "printArea">,
  block: CellRange,
  state: BlockState,
): NonNullable<MarkScript["around"]> {
  const ends = filter !== null && isFilterOfPlan(filter.range, block);
  return {
    filter: !ends ? null : filter.isFiltering ? "active" : "offered",
    printArea: (printArea === null || isPageArea(printArea, block, state)) && !state.printArea ? "offered" : null,
  };
}

/** The area of a page that we set up: it holds the results, and may be set without them. */
const isPageArea = (areas: readonly CellRange[], { lastColumn }: CellRange, { page }: BlockState): boolean =>
  page !== undefined && areas.length === 1 && areas[0]?.lastColumn === lastColumn - 1;

/** The filter of the plan: its header row is that of the results, and it ends left of them. */
const isFilterOfPlan = (filter: CellRange, block: CellRange): boolean =>
  filter.firstRow === block.firstRow && filter.lastColumn < block.firstColumn;

/** Where the filter ended before it was extended over a block; null: it was not, or a person changed it since. */
export function filterEndBefore({ filter }: Inspection, { state, range }: StandingBlock): number | null {
  if (state.filter === undefined || !filter || filter.range.lastColumn !== range.lastColumn) return null;
  const lastColumn = filter.range.lastColumn - state.filter;
  return lastColumn < filter.range.firstColumn ? null : lastColumn;
}

/** Gives the filter back the range it had. */
export function filterBack(found: Inspection, block: StandingBlock): readonly SheetEdit[] {
  const lastColumn = filterEndBefore(found, block);
  return lastColumn === null || !found.filter ? [] : [{ do: "endFilter", range: found.filter.range, lastColumn }];
}

/** Whether the print area is the one that was set without our columns: a single area that ends beside them. */
export function isOurPrintArea({ printArea }: Inspection, { state, range }: StandingBlock): boolean {
  return state.printArea === true && printArea?.length === 1 && printArea[0]?.lastColumn === range.firstColumn - 1;
}

/**
 * Rows that a filter left out by our columns alone: with the filter's criteria gone nothing would show them again. Where
 * it also chooses by columns of the user's they stay as they are, as nobody but Excel can apply those again.
 */
export function rowsToShow({ fixedFilters, blocks }: Inspection): readonly number[] {
  if (!fixedFilters) return [];
  const isOurColumn = (filter: CellRange, column: number): boolean =>
    blocks.some(({ range, columns }) => range.firstRow === filter.firstRow && columns.includes(column));
  const shown = fixedFilters.filters.filter(
    ({ range, columns }) => columns.length > 0 && columns.every((column) => isOurColumn(range, column)),
  );
  return fixedFilters.hiddenRows.filter((row) =>
    shown.some(({ range }) => row > range.firstRow && row <= range.lastRow),
  );
}

/**
 * Extends the filter over the result columns, or sets a print area that ends before them, and notes it in the marker
 * header, which is written first: a fault between the two leaves a note that clearing finds nothing to do for.
 * @param used the part of the sheet where something stands
 */
export function takingIn(
  what: "filter" | "printArea",
  found: Inspection,
  used: CellRange,
): { readonly edits: readonly SheetEdit[] } | Refusal {
  if (found.isProtected) return { refused: "protected", detail: "the worksheet is protected" };
  const [block] = found.blocks;
  if (!block) return { refused: "changed", detail: "there are no result columns" };
  if (offersOf(found, block.range, block.state)[what] !== "offered")
    return { refused: "changed", detail: `${what} is not what it was`, address: rangeAddress(block.range) };
  const { range } = block;
  const extended =
    what === "filter" && found.filter ? { filter: range.lastColumn - found.filter.range.lastColumn } : {};
  const state = { ...block.state, ...extended, ...(what === "printArea" ? { printArea: true as const } : {}) };
  const header: SheetEdit = {
    do: "write",
    range: { ...range, firstColumn: range.lastColumn, lastRow: range.firstRow },
    cells: [[{ kind: "text", text: encodeMarkerHeader(state) }]],
  };
  const change: SheetEdit =
    what === "filter" && found.filter
      ? { do: "endFilter", range: found.filter.range, lastColumn: range.lastColumn }
      : { do: "setPrintArea", range: { ...used, lastColumn: range.firstColumn - 1 } };
  return { edits: [header, change] };
}

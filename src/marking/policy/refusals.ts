import { addressOf, type BlockState, type CellRange, type CellValue, rangeAddress, LAST_COLUMN } from "../../sheet";
import type { MarkPlan } from "../types";
import { holds, isOurs } from "./standing";
import { isWithinTable, leavingTable, tablesAfter } from "./tables";
import type { PlaceInspection, Refusal, StandingBlock } from "./types";

/** Longest state that still fits into a cell with its label. */
const LONGEST_STATE = 30_000;

/** No room at the right of the plan: known before a sheet is looked at. */
export function refusesPlace({ block }: MarkPlan): Refusal | null {
  return block.lastColumn <= LAST_COLUMN
    ? null
    : {
        refused: "occupied",
        detail: "no room at the right of the plan",
        address: addressOf(block.firstRow, LAST_COLUMN),
      };
}

/** Why marks cannot be written; null: they can. */
export function refusesMarks(plan: MarkPlan, found: PlaceInspection): Refusal | null {
  if (found.isProtected) return { refused: "protected", detail: "the worksheet is protected" };
  return refusesPlace(plan) ?? changed(plan, found) ?? occupied(plan, found) ?? within(found);
}

function changed({ witness = [], block }: MarkPlan, found: PlaceInspection): Refusal | null {
  for (const [index, { column, values }] of witness.entries()) {
    const row = values.findIndex((value, at) => !isSame(found.witness[index]?.[at], value));
    if (row >= 0)
      return {
        refused: "changed",
        detail: "the rows are not those that were reviewed",
        address: addressOf(block.firstRow + row, column),
      };
  }
  // The place is chosen among visible columns; the width of a hidden one could not be remembered.
  const unknown = found.columns.findIndex(
    ({ width }, index) =>
      width === null && !found.blocks.some(({ columns }) => columns.includes(block.firstColumn + index)),
  );
  return unknown < 0 ? null : { refused: "changed", detail: "a column was hidden meanwhile" };
}

function occupied(plan: MarkPlan, found: PlaceInspection): Refusal | null {
  const { block, table } = plan;
  const refused = (range: CellRange, detail: string): Refusal => ({
    refused: "occupied",
    detail,
    address: rangeAddress(range),
  });
  const taken = found.content.find((place) => !isAllOurs(found.blocks, place));
  if (taken) return refused(taken, "the result columns would cover content");
  const left = tablesAfter(
    found.tables,
    found.blocks.flatMap((standing) => leavingTable(found, standing).edits),
  );
  const area =
    found.merges.find((merge) => overlaps(merge, block)) ??
    left.find(({ name, range }) => name !== table?.name && overlaps(range, block))?.range;
  const corner = area && {
    firstRow: Math.max(area.firstRow, block.firstRow),
    firstColumn: Math.max(area.firstColumn, block.firstColumn),
  };
  return corner
    ? refused(
        { ...corner, lastRow: corner.firstRow, lastColumn: corner.firstColumn },
        "the result columns would cover merged cells or a table",
      )
    : null;
}

function isAllOurs(blocks: readonly StandingBlock[], place: CellRange): boolean {
  for (let row = place.firstRow; row <= place.lastRow; row += 1)
    for (let column = place.firstColumn; column <= place.lastColumn; column += 1)
      if (!blocks.some((block) => isOurs(block, row, column))) return false;
  return true;
}

/** Taking ours out would move what stands behind them: only a person who clears says so. */
function within(found: PlaceInspection): Refusal | null {
  const block = found.blocks.find((one) => isWithinTable(found, one));
  return block
    ? {
        refused: "occupied",
        detail: "columns were added to the table behind the result columns",
        address: rangeAddress(block.range),
      }
    : null;
}

export function refusesState(state: BlockState): Refusal | null {
  return JSON.stringify(state).length <= LONGEST_STATE
    ? null
    : { refused: "occupied", detail: "too many different number formats to be remembered" };
}

/** The plan's table is no longer the one that was read, or what must be remembered is too long for the name of a column. */
export const cannotJoin = ({ block }: MarkPlan): Refusal => ({
  refused: "occupied",
  detail: "the table cannot take the result columns in",
  address: rangeAddress(block),
  leavesTable: true,
});

export const isHeld = (blocks: readonly StandingBlock[], row: number, column: number): boolean =>
  blocks.some((block) => holds(block, row, column));

export function overlaps(a: CellRange, b: CellRange): boolean {
  return (
    a.firstRow <= b.lastRow && b.firstRow <= a.lastRow && a.firstColumn <= b.lastColumn && b.firstColumn <= a.lastColumn
  );
}

/** What of `whole` does not lie in `hole`: at most four rectangles. */
export function outside(whole: CellRange, hole: CellRange | null): readonly CellRange[] {
  if (!hole || !overlaps(whole, hole)) return [whole];
  const firstRow = Math.max(whole.firstRow, hole.firstRow);
  const lastRow = Math.min(whole.lastRow, hole.lastRow);
  return [
    { ...whole, lastRow: firstRow - 1 },
    { ...whole, firstRow: lastRow + 1 },
    { firstRow, lastRow, firstColumn: whole.firstColumn, lastColumn: hole.firstColumn - 1 },
    { firstRow, lastRow, firstColumn: hole.lastColumn + 1, lastColumn: whole.lastColumn },
  ].filter((part) => part.firstRow <= part.lastRow && part.firstColumn <= part.lastColumn);
}

const isSame = (now: CellValue | undefined, then: CellValue): boolean =>
  (now === "" || now === undefined ? null : now) === (then === "" ? null : then);

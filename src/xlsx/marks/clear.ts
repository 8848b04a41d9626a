import { isOurFormula } from "../../marking";
import type { PriorWidth } from "../../plan/resultBlock";
import type { CellEdit, ColumnEdit, FormatChange, RowEdit, SheetEdits, TableEdit } from "../patch/types";
import type { SheetModel, WorkbookModel } from "../model/types";
import { aroundEdits, rowsToShow } from "./around";
import { formatBefore, heightBefore, isOurs, SheetIndex, standingBlocks, type StandingBlock } from "./block";
import { hasHints, hintEdits } from "./hints";
import { tablesWithout } from "./tables";

/** Whether something of ours is on a sheet. */
export function isMarked(sheet: SheetModel): boolean {
  return (
    standingBlocks(sheet).length > 0 ||
    hasHints(sheet) ||
    sheet.conditionalFormats.some(({ rules }) => rules.some(({ formulas }) => formulas.some(isOurFormula)))
  );
}

/** What takes every mark off a sheet and puts back what the marker headers remember. */
export function clearingEdits(
  model: WorkbookModel,
  sheet: SheetModel,
): SheetEdits & {
  readonly cells: readonly CellEdit[];
  readonly columns: readonly ColumnEdit[];
  readonly rows: readonly RowEdit[];
  readonly tables: readonly TableEdit[];
} {
  const blocks = standingBlocks(sheet);
  const index = new SheetIndex(sheet);
  return {
    sheetName: sheet.name,
    ...aroundEdits(model, sheet, blocks),
    tables: tablesWithout(sheet, blocks),
    cells: blocks.flatMap((block) => clearedCells(block, blocks, index)),
    columns: blocks.flatMap(({ range, state }) =>
      state.widths.slice(0, range.lastColumn - range.firstColumn + 1).map((width, at): ColumnEdit => ({
        column: range.firstColumn + at,
        width: widthOf(width),
        hidden: state.hidden[at] ?? false,
      })),
    ),
    rows: together([...blocks.flatMap((block) => restoredHeights(block, sheet)), ...rowsToShow(sheet, blocks)]),
    conditionalFormats: { remove: isOurFormula },
    ...hintEdits(sheet, []),
  };
}

/** Only of rows that still have automatic height: one that somebody set since then stays. */
function restoredHeights(block: StandingBlock, sheet: SheetModel): RowEdit[] {
  return sheet.rows.flatMap(({ row, isCustomHeight, height: now }) => {
    const height =
      row < block.range.firstRow || row > block.range.lastRow || isCustomHeight ? undefined : heightBefore(block, row);
    return height === undefined || height === now ? [] : [{ row, height }];
  });
}

/** One edit for each row. */
function together(edits: readonly RowEdit[]): RowEdit[] {
  const byRow = new Map<number, RowEdit>();
  for (const edit of edits) byRow.set(edit.row, { ...byRow.get(edit.row), ...edit });
  return [...byRow.values()];
}

function clearedCells(block: StandingBlock, blocks: readonly StandingBlock[], index: SheetIndex): CellEdit[] {
  const edits: CellEdit[] = [];
  for (let row = block.range.firstRow; row <= block.range.lastRow; row += 1) {
    for (let column = block.range.firstColumn; column <= block.range.lastColumn; column += 1) {
      const cell = index.cell(row, column);
      if (!cell) continue;
      if (isOurs(blocks, row, column))
        edits.push({ row, column, content: { kind: "blank" }, format: formatBack(block, row, column) });
      else if (cell.value === null)
        edits.push({ row, column, content: { kind: "keep" }, format: formatBack(block, row, column) });
    }
  }
  return edits;
}

/** The change that gives a cell of a block the format it had. */
export function formatBack(block: StandingBlock, row: number, column: number): FormatChange {
  const numberFormat = formatBefore(block, row, column);
  const wasWrapped = block.state.wrapped === column - block.range.firstColumn;
  return {
    quotePrefix: false,
    ...(numberFormat === null ? {} : { numberFormat }),
    ...(wasWrapped ? { wrap: false } : {}),
  };
}

/** Points are Excel's, at 96 dots per inch and 7 dots for a character of the usual font. */
const widthOf = (width: PriorWidth): number | "standard" =>
  width === "standard"
    ? "standard"
    : "characters" in width
      ? width.characters
      : Math.round(((width.points * 96) / 72 / 7) * 256) / 256;

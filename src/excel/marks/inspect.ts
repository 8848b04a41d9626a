import { HostError } from "../../host/types";
import { keysOfBlock, keysToNote, resultColumnOf, type MarkPlan } from "../../marking";
import { addressOf, contains, rangeAddress, type CellRange, type CellValue } from "../../plan/grid";
import { decodeMarkerHeader, type BlockState, type PriorWidth } from "../../plan/resultBlock";
import { outside, PLACE, rangeOf } from "../ranges";
import { askAround, type Around } from "./around";
import { askFormats } from "./conditionalFormats";
import { askCells, askHintsSet, findHints, freeFor } from "./hints";
import { askPlaces, askTables, isWithin, type LoadedTable } from "./tables";
import { priorFormat, runsOf, type StandingBlock } from "./state";

/** What marking must know of a sheet before it writes. */
export interface Inspection {
  /** What the new block is to remember: of columns that were ours already what they remembered, of the others how they are. */
  readonly state: BlockState;
  readonly old: StandingBlock | null;
  /** Columns whose width is still the user's, or that of another result column (fewer or more of them stood before). */
  readonly fresh: readonly number[];
  /** Parts of the block whose cells have a number format that would turn a formula into text or an amount into a date. */
  readonly formatted: readonly CellRange[];
  readonly formats: Excel.ConditionalFormatCollection;
  /** Tables of the sheet with their places. */
  readonly tables: readonly LoadedTable[];
  readonly around: Around;
  /** Hints of ours that stand, and those to be set in their stead (null: none are wanted). */
  readonly hints: {
    readonly standing: Awaited<ReturnType<typeof findHints>>;
    readonly wanted: ReturnType<typeof freeFor> | null;
  };
}

/** Excel's last column. */
const LAST_COLUMN = 16_384;
/** Rows of number formats asked for at once: some 2 MB. */
const FORMAT_ROWS = 15_000;
/** Longest state that still fits into a cell with its label. */
const LONGEST_STATE = 30_000;

/**
 * Looks at the place where the marks shall stand, in one batch (more above 15,000 rows), and writes nothing.
 * @throws HostError protected, changed (other rows than were read), occupied (someone's content in the block)
 */
export async function inspect(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: MarkPlan,
): Promise<Inspection> {
  const { block, replaces } = plan;
  if (block.lastColumn > LAST_COLUMN)
    throw new HostError("occupied", "no room at the right of the plan", {
      sheetName: plan.sheetName,
      address: addressOf(block.firstRow, LAST_COLUMN),
    });
  sheet.load("name,id");
  sheet.protection.load("protected");
  const oldHeader = replaces && rangeOf(sheet, { ...replaces, lastRow: replaces.firstRow });
  oldHeader?.load("values");
  const parts = outside(block, replaces);
  const content = parts.map((part) => {
    const used = rangeOf(sheet, part).getUsedRangeOrNullObject(true);
    used.load(PLACE);
    return used;
  });
  const witness = (plan.witness ?? []).map(({ column, values }) => {
    const range = rangeOf(sheet, {
      firstRow: block.firstRow,
      lastRow: block.lastRow,
      firstColumn: column,
      lastColumn: column,
    });
    range.load("values");
    return { range, values };
  });
  const heads = plan.columns.map((_, index) => {
    const head = rangeOf(sheet, {
      firstRow: block.firstRow,
      lastRow: block.firstRow,
      firstColumn: block.firstColumn + index,
      lastColumn: block.firstColumn + index,
    });
    head.load("columnHidden,format/columnWidth,format/useStandardWidth");
    return head;
  });
  const wrapIndex = plan.columns.findIndex(({ wrap }) => wrap);
  const wrapping =
    wrapIndex < 0 || block.lastRow === block.firstRow ? null : rangeOf(sheet, bodyColumn(block, wrapIndex)).format;
  wrapping?.load("wrapText");
  const formats = askFormats(sheet);
  const around = askAround(sheet);
  // Where there is a table it is found where it was read, else it is another one.
  const table = plan.table || replaces ? askTables(sheet) : null;
  const hintsSet = askHintsSet(context);
  const hinted = plan.hints ? askCells(sheet, plan.hints) : [];
  const numberFormats = await readFormats(context, sheet, parts);

  const tables = table && table.items.length > 0 ? askPlaces(table) : [];
  if (tables.length > 0) await context.sync();
  const place = { sheetName: sheet.name };
  if (sheet.protection.protected) throw new HostError("protected", "the worksheet is protected", place);
  if (
    witness.some(({ range, values }) =>
      values.some((value, row) => !same((range.values as CellValue[][])[row]?.[0], value)),
    )
  ) {
    throw new HostError("changed", "the rows are not those that were reviewed", place);
  }
  // The place is chosen among visible columns; the width of a hidden one could not be remembered.
  if (heads.some((head, index) => head.columnHidden && !replacedColumn(replaces, block.firstColumn + index)))
    throw new HostError("changed", "a column was hidden meanwhile", place);
  content.forEach((used, index) => {
    const part = parts[index];
    if (!used.isNullObject && part)
      throw new HostError("occupied", "the result columns would cover content", {
        ...place,
        address: rangeAddress(part),
      });
  });
  const old = replaces && oldHeader ? standing(replaces, (oldHeader.values as CellValue[][])[0] ?? [], place) : null;
  // Taking ours out would move what stands behind them: only a person who clears says so.
  if (old && isWithin(tables, old))
    throw new HostError("occupied", "columns were added to the table behind the result columns", {
      ...place,
      address: rangeAddress(old.range),
    });
  const oldIndex = (column: number): number => old?.columns.indexOf(column) ?? -1;
  const columns = plan.columns.map((_, index) => block.firstColumn + index);
  const prior = columns.map((column, index) =>
    Array.from({ length: block.lastRow - block.firstRow + 1 }, (_, row) => {
      if (old && replaces && contains(replaces, block.firstRow + row, column))
        return priorFormat(old.state, oldIndex(column), block.firstRow + row - replaces.firstRow);
      return numberFormats.at(block.firstRow + row, block.firstColumn + index);
    }),
  );
  const wrapColumn = block.firstColumn + wrapIndex;
  const wasWrapped =
    wrapIndex >= 0 && old?.state.wrapped !== undefined && old.columns[old.state.wrapped] === wrapColumn;
  const state: BlockState = {
    columns: columns.length,
    widths: heads.map(({ format }, index): PriorWidth => {
      const at = oldIndex(block.firstColumn + index);
      if (at >= 0) return old?.state.widths[at] ?? "standard";
      return format.useStandardWidth ? "standard" : { points: format.columnWidth };
    }),
    hidden: columns.map((column) => old?.state.hidden[oldIndex(column)] === true),
    // Where the cells differ, or wrap already, the user decided so.
    ...(wasWrapped || wrapping?.wrapText === false ? { wrapped: wrapIndex } : {}),
    ...(old?.state.heights && old.range.firstRow === block.firstRow ? { heights: old.state.heights } : {}),
    sheetId: sheet.id,
    // What was taken in around results that stood elsewhere is given back (applyMarks).
    ...(old?.state.filter === undefined || old.range.lastColumn !== block.lastColumn
      ? {}
      : { filter: old.state.filter }),
    ...(old?.state.printArea && old.range.firstColumn === block.firstColumn ? { printArea: true } : {}),
    // Once said it stays: what a failure leaves behind is still looked for.
    ...(plan.hints || old?.state.hints ? { hints: true } : {}),
    ...keysToNote(plan.columns),
    ...(prior.every((column) => column.every((format) => format === "General")) ? {} : { formats: prior.map(runsOf) }),
  };
  if (JSON.stringify(state).length > LONGEST_STATE)
    throw new HostError("occupied", "too many different number formats to be remembered", place);
  const standingHints = old?.state.hints || !hintsSet.isNullObject ? await findHints(context, [sheet]) : [];
  const oldKeys = old ? keysOfBlock(old.state) : [];
  return {
    state,
    old,
    fresh: columns.filter(
      (column, index) => oldIndex(column) < 0 || oldKeys[oldIndex(column)] !== plan.columns[index]?.key,
    ),
    formatted: parts.filter((part) => numberFormats.isFormatted(part)),
    formats,
    tables,
    around,
    hints: { standing: standingHints, wanted: plan.hints ? freeFor(plan.hints, hinted) : null },
  };
}

/** Which of the old block's columns are still ours; someone else's column within it must not be written over. */
function standing(range: CellRange, header: readonly CellValue[], place: HostError["place"]): StandingBlock {
  const state = decodeMarkerHeader(header.at(-1));
  if (!state) throw new HostError("changed", "the result columns are no longer where they were read", place);
  if (header.some((text) => resultColumnOf(text) === null))
    throw new HostError("occupied", "a column of someone else stands among the result columns", {
      ...place,
      address: rangeAddress(range),
    });
  // By name: some of them may have been deleted since.
  const keys: readonly (string | null)[] = header.map(resultColumnOf);
  const columns = keysOfBlock(state)
    .map((key) => (key === undefined ? -1 : keys.lastIndexOf(key)))
    .map((at) => (at < 0 ? null : range.firstColumn + at));
  return { range, state, columns };
}

export function bodyColumn(block: CellRange, index: number): CellRange {
  return {
    firstRow: block.firstRow + 1,
    lastRow: block.lastRow,
    firstColumn: block.firstColumn + index,
    lastColumn: block.firstColumn + index,
  };
}

/** Number formats of the parts; this carries out everything that was asked for before. */
async function readFormats(context: Excel.RequestContext, sheet: Excel.Worksheet, parts: readonly CellRange[]) {
  const pieces = parts.flatMap((part) =>
    Array.from({ length: Math.ceil((part.lastRow - part.firstRow + 1) / FORMAT_ROWS) }, (_, index) => {
      const firstRow = part.firstRow + index * FORMAT_ROWS;
      return { ...part, firstRow, lastRow: Math.min(part.lastRow, firstRow + FORMAT_ROWS - 1) };
    }),
  );
  const read: { readonly piece: CellRange; readonly formats: readonly (readonly string[])[] }[] = [];
  for (const piece of pieces) {
    const range = rangeOf(sheet, piece);
    range.load("numberFormat");
    await context.sync();
    read.push({ piece, formats: range.numberFormat as string[][] });
  }
  if (pieces.length === 0) await context.sync();
  return {
    at: (row: number, column: number): string => {
      const found = read.find(({ piece }) => contains(piece, row, column));
      return found?.formats[row - found.piece.firstRow]?.[column - found.piece.firstColumn] ?? "General";
    },
    isFormatted: (part: CellRange): boolean =>
      read.some(
        ({ piece, formats }) =>
          contains(part, piece.firstRow, piece.firstColumn) &&
          formats.some((row) => row.some((format) => format !== "General")),
      ),
  };
}

const replacedColumn = (replaces: CellRange | null, column: number): boolean =>
  replaces !== null && column >= replaces.firstColumn && column <= replaces.lastColumn;

const same = (now: CellValue | undefined, then: CellValue): boolean =>
  (now === "" || now === undefined ? null : now) === (then === "" ? null : then);

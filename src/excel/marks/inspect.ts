import { HostError } from "../../host/types";
import type { MarkPlan } from "../../marking";
import { outside, replacedBlock, type PlaceInspection, type StandingBlock } from "../../marking/policy";
import type { CellRange, CellValue } from "../../sheet";
import { asRead, type DateSystem } from "../dateSystem";
import { PLACE, rangeOf } from "../ranges";
import { aroundOf, askAround } from "./around";
import { askFormats } from "./conditionalFormats";
import { askHeights, growing } from "./heights";
import { askCells, askHintsSet, findHints, isFree, type StandingHint } from "./hints";
import { askLooks } from "./look";
import { refuse } from "./refuse";
import { askPlaces, askTables, isFilteredBeside, tablesOf } from "./tables";

/** Rows of number formats asked for at once: some 2 MB. */
const FORMAT_ROWS = 15_000;

/** What was found where marks are to stand, and the objects by which it is edited. */
export interface Inspected {
  readonly found: PlaceInspection;
  readonly formats: Excel.ConditionalFormatCollection;
  readonly hints: readonly StandingHint[];
}

/**
 * Looks at the place where the marks shall stand, in one batch (more above 15,000 rows), and writes nothing. Of a block
 * that is replaced only the header is read: the plan was read with it.
 */
export async function inspect(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: MarkPlan,
  withPage: boolean,
  system: DateSystem,
): Promise<Inspected> {
  const { block, replaces } = plan;
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
  const column = (at: number, firstRow = block.firstRow, lastRow = block.lastRow): Excel.Range =>
    rangeOf(sheet, { firstRow, lastRow, firstColumn: at, lastColumn: at });
  const witness = (plan.witness ?? []).map((one) => {
    const range = column(one.column);
    range.load(system.from1904 ? "values,numberFormat" : "values");
    return range;
  });
  const heads = plan.columns.map((_, index) => {
    const head = column(block.firstColumn + index, block.firstRow, block.firstRow);
    head.load("columnHidden,format/columnWidth,format/useStandardWidth");
    return head;
  });
  const wrapIndex = plan.columns.findIndex(({ wrap }) => wrap);
  const wrapping =
    wrapIndex < 0 || block.lastRow === block.firstRow
      ? null
      : column(block.firstColumn + wrapIndex, block.firstRow + 1).format;
  wrapping?.load("wrapText");
  const heights = wrapping ? askHeights(sheet, block) : null;
  const looks = askLooks(sheet, plan);
  const formats = askFormats(sheet);
  const around = askAround(sheet, withPage);
  const table = askTables(sheet);
  const hintsSet = askHintsSet(context);
  const hinted = plan.hints ? askCells(sheet, plan.hints) : [];
  const numberFormats = await readFormats(context, sheet, block, parts);
  const tables = askPlaces(table);
  if (tables.length > 0) await context.sync();
  if (sheet.protection.protected)
    throw new HostError("protected", "the worksheet is protected", { sheetName: sheet.name });
  // What is written over rows that a filter hides may land in others (office-js 224).
  if ((!around.filtered.isNullObject && around.filter.isDataFiltered) || isFilteredBeside(tables, block))
    throw new HostError("filtered", "a filter hides rows", { sheetName: sheet.name });
  const blocks = oldHeader && replaces ? blocksIn(replaces, oldHeader, sheet.name) : [];
  const grown = growing(blocks)[0];
  const before = grown ? askHeights(sheet, both(grown.range, block)) : heights;
  if (grown) await context.sync();
  const mayHold = !hintsSet.isNullObject || blocks.some(({ state }) => state.hints);
  return {
    formats,
    hints: mayHold ? await findHints(context, [sheet]) : [],
    found: {
      sheetName: sheet.name,
      sheetId: sheet.id,
      isProtected: false,
      blocks,
      tables: tablesOf(tables),
      ...aroundOf(around),
      witness: witness.map((range) =>
        (range.values as CellValue[][]).map(([value = null], down) =>
          system.from1904 ? asRead(value, (range.numberFormat as string[][])[down]?.[0] ?? "", system) : value,
        ),
      ),
      content: content.flatMap((used, index) => (used.isNullObject ? [] : (parts[index] ?? []))),
      // The plan was placed where there are none, and Excel refuses to write over them.
      merges: [],
      columns: heads.map(({ columnHidden, format }) => ({
        width: columnHidden ? null : format.useStandardWidth ? "standard" : { points: format.columnWidth },
        isHidden: columnHidden,
      })),
      formats: numberFormats,
      wraps: wrapping ? (wrapping.wrapText ?? null) : null,
      looks: looks?.() ?? null,
      tablesGrow: true,
      ...(before ? { growing: { of: before } } : {}),
      free: hinted.map(isFree),
    },
  };
}

const both = (a: CellRange, b: CellRange): Pick<CellRange, "firstRow" | "lastRow"> => ({
  firstRow: Math.min(a.firstRow, b.firstRow),
  lastRow: Math.max(a.lastRow, b.lastRow),
});

function blocksIn(replaces: CellRange, header: Excel.Range, sheetName: string): readonly StandingBlock[] {
  const block = replacedBlock(replaces, (header.values as CellValue[][])[0] ?? []);
  if ("refused" in block) throw refuse(block, sheetName);
  return [block];
}

/** Number formats by column of the block, General where they are not read; this carries out everything asked for before. */
async function readFormats(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: CellRange,
  parts: readonly CellRange[],
): Promise<readonly (readonly string[])[]> {
  const columns = Array.from({ length: block.lastColumn - block.firstColumn + 1 }, () =>
    Array<string>(block.lastRow - block.firstRow + 1).fill("General"),
  );
  const pieces = parts.flatMap((part) =>
    Array.from({ length: Math.ceil((part.lastRow - part.firstRow + 1) / FORMAT_ROWS) }, (_, index) => {
      const firstRow = part.firstRow + index * FORMAT_ROWS;
      return { ...part, firstRow, lastRow: Math.min(part.lastRow, firstRow + FORMAT_ROWS - 1) };
    }),
  );
  for (const piece of pieces) {
    const range = rangeOf(sheet, piece);
    range.load("numberFormat");
    await context.sync();
    (range.numberFormat as string[][]).forEach((row, down) =>
      row.forEach((format, right) => {
        const formats = columns[piece.firstColumn + right - block.firstColumn];
        if (formats) formats[piece.firstRow + down - block.firstRow] = format;
      }),
    );
  }
  if (pieces.length === 0) await context.sync();
  return columns;
}

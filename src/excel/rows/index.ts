/**
 * rows/: rows put into the sheet of a library, and taken out again. Excel moves what stands below and widens what
 * encloses the new rows; looks and formulas are copied from a row beside them, and what ends just above them is made to
 * take them in.
 */
import { HostError, type RowsReceipt, type WorkOptions } from "../../host/types";
import type { RowInsertion, RowsToInsert } from "../../library/rows";
import { type CellRange, rangeAddress } from "../../sheet";
import type { DateSystem } from "../dateSystem";
import { toHostError } from "../errors";
import { cellRangeOf, PLACE } from "../ranges";
import { inExcel, stopIfCancelled } from "../run";
import { blocksOf, removeBlocks, type RowsGuard } from "./guard";
import { grow, growingIn } from "./growth";
import { lookAt, type SheetBefore } from "./look";
import { blockOf, copyTemplate, grownRange, wholeRows, writeRows } from "./write";

export { formulasIn } from "./formulasIn";

export function addRows(
  system: DateSystem,
  sheetId: string,
  rows: RowsToInsert,
  options?: WorkOptions,
): Promise<RowsReceipt> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const before = await lookAt(context, sheet, rows.insertions, options);
    const growing = await growingIn(context, sheetId, before.name, rows, options);
    stopIfCancelled(options);
    const total = rows.insertions.reduce((sum, insertion) => sum + insertion.rows.length, 0);
    options?.onProgress?.({ done: 0, total });
    await makeRoom(context, sheet, rows);
    try {
      for (const insertion of rows.insertions) {
        const template = before.templates.get(insertion.template);
        if (!template) continue;
        copyTemplate(sheet, rows, insertion, template, before);
        writeRows(sheet, rows, insertion, template, before, system);
      }
      context.application.suspendScreenUpdatingUntilNextSync();
      await context.sync();
      await keepHeights(context, sheet, rows, before);
      const notGrown = await grow(context, growing);
      await growAround(context, sheet, rows, before);
      await growPrintArea(context, sheet, rows, before);
      options?.onProgress?.({ done: total, total });
      const blocks = rows.insertions.map((insertion) => blockOf(rows, insertion, before.used));
      const guard: RowsGuard = await blocksOf(context, sheet, blocks);
      return { count: total, notGrown, guard };
    } catch (error) {
      await takeBack(context, sheet, rows, rows.insertions);
      throw error;
    }
  });
}

/** @throws HostError changed, protected, filtered: nothing is removed then */
export function removeRows(sheetId: string, { guard }: RowsReceipt): Promise<void> {
  return inExcel((context) => removeBlocks(context, sheetId, guard as RowsGuard));
}

/** From below, so that the places above hold. What was put in before one was refused is taken out again. */
async function makeRoom(context: Excel.RequestContext, sheet: Excel.Worksheet, rows: RowsToInsert): Promise<void> {
  const done: RowInsertion[] = [];
  for (const insertion of [...rows.insertions].reverse()) {
    const { after, rows: added } = insertion;
    try {
      wholeRows(sheet, { firstRow: after + 1, lastRow: after + added.length }).insert("Down");
      await context.sync();
    } catch (error) {
      await takeBack(context, sheet, { ...rows, insertions: done }, done);
      throw error;
    }
    done.unshift(insertion);
  }
}

async function takeBack(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rows: RowsToInsert,
  insertions: readonly RowInsertion[],
): Promise<void> {
  try {
    for (const insertion of [...insertions].reverse())
      wholeRows(sheet, blockOf(rows, insertion, { firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 1 })).delete(
        "Up",
      );
    await context.sync();
  } catch (error) {
    throw new HostError("unknown", `rows were put in and could not be taken out again: ${toHostError(error).detail}`);
  }
}

/** Rows whose height somebody set keep it in the new rows; those that grew with their own text keep that. */
async function keepHeights(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rows: RowsToInsert,
  before: SheetBefore,
): Promise<void> {
  const asked = rows.insertions.map((insertion) => {
    const { format } = wholeRows(sheet, blockOf(rows, insertion, before.used));
    format.load("rowHeight");
    return { format, height: before.templates.get(insertion.template)?.height ?? 0 };
  });
  await context.sync();
  for (const { format, height } of asked)
    if (height > 0 && (format.rowHeight as number | null) !== null && format.rowHeight < height)
      format.rowHeight = height;
  await context.sync();
}

/**
 * Tables and the filter that ended with the template row. After everything else is written: Excel may have taken more into
 * a table by itself than belongs to it.
 */
async function growAround(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rows: RowsToInsert,
  before: SheetBefore,
): Promise<void> {
  const asked = before.tables.map(({ table, range }) => {
    const now = table.getRange();
    now.load(PLACE);
    return { table, now, wanted: grownRange(rows, range) };
  });
  const filter = before.filter ? sheet.autoFilter.getRangeOrNullObject() : null;
  filter?.load(PLACE);
  if (asked.length === 0 && !filter) return;
  await context.sync();
  for (const { table, now, wanted } of asked)
    if (endsElsewhere(wanted, cellRangeOf(now))) table.resize(rangeAddress(wanted));
  if (before.filter && filter && !filter.isNullObject) {
    const wanted = grownRange(rows, before.filter);
    if (endsElsewhere(wanted, cellRangeOf(filter))) sheet.autoFilter.apply(sheet.getRange(rangeAddress(wanted)));
  }
  await context.sync();
}

const endsElsewhere = (wanted: CellRange, now: CellRange): boolean =>
  wanted.firstRow === now.firstRow && wanted.lastRow !== now.lastRow;

/** In a batch of its own: without a printer Excel may refuse it, and the rows are of use all the same. */
async function growPrintArea(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rows: RowsToInsert,
  { printArea }: SheetBefore,
): Promise<void> {
  if (!printArea) return;
  const wanted = grownRange(rows, printArea);
  if (wanted.lastRow === grownRange({ ...rows, insertions: withoutTemplates(rows) }, printArea).lastRow) return;
  sheet.pageLayout.setPrintArea(sheet.getRange(rangeAddress(wanted)));
  try {
    await context.sync();
  } catch (error) {
    if (toHostError(error).code !== "unknown") throw error;
  }
}

/** By which a range moves and grows only as Excel does it itself. */
const withoutTemplates = ({ insertions }: RowsToInsert): RowsToInsert["insertions"] =>
  insertions.map((insertion) => ({ ...insertion, template: 0 }));

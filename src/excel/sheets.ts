import { HostError, type SheetReceipt, type WorkOptions } from "../host/types";
import { heightOf, nthName, ROW_LOOKS, styled, TONES, type SheetContent, type SheetRowKind } from "../marking/sheets";
import { type CellRange, type CellValue, isOwnSheetMark } from "../sheet";
import { askCharts, drawCharts } from "./charts";
import { toHostError } from "./errors";
import { pointsOf } from "./marks/widths";
import { bytesOf, rowBlocks } from "./payload";
import { addressLists, rangeOf } from "./ranges";
import { inExcel, stopIfCancelled } from "./run";
import { typed } from "./typed";

/** Names of that kind tried at most. */
const MOST_NAMES = 100;

/**
 * Makes a worksheet of ours in one request: one batch tells which names are taken, one (where a sheet of that name
 * stands) whose they are, then the content goes out in blocks below the payload limit, and the look of it last. The line
 * that tells that the sheet is ours goes with the first block, so that a sheet broken off in between is made anew next time.
 */
export function makeSheet(content: SheetContent, options?: WorkOptions): Promise<SheetReceipt> {
  return inExcel(async (context) => {
    stopIfCancelled(options);
    const { workbook } = context;
    workbook.protection.load("protected");
    workbook.worksheets.load("items/id,items/name");
    await context.sync();
    const place = await placeFor(context, content);
    if (!place.standing && workbook.protection.protected)
      throw new HostError("protected", "the workbook's structure is protected");
    stopIfCancelled(options);
    const sheet = place.standing ?? workbook.worksheets.add(place.name);
    sheet.load("id");
    if (place.standing) emptied(sheet, content);
    for (const chart of place.charts) chart.delete();
    const width = content.columns.length;
    const lines = content.rows.map(({ cells }) =>
      Array.from({ length: width }, (_, index) => {
        const { value, formula } = styled(cells[index]);
        return formula === undefined ? typed(value) : `=${formula}`;
      }),
    );
    try {
      for (const { start, rows } of rowBlocks(lines, bytesOf)) {
        rangeOf(sheet, {
          firstRow: start + 1,
          lastRow: start + rows.length,
          firstColumn: 1,
          lastColumn: width,
        }).values = rows as (string | number)[][];
        context.application.suspendScreenUpdatingUntilNextSync();
        await context.sync();
        options?.onProgress?.({ done: start + rows.length, total: lines.length });
      }
      look(sheet, content);
      await context.sync();
      await setUpPage(context, sheet, content);
      await drawCharts(context, sheet, content.charts ?? []);
    } catch (error) {
      if (!place.standing && content.markRow === null) await takeBack(context, sheet);
      throw error;
    }
    return { sheetId: sheet.id, name: place.name, replaced: place.standing !== null };
  });
}

/** The first name that is free, or that a sheet of ours has. */
async function placeFor(
  context: Excel.RequestContext,
  content: SheetContent,
): Promise<{
  readonly name: string;
  readonly standing: Excel.Worksheet | null;
  /** Charts of ours on it. */
  readonly charts: readonly Excel.Chart[];
}> {
  const { items } = context.workbook.worksheets;
  const byName = new Map(items.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const names = Array.from({ length: MOST_NAMES }, (_, index) => nthName(content.name, index + 1));
  const free = names.findIndex((name) => !byName.has(name.toLowerCase()));
  if (free < 0) throw new HostError("occupied", `${MOST_NAMES} sheets of that name`, { sheetName: content.name });
  const { markRow } = content;
  const fallback = { name: names[free] as string, standing: null, charts: [] };
  if (markRow === null || free === 0) return fallback;
  const asked = names.slice(0, free).map((name) => {
    const sheet = byName.get(name.toLowerCase()) as Excel.Worksheet;
    const mark = rangeOf(sheet, { firstRow: markRow, lastRow: markRow, firstColumn: 1, lastColumn: 1 });
    mark.load("values");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("columnIndex,columnCount");
    sheet.protection.load("protected");
    return { name, sheet, mark, used, charts: askCharts(sheet) };
  });
  await context.sync();
  // A list with something written beside it is the user's by then.
  const ours = asked.find(
    ({ mark, used }) =>
      isOwnSheetMark((mark.values as CellValue[][])[0]?.[0]) &&
      !used.isNullObject &&
      used.columnIndex + used.columnCount <= content.columns.length,
  );
  if (!ours) return fallback;
  if (ours.sheet.protection.protected)
    throw new HostError("protected", "the worksheet is protected", { sheetName: ours.name });
  return { name: ours.name, standing: ours.sheet, charts: ours.charts() };
}

function emptied(sheet: Excel.Worksheet, { columns, rows }: SheetContent): void {
  // Somebody may have filtered the list.
  sheet.autoFilter.remove();
  const whole = sheet.getRange();
  whole.clear("All");
  rangeOf(sheet, {
    firstRow: 1,
    lastRow: Math.max(rows.length, 20),
    firstColumn: 1,
    lastColumn: columns.length,
  }).unmerge();
}

function look(sheet: Excel.Worksheet, { rows, columns, frozenRows }: SheetContent): void {
  const lastColumn = columns.length;
  const line = (row: number): CellRange => ({ firstRow: row, lastRow: row, firstColumn: 1, lastColumn });
  columns.forEach(({ width }, index) => {
    rangeOf(sheet, { firstRow: 1, lastRow: 1, firstColumn: index + 1, lastColumn: index + 1 }).format.columnWidth =
      pointsOf(width);
  });
  for (const [kind, runs] of runsByKind(rows, lastColumn)) {
    const { bold, size, fill, wrap } = ROW_LOOKS[kind];
    for (const list of addressLists(runs)) {
      const { format } = sheet.getRanges(list);
      if (bold) format.font.bold = true;
      if (size) format.font.size = size;
      if (fill) format.fill.color = fill;
      if (wrap) format.wrapText = true;
      format.verticalAlignment = "Top";
    }
  }
  lookOfCells(sheet, rows);
  rows.forEach((row, index) => {
    if (!ROW_LOOKS[row.kind].isMerged) return;
    const range = rangeOf(sheet, line(index + 1));
    range.merge();
    // Excel finds no height for merged cells by itself.
    range.format.rowHeight = heightOf(row, columns);
  });
  const first = rows.findIndex(({ kind }) => !ROW_LOOKS[kind].isMerged) + 1;
  if (first > 0) rangeOf(sheet, { ...line(first), lastRow: rows.length }).format.autofitRows();
  if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
}

/** In a batch of its own: without a printer Excel may refuse it, and the sheet is of use all the same. */
async function setUpPage(
  context: Excel.RequestContext,
  { pageLayout }: Excel.Worksheet,
  { page }: SheetContent,
): Promise<void> {
  if (!page) return;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.printGridlines = true;
  pageLayout.setPrintTitleRows(`$${page.titleRow}:$${page.titleRow}`);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = page.footer;
  try {
    await context.sync();
  } catch (error) {
    if (toHostError(error).code !== "unknown") throw error;
  }
}

/** What single cells show besides: cells of one look that follow each other down a column are one range. */
function lookOfCells(sheet: Excel.Worksheet, rows: SheetContent["rows"]): void {
  const looks = {
    numberFormat: new CellRuns(),
    tone: new CellRuns(),
    align: new CellRuns(),
  };
  rows.forEach(({ cells }, index) =>
    cells.forEach((cell, right) => {
      const { numberFormat, tone, align } = styled(cell);
      if (numberFormat !== undefined) looks.numberFormat.add(numberFormat, index + 1, right + 1);
      if (tone !== undefined) looks.tone.add(TONES[tone], index + 1, right + 1);
      if (align !== undefined) looks.align.add(align, index + 1, right + 1);
    }),
  );
  for (const [format, runs] of looks.numberFormat.byLook)
    for (const run of runs)
      rangeOf(sheet, run).numberFormat = Array.from({ length: run.lastRow - run.firstRow + 1 }, () => [format]);
  for (const [color, runs] of looks.tone.byLook)
    for (const list of addressLists(runs)) sheet.getRanges(list).format.fill.color = color;
  for (const [align, runs] of looks.align.byLook)
    for (const list of addressLists(runs))
      sheet.getRanges(list).format.horizontalAlignment =
        align === "left" ? "Left" : align === "right" ? "Right" : "Center";
}

class CellRuns {
  readonly byLook = new Map<string, { firstRow: number; lastRow: number; firstColumn: number; lastColumn: number }[]>();

  add(look: string, row: number, column: number): void {
    const runs = this.byLook.get(look) ?? [];
    this.byLook.set(look, runs);
    const above = runs.find(({ lastRow, firstColumn }) => firstColumn === column && lastRow === row - 1);
    if (above) above.lastRow = row;
    else runs.push({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
  }
}

/** Rows of a kind that follow each other are one range: few, however many rows. */
function runsByKind(rows: SheetContent["rows"], lastColumn: number): ReadonlyMap<SheetRowKind, readonly CellRange[]> {
  const runs = new Map<
    SheetRowKind,
    { firstRow: number; lastRow: number; firstColumn: number; lastColumn: number }[]
  >();
  rows.forEach(({ kind }, index) => {
    const list = runs.get(kind) ?? [];
    runs.set(kind, list);
    const last = list.at(-1);
    if (last?.lastRow === index) last.lastRow = index + 1;
    else list.push({ firstRow: index + 1, lastRow: index + 1, firstColumn: 1, lastColumn });
  });
  return runs;
}

/** Half a sample is of no use to anybody. Not told when it fails: what failed before is. */
async function takeBack(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  try {
    sheet.delete();
    await context.sync();
  } catch {
    // The person sees the sheet and can delete it.
  }
}

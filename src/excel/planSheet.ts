import { HostError, type SheetReceipt, type WorkOptions } from "../host/types";
import type { Check, PlanColumn, PlanSheetContent } from "../library/planSheet";
import { nthName } from "../marking/sheets";
import { addressOf, columnName } from "../sheet";
import { toHostError } from "./errors";
import { pointsOf } from "./marks/widths";
import { rangeOf } from "./ranges";
import { inExcel, stopIfCancelled } from "./run";
import { typed } from "./typed";

/** Days that a plan's dates lie between: outside, a date is a slip of the keyboard. */
const [FIRST_DAY, LAST_DAY] = ["2000-01-01", "2100-12-31"];
const GREATEST = 1_000_000_000_000;
const GROUP_FILL = "#D9E1F2";
const HEADER_FILL = "#EDF2FA";
const GREY = "#7F7F7F";
/** Characters that a page takes in width and can still be read. */
const PAGE_WIDTH = 170;

/**
 * Adds the empty sheet of a plan: headers in groups, formats, drop-downs, hints, checks that need no add-in, print set-up.
 * The sheet is the user's once it stands; where its name is taken, it takes the next free one.
 * @throws HostError protected before anything is added; what fails later takes the sheet away again
 */
export function makePlanSheet(content: PlanSheetContent, options?: WorkOptions): Promise<SheetReceipt> {
  return inExcel(async (context) => {
    stopIfCancelled(options);
    const { workbook } = context;
    workbook.protection.load("protected");
    workbook.worksheets.load("items/name");
    await context.sync();
    if (workbook.protection.protected) throw new HostError("protected", "the workbook's structure is protected");
    stopIfCancelled(options);
    const taken = new Set(workbook.worksheets.items.map(({ name }) => name.toLowerCase()));
    let name = nthName(content.name, 1);
    for (let nth = 2; taken.has(name.toLowerCase()); nth += 1) name = nthName(content.name, nth);
    const sheet = workbook.worksheets.add(name);
    sheet.load("id");
    try {
      fill(sheet, content);
      look(sheet, content);
      context.application.suspendScreenUpdatingUntilNextSync();
      await context.sync();
      options?.onProgress?.({ done: 1, total: 2 });
      stopIfCancelled(options);
      content.columns.forEach((column, index) => check(sheet, column, index + 1, content));
      await context.sync();
      options?.onProgress?.({ done: 2, total: 2 });
      await page(context, sheet, content);
    } catch (error) {
      await takeBack(context, sheet);
      throw error;
    }
    return { sheetId: sheet.id, name, replaced: false };
  });
}

const row = (sheet: Excel.Worksheet, at: number, from: number, to: number, down = at): Excel.Range =>
  rangeOf(sheet, { firstRow: at, lastRow: down, firstColumn: from, lastColumn: to });

/** Up to the project's name: these columns stay in sight. */
const frozenColumns = ({ columns }: PlanSheetContent): number => columns.findIndex(({ field }) => field === "name") + 1;

function fill(sheet: Excel.Worksheet, content: PlanSheetContent): void {
  const { columns, headerRow, firstRow, lastRow, notes, examples } = content;
  const width = columns.length;
  // Formats come first: a text of digits stays a text only in a cell that is one.
  columns.forEach(({ numberFormat }, index) => {
    row(sheet, firstRow, index + 1, index + 1, lastRow).numberFormat = Array.from(
      { length: lastRow - firstRow + 1 },
      () => [numberFormat],
    );
  });
  row(sheet, 1, 1, 1).values = [[typed(content.title)]];
  row(sheet, 2, 1, 1).values = [[typed(notes[0] ?? "")]];
  row(sheet, 2, frozenColumns(content) + 1, frozenColumns(content) + 1).values = [[typed(content.unitNote)]];
  notes.slice(1).forEach((note, index) => {
    row(sheet, 3 + index, 1, 1).values = [[typed(note)]];
  });
  row(sheet, headerRow, 1, width).values = [
    columns.map(({ group, header }, index) =>
      group === null ? header : columns[index - 1]?.group === group ? "" : group,
    ),
  ];
  row(sheet, headerRow + 1, 1, width).values = [columns.map(({ group, header }) => (group === null ? "" : header))];
  if (examples.length > 0)
    row(sheet, firstRow, 1, width, firstRow + examples.length - 1).values = examples.map((example) =>
      columns.map(({ numberFormat }, index) => typed(example[index] ?? null, numberFormat)),
    );
}

function look(sheet: Excel.Worksheet, content: PlanSheetContent): void {
  const { columns, headerRow, firstRow, lastRow, notes, examples } = content;
  const width = columns.length;
  columns.forEach((column, index) => {
    const whole = row(sheet, firstRow, index + 1, index + 1, lastRow);
    whole.format.columnWidth = pointsOf(column.width);
    whole.format.horizontalAlignment =
      column.horizontal === "left" ? "Left" : column.horizontal === "right" ? "Right" : "Center";
    if (column.horizontal === "left") whole.format.wrapText = true;
  });
  const title = row(sheet, 1, 1, width);
  title.merge();
  title.format.font.bold = true;
  title.format.font.size = 16;
  row(sheet, 2, 1, frozenColumns(content)).merge();
  notes.slice(1).forEach((_, index) => {
    const note = row(sheet, 3 + index, 1, width);
    note.merge();
    note.format.font.color = GREY;
  });
  const groups = row(sheet, headerRow, 1, width);
  groups.format.fill.color = GROUP_FILL;
  const headers = row(sheet, headerRow + 1, 1, width);
  headers.format.fill.color = HEADER_FILL;
  const head = row(sheet, headerRow, 1, width, headerRow + 1);
  head.format.font.bold = true;
  head.format.horizontalAlignment = "Center";
  head.format.verticalAlignment = "Center";
  head.format.wrapText = true;
  headers.format.rowHeight = 34;
  for (const { from, to, down } of mergesOf(content)) row(sheet, headerRow, from, to, down).merge();
  if (examples.length > 0) {
    const { font } = row(sheet, firstRow, 1, width, firstRow + examples.length - 1).format;
    font.italic = true;
    font.color = GREY;
  }
  for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const)
    row(sheet, headerRow, 1, width, lastRow).format.borders.getItem(side).style = "Continuous";
  sheet.freezePanes.freezeAt(`A1:${addressOf(firstRow - 1, frozenColumns(content))}`);
}

/** A group over its columns; a header without a group over both rows. */
function mergesOf({ columns, headerRow }: PlanSheetContent): readonly { from: number; to: number; down: number }[] {
  const merges: { from: number; to: number; down: number }[] = [];
  for (let from = 0; from < columns.length;) {
    let to = from;
    const group = columns[from]?.group ?? null;
    while (group !== null && columns[to + 1]?.group === group) to += 1;
    if (group === null) merges.push({ from: from + 1, to: from + 1, down: headerRow + 1 });
    else if (to > from) merges.push({ from: from + 1, to: to + 1, down: headerRow });
    from = to + 1;
  }
  return merges;
}

/** What Excel itself looks at while somebody types, and the hint beside the cell. */
function check(
  sheet: Excel.Worksheet,
  { check: asked, hint, header, refusal, mayStay }: PlanColumn,
  column: number,
  { firstRow, lastRow, hintTitle }: PlanSheetContent,
): void {
  if (!asked && hint === "") return;
  const validation = row(sheet, firstRow, column, column, lastRow).dataValidation;
  // A prompt wants a rule: where anything may be entered, one that everything passes.
  validation.rule = asked ? ruleOf(asked) : { custom: { formula: "=TRUE" } };
  if (asked) {
    validation.errorAlert = {
      showAlert: true,
      style: mayStay ? "Warning" : "Stop",
      title: hintTitle,
      message: refusal,
    };
  }
  if (hint !== "") validation.prompt = { showPrompt: true, title: header, message: hint };
}

function ruleOf(asked: Check): Excel.DataValidationRule {
  switch (asked.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: asked.options.join(",") } };
    case "date":
      return { date: { formula1: FIRST_DAY, formula2: LAST_DAY, operator: "Between" } };
    case "number":
      if (asked.limit !== null) return { custom: { formula: `=${asked.limit}` } };
      return { decimal: { formula1: asked.least ?? -GREATEST, formula2: GREATEST, operator: "Between" } };
  }
}

/** In a batch of its own: without a printer Excel may refuse it, and the sheet is of use all the same. */
async function page(
  context: Excel.RequestContext,
  { pageLayout }: Excel.Worksheet,
  content: PlanSheetContent,
): Promise<void> {
  const { columns, headerRow, footer } = content;
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: Math.ceil(width / PAGE_WIDTH) };
  pageLayout.setPrintTitleRows(`$${headerRow}:$${headerRow + 1}`);
  pageLayout.setPrintTitleColumns(`$A:$${columnName(frozenColumns(content))}`);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = footer;
  try {
    await context.sync();
  } catch (error) {
    if (toHostError(error).code !== "unknown") throw error;
  }
}

/** Half a form is of no use to anybody. Not told when it fails: what failed before is. */
async function takeBack(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  try {
    sheet.delete();
    await context.sync();
  } catch {
    // The person sees the sheet and can delete it.
  }
}

/**
 * marks/: the marks of a review in Excel: what stands on a sheet is found and inspected (find, inspect), and the edits
 * that marking/ decided on are performed.
 */
import type { WorkOptions } from "../../host/types";
import { LONGEST_FORMULA, type CellHint, type ConditionalMark, type ResultCell } from "../../marking";
import type { SheetEdit } from "../../marking/policy";
import { type CellRange, rangeAddress } from "../../sheet";
import { toHostError } from "../errors";
import { bytesOf, rowBlocks } from "../payload";
import { addressLists, rangeOf } from "../ranges";
import { addFormats, askFormats, askFormulas, oursAmong, type ListedFormat } from "./conditionalFormats";
import { fitRows } from "./heights";
import { noteHints, removeHints, setHints, type StandingHint } from "./hints";
import { pointsOf, setWidth } from "./widths";

/** A sheet to be edited, with what was found there that edits need to get at. */
export interface Place {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  /** Conditional formats with their formulas, by the time they are needed. */
  readonly formats?: readonly ListedFormat[];
  readonly hints?: readonly StandingHint[];
  /** Told what Excel refused without anything else being lost. */
  readonly refused?: (what: "formats" | "hints") => void;
}

/** Carries out an edit script. What it leaves queued goes with the caller's next batch. */
export async function perform(place: Place, edits: readonly SheetEdit[], options?: WorkOptions): Promise<void> {
  for (const edit of edits) await performOne(place, edit, options);
}

async function performOne(place: Place, edit: SheetEdit, options: WorkOptions | undefined): Promise<void> {
  const { context, sheet } = place;
  const head = (column: number): Excel.Range =>
    rangeOf(sheet, { firstRow: 1, lastRow: 1, firstColumn: column, lastColumn: column });
  switch (edit.do) {
    case "removePrintArea":
      return removePrintArea(context, sheet);
    // Last, in batches of their own (page.ts).
    case "setPage":
    case "pageBack":
      return;
    case "setPrintArea":
      return sheet.pageLayout.setPrintArea(rangeAddress(edit.range));
    case "endFilter":
      return endFilter(place, edit.range, edit.lastColumn);
    case "showRows":
      return; // A filter of Excel's that changes chooses its rows anew.
    case "endTable":
      return sheet.tables.getItem(edit.name).resize(rangeAddress({ ...edit.range, lastColumn: edit.lastColumn }));
    case "dissolveTable":
      return void sheet.tables.getItem(edit.name).convertToRange();
    case "deleteTableColumns": {
      const { columns } = sheet.tables.getItem(edit.name);
      for (const column of [...edit.columns].reverse()) columns.getItemAt(column - edit.range.firstColumn).delete();
      return;
    }
    case "clear":
      for (const list of addressLists(edit.ranges)) sheet.getRanges(list).clear("Contents");
      return;
    case "write":
      rangeOf(sheet, edit.range).values = edit.cells.map((row) => row.map(typedIn));
      return;
    case "writeBlock":
      return writeBlock(place, edit.range, edit.cells, options);
    case "numberFormat":
      // A single text for a whole range is allowed by Excel, not by the typings.
      rangeOf(sheet, edit.range).numberFormat = edit.format as never;
      return;
    case "wrap":
      rangeOf(sheet, edit.range).format.wrapText = edit.wrap;
      return;
    case "look":
      return takeOnLook(sheet, edit);
    case "width":
      if (typeof edit.width === "object" && "text" in edit.width)
        head(edit.column).format.columnWidth = pointsOf(edit.width.text);
      else setWidth(head(edit.column), edit.width);
      return;
    case "hide":
      head(edit.column).columnHidden = edit.hidden;
      return;
    case "height":
      rangeOf(sheet, { firstRow: edit.row, lastRow: edit.row, firstColumn: 1, lastColumn: 1 }).format.rowHeight =
        edit.height ?? 15;
      return;
    case "fitRows":
      return fitRows(context, sheet, edit.rows, edit.cells);
    case "formats":
      for (const format of oursAmong(place.formats ?? [])) format.delete();
      return writeFormats(place, edit.add);
    case "hints":
      if (edit.note) noteHints(context);
      removeHints(place.hints ?? []);
      return writeHints(place, edit.add);
  }
}

/** Should Excel refuse one of them, all are set by their shorter formulas: what was set of the others goes first. */
async function writeFormats(place: Place, marks: readonly ConditionalMark[]): Promise<void> {
  const { context, sheet, refused } = place;
  addFormats(sheet, marks);
  context.application.suspendScreenUpdatingUntilNextSync();
  if (!marks.some(({ shorter, formula }) => shorter !== undefined || formula.length > LONGEST_FORMULA)) return;
  try {
    return await context.sync();
  } catch (error) {
    if (toHostError(error).code !== "unknown") throw error;
  }
  const standing = askFormats(sheet);
  await context.sync();
  const listed = askFormulas(standing);
  await context.sync();
  // One that was refused stands without a formula.
  for (const { format } of listed.filter(({ rule }) => rule.formula === "")) format.delete();
  for (const format of oursAmong(listed)) format.delete();
  addFormats(
    sheet,
    marks
      .map(({ shorter, ...mark }) => (shorter === undefined ? mark : { ...mark, formula: shorter }))
      .filter(({ formula }) => formula.length <= LONGEST_FORMULA),
  );
  await context.sync();
  refused?.("formats");
}

/** In a batch of their own: whether a prompt without a rule is taken, Microsoft says only in passing. */
async function writeHints(place: Place, hints: readonly CellHint[]): Promise<void> {
  if (hints.length === 0) return;
  const { context, sheet, refused } = place;
  await context.sync();
  setHints(sheet, hints);
  try {
    await context.sync();
  } catch (error) {
    if (toHostError(error).code !== "unknown") throw error;
    refused?.("hints");
  }
}

const CASED = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function takeOnLook(sheet: Excel.Worksheet, { range, look, border }: Extract<SheetEdit, { do: "look" }>): void {
  const { format } = rangeOf(sheet, range);
  if (look.font) format.font.name = look.font;
  if (look.size) format.font.size = look.size;
  if (look.horizontal) format.horizontalAlignment = CASED(look.horizontal) as Excel.HorizontalAlignment;
  if (look.vertical) format.verticalAlignment = CASED(look.vertical) as Excel.VerticalAlignment;
  if (look.wrap !== undefined && look.wrap !== null) format.wrapText = look.wrap;
  if (border === undefined) return;
  const sides = [
    "EdgeTop",
    "EdgeRight",
    "EdgeBottom",
    ...(range.lastColumn > range.firstColumn ? ["InsideVertical" as const] : []),
    ...(range.lastRow > range.firstRow ? ["InsideHorizontal" as const] : []),
  ] as const;
  for (const side of sides) {
    const line = format.borders.getItem(side);
    line.style = border === null ? "None" : "Continuous";
    if (border !== null) line.color = LINE_COLOR;
  }
}

/** Lines are thin and black, as those of a plan. */
const LINE_COLOR = "#000000";

/** Rows in portions that Excel on the web takes. */
async function writeBlock(
  { context, sheet }: Place,
  range: CellRange,
  cells: readonly (readonly ResultCell[])[],
  options: WorkOptions | undefined,
): Promise<void> {
  for (const { start, rows } of rowBlocks(
    cells.map((row) => row.map(typedIn)),
    bytesOf,
  )) {
    const firstRow = range.firstRow + start;
    rangeOf(sheet, { ...range, firstRow, lastRow: firstRow + rows.length - 1 }).formulas = rows as (
      string | number
    )[][];
    // Without this Excel may leave cells on the screen as they were before their format changed (office-js 5299).
    context.application.suspendScreenUpdatingUntilNextSync();
    await context.sync();
    options?.onProgress?.({ done: start + rows.length, total: cells.length });
  }
}

/** What to type so that the cell holds it: an apostrophe keeps a text that looks like something else a text. */
function typedIn(cell: ResultCell): string | number {
  switch (cell.kind) {
    case "empty":
      return "";
    case "number":
      return cell.number;
    case "formula":
      return cell.formula;
    case "text":
      return /^[=+\-@']|^[\d\s.,:/%()¥$-]*$|^(true|false)$/i.test(cell.text) ? `'${cell.text}` : cell.text;
  }
}

/** The filter gets another right end. No rows are left out by it: those who clear see to that. */
function endFilter({ sheet }: Place, range: CellRange, lastColumn: number): void {
  sheet.autoFilter.remove();
  sheet.autoFilter.apply(rangeOf(sheet, { ...range, lastColumn }));
}

/** Takes the print area away: by the layout, or, should Excel not take an empty one, by its name. */
async function removePrintArea(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  sheet.pageLayout.setPrintArea("");
  try {
    await context.sync();
  } catch (error) {
    if ((error as { code?: unknown }).code !== "InvalidArgument") throw error;
    sheet.names.getItemOrNullObject("Print_Area").delete();
    await context.sync();
  }
}

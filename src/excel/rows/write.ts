import { serialOfDay } from "../../exact";
import { lastRowAfter, rowAfter, type NewCell, type RowInsertion, type RowsToInsert } from "../../library/rows";
import type { CellRange, CellValue } from "../../sheet";
import { asKept, type DateSystem } from "../dateSystem";
import { bytesOf, rowBlocks } from "../payload";
import { rangeOf } from "../ranges";
import { typed } from "../typed";
import type { SheetBefore, Template } from "./look";

/** Where an insertion's new rows stand, once all of them are there. */
export function blockOf(rows: RowsToInsert, { after, rows: added }: RowInsertion, used: CellRange): CellRange {
  const firstRow = rowAfter(rows, after) + 1;
  return { ...used, firstRow, lastRow: firstRow + added.length - 1 };
}

export const wholeRows = (sheet: Excel.Worksheet, { firstRow, lastRow }: { firstRow: number; lastRow: number }) =>
  sheet.getRange(`${firstRow}:${lastRow}`);

/** Copies the template row into the new rows: formats, formulas, validation, highlights, merges across. */
export function copyTemplate(
  sheet: Excel.Worksheet,
  rows: RowsToInsert,
  insertion: RowInsertion,
  template: Template,
  { used }: SheetBefore,
): void {
  const block = blockOf(rows, insertion, used);
  const from = rowAfter(rows, template.row);
  for (const columns of columnsBeside(used, template.tallMerges)) {
    const source = rangeOf(sheet, { ...columns, firstRow: from, lastRow: from });
    rangeOf(sheet, { ...block, ...columns }).copyFrom(source, "All");
  }
  // A cell that is merged downwards cannot be copied alone; Excel gives new rows the look of the row above them.
  for (const { firstColumn, lastColumn } of template.tallMerges) {
    const formats = template.numberFormats.slice(firstColumn - used.firstColumn, lastColumn - used.firstColumn + 1);
    rangeOf(sheet, { ...block, firstColumn, lastColumn }).numberFormat = insertion.rows.map(() => [...formats]);
  }
  if (template.isHidden) wholeRows(sheet, block).rowHidden = false;
}

/** The columns of a range beside some merges, in runs. */
function columnsBeside(
  { firstColumn, lastColumn }: CellRange,
  merges: readonly CellRange[],
): readonly { readonly firstColumn: number; readonly lastColumn: number }[] {
  const runs: { firstColumn: number; lastColumn: number }[] = [];
  let open: { firstColumn: number; lastColumn: number } | null = null;
  for (let column = firstColumn; column <= lastColumn; column += 1) {
    if (merges.some((merge) => column >= merge.firstColumn && column <= merge.lastColumn)) open = null;
    else if (open) open.lastColumn = column;
    else runs.push((open = { firstColumn: column, lastColumn: column }));
  }
  return runs;
}

/** Writes what the new rows hold; of the template's contents only formulas stay. */
export function writeRows(
  sheet: Excel.Worksheet,
  rows: RowsToInsert,
  insertion: RowInsertion,
  template: Template,
  { used }: SheetBefore,
  system: DateSystem,
): void {
  const block = blockOf(rows, insertion, used);
  const columns = Array.from(
    { length: used.lastColumn - used.firstColumn + 1 },
    (_, index) => used.firstColumn + index,
  );
  const formatOf = (cell: NewCell | undefined, index: number): string =>
    (cell?.kind === "date" ? cell.numberFormat : null) ?? template.numberFormats[index] ?? "General";
  const cells = insertion.rows.map(({ cells: known, isContinuation }) =>
    columns.map((column, index): { readonly value: CellValue; readonly format: string | null } => {
      const cell = known.get(column);
      const format = formatOf(cell, index);
      const own = template.formulas[index];
      const isFormula = typeof own === "string" && own.startsWith("=") && !isContinuation;
      if (!cell) return { value: isFormula ? null : "", format: null };
      return {
        value: typed(asKept(valueOf(cell), format, system), format),
        format: format === template.numberFormats[index] ? null : format,
      };
    }),
  );
  for (const { start, rows: part } of rowBlocks(cells, ({ value }) => bytesOf(value))) {
    const at = { ...block, firstRow: block.firstRow + start, lastRow: block.firstRow + start + part.length - 1 };
    const range = rangeOf(sheet, at);
    // Formats first: they decide what Excel makes of the values.
    if (part.some((row) => row.some(({ format }) => format !== null)))
      range.numberFormat = part.map((row) => row.map(({ format }) => format));
    range.values = part.map((row) => row.map(({ value }) => value));
  }
  for (const { column, first, last } of insertion.merges)
    rangeOf(sheet, {
      firstRow: block.firstRow + first,
      lastRow: block.firstRow + last,
      firstColumn: column,
      lastColumn: column,
    }).merge();
}

function valueOf(cell: NewCell): CellValue {
  switch (cell.kind) {
    case "text":
      return cell.text;
    case "boolean":
      return cell.boolean;
    case "number":
      return Number(cell.decimal);
    case "date":
      return serialOfDay(cell.day);
  }
}

/** A range of the sheet as it is to be once the rows are there. */
export const grownRange = (rows: RowsToInsert, range: CellRange): CellRange => ({
  ...range,
  firstRow: rowAfter(rows, range.firstRow),
  lastRow: lastRowAfter(rows, range.firstRow, range.lastRow),
});

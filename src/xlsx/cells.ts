import { HostError, type CellEdit, type EditReceipt, type SkipReason } from "../host/types";
import { type CellRange, DAYS_1904 } from "../sheet";
import { inheritedStyle } from "./grid";
import type { SheetModel, WorkbookModel } from "./model/types";
import { isDateFormat } from "./styles";
import type { CellContent, CellEdit as FileEdit, SheetEdits } from "./patch/types";

/**
 * Edits of single cells in a file: those that still hold what is expected, and those that do not.
 * @throws HostError protected
 */
export function guardedEdits(
  model: WorkbookModel,
  sheet: SheetModel,
  edits: readonly CellEdit[],
): { readonly edits: SheetEdits; readonly receipt: EditReceipt } {
  if (sheet.isProtected) throw new HostError("protected", "", { sheetName: sheet.name });
  const rows = new Map(sheet.rows.map((row) => [row.row, row]));
  const written: CellEdit[] = [];
  const skipped: { edit: CellEdit; reason: SkipReason }[] = [];
  for (const edit of edits) {
    const row = rows.get(edit.row);
    const cell = row?.cells.find(({ column }) => column === edit.column);
    const format =
      model.styles.cellFormats[cell?.style ?? inheritedStyle(sheet, row, edit.column)]?.numberFormat ?? "General";
    const reason =
      (cell?.formula ?? null) !== null
        ? "formula"
        : (cell?.value ?? "") !== (edit.expect.value ?? "") ||
            format !== edit.expect.numberFormat ||
            isCovered(sheet.merges, edit)
          ? "changed"
          : null;
    if (reason) skipped.push({ edit, reason });
    else written.push(edit);
  }
  return {
    edits: { sheetName: sheet.name, cells: written.map((edit) => fileEdit(edit, model.date1904)) },
    receipt: { written, skipped },
  };
}

function fileEdit({ row, column, expect, write }: CellEdit, date1904: boolean): FileEdit {
  const { value, numberFormat } = write;
  const isDate = date1904 && isDateFormat(numberFormat);
  const content: CellContent =
    value === null || value === ""
      ? { kind: "blank" }
      : typeof value === "number"
        ? { kind: "number", number: isDate ? value - DAYS_1904 : value }
        : typeof value === "boolean"
          ? { kind: "boolean", boolean: value }
          : { kind: "text", text: value };
  return { row, column, content, ...(numberFormat === expect.numberFormat ? {} : { format: { numberFormat } }) };
}

function isCovered(merges: readonly CellRange[], { row, column }: CellEdit): boolean {
  return merges.some(
    (merge) =>
      row >= merge.firstRow &&
      row <= merge.lastRow &&
      column >= merge.firstColumn &&
      column <= merge.lastColumn &&
      (row !== merge.firstRow || column !== merge.firstColumn),
  );
}

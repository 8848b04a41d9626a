/** What of one sheet has to be patched into the file, and what of it cannot be. */
import type { Worksheet } from "@univerjs/core";
import { isOurHint } from "../../../../marking";
import type { CellEdit, SheetEdits, SheetModel } from "../../../../xlsx";
import type { SheetExtras } from "../extras";
import { hintsOf, validationText, type Besides } from "./besides";
import { differingCells, type Comparison } from "./cellEdits";
import { differingColumns } from "./columnEdits";
import { pageEdit } from "./page";
import { differingRows } from "./rowEdits";
import { differingRules } from "./ruleEdits";
import type { Lost } from "./lost";

/**
 * @param saved the sheet in the file, after rows and columns were put in and taken out there as here
 * @param expected what the file then holds beside the cells
 */
export function sheetDifferences(
  comparison: Comparison,
  saved: SheetModel,
  sheet: Worksheet,
  current: Besides,
  expected: Besides,
  extras: SheetExtras,
): { readonly edits: SheetEdits | null; readonly lost: Lost[] } {
  const cells = differingCells(comparison, saved, sheet).edits.flatMap((edit) => headerKept(edit, saved) ?? []);
  const rules = differingRules(expected.rules, current.rules);
  const columns = differingColumns(saved, sheet);
  const rows = differingRows(saved, sheet, comparison.model);
  const hints = hintsOf(current);
  const page = expected.page === current.page ? undefined : pageEdit(extras);
  const [frozenColumns = 0, frozenRows = 0] = JSON.parse(current.frozen) as number[];
  const edits: SheetEdits = {
    sheetName: saved.name,
    ...(page ? { page } : {}),
    ...(expected.frozen === current.frozen ? {} : { frozen: { rows: frozenRows, columns: frozenColumns } }),
    ...(JSON.stringify(hints) === JSON.stringify(hintsOf(expected))
      ? {}
      : { dataValidations: { remove: isOurHint, add: hints } }),
    ...(cells.length > 0 ? { cells } : {}),
    ...(cells.some((edit) => isHeader(edit, saved) && edit.content.kind === "text") ? { namesColumns: true } : {}),
    ...(columns.length > 0 ? { columns } : {}),
    ...(rows.length > 0 ? { rows } : {}),
    ...(rules.edits ? { conditionalFormats: rules.edits } : {}),
  };
  const lost = (message: Lost["message"], isLost: boolean): Lost[] =>
    isLost ? [{ message, sheet: sheet.getName() }] : [];
  return {
    edits: Object.keys(edits).length > 1 ? edits : null,
    lost: [
      ...lost("workbench.lost.rules", rules.fileRulesChanged),
      ...lost("workbench.lost.merges", expected.merges !== current.merges),
      ...lost("workbench.lost.filter", expected.filter !== current.filter),
      ...lost("workbench.lost.validation", validationText(expected) !== validationText(current)),
      ...lost("workbench.lost.notes", expected.notes !== current.notes),
      ...lost("workbench.lost.printArea", page === null),
    ],
  };
}

const isHeader = ({ row, column }: CellEdit, { tables }: SheetModel): boolean =>
  tables.some(
    ({ range, headerRows }) =>
      headerRows > 0 && row === range.firstRow && column >= range.firstColumn && column <= range.lastColumn,
  );

/** The header cell of a table is never empty in a file: it keeps its name there, as Excel gives it one. */
function headerKept(edit: CellEdit, sheet: SheetModel): CellEdit | null {
  if (edit.content.kind !== "blank" || !isHeader(edit, sheet)) return edit;
  return edit.format ? { ...edit, content: { kind: "keep" } } : null;
}

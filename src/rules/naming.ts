/** What a finding calls a field or a column. */
import type { FormCells, PlanSheet } from "../plan/types";
import type { FieldKey } from "../fields";
import type { MessageValue } from "../messages/types";
import type { FindingCell, RowContext } from "./types";

/** A field's name in a message. */
export const term = (field: FieldKey): MessageValue => ({ term: `field.${field}` });
export const terms = (fields: readonly FieldKey[]): MessageValue => ({
  terms: fields.map((field) => `field.${field}`),
});

/** The cell of a column's header that a person sees: in the last header row; in a form the label's own. */
export function headerCell(
  { headerRows }: PlanSheet,
  { column, cells }: { readonly column: number; readonly cells?: FormCells },
): FindingCell {
  return cells === undefined ? { row: headerRows.at(-1) ?? 1, column, field: null } : { ...cells.label, field: null };
}

/** A column as the sheet itself calls it (竣工日期), without unit or remark; the field's term where the sheet has no word for it. */
export function headerOf({ sheet }: Pick<RowContext, "sheet">, field: FieldKey): MessageValue {
  const header = sheet.columns.find((binding) => binding.field === field)?.header ?? "";
  const last = header
    .split("/")
    .at(-1)
    ?.replace(/[（(][^（()）]*[)）]/g, "")
    .replace(/\s/g, "");
  return last === undefined || last === "" ? term(field) : last.slice(0, 20);
}

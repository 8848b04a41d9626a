import { serialOfDay } from "../../exact";
import { rowAfter, type NewCell, type NewRow, type RowInsertion, type RowsToInsert } from "../../library/rows";
import { addressOf, moveFormula } from "../../sheet";
import { cellXml } from "../patch/cellXml";
import type { CellContent, FormatChange } from "../patch/types";
import { shiftFormula } from "../../library/rowFormulas";
import type { TemplateCell, TemplateRow } from "./sheetData";

/** Days between the two systems in which files count dates. */
const DAYS_1904 = 1462;
/** What a program would take for a formula if the cell were entered again. */
const LIKE_FORMULA = /^[=+\-@].|^[\t\r]/s;

export interface NewRowContext {
  readonly prefix: string;
  readonly sheet: string;
  readonly rows: RowsToInsert;
  readonly date1904: boolean;
  readonly variant: (base: number, change: FormatChange) => number;
  /** Format of a cell that the template row does not hold. */
  readonly inherited: (column: number) => number;
  /** Cells that got a formula, in the sheet as it will be. */
  readonly formulasAdded: { row: number; column: number }[];
}

/** New rows of an insertion: their template's looks, what they hold, and the template's formulas elsewhere. */
export function newRowsXml(
  insertion: RowInsertion,
  firstRow: number,
  template: TemplateRow,
  context: NewRowContext,
): string {
  const head = template.head
    .replace(/\s(?:r|spans|hidden|collapsed)\s*=\s*(?:"[^"]*"|'[^']*')/g, "")
    .replace(/\s*\/?>$/, "");
  const tag = 1 + context.prefix.length + "row".length;
  return insertion.rows
    .map((row, index) => {
      const number = firstRow + index;
      const cells = cellsXml(row, number, insertion.template, template, context);
      return `${head.slice(0, tag)} r="${number}"${head.slice(tag)}>${cells}</${context.prefix}row>`;
    })
    .join("");
}

function cellsXml(
  row: NewRow,
  number: number,
  templateRow: number,
  { cells }: TemplateRow,
  context: NewRowContext,
): string {
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  return [...new Set([...byColumn.keys(), ...row.cells.keys()])]
    .sort((a, b) => a - b)
    .map((column) => {
      const cell = byColumn.get(column);
      const content = row.cells.get(column);
      const base = cell?.style ?? context.inherited(column);
      const reference = addressOf(number, column);
      if (content)
        return cellXml(context.prefix, {
          reference,
          style: styleFor(content, base, context),
          content: contentOf(content, context.date1904),
        });
      const formula = row.isContinuation ? null : (cell?.formula ?? null);
      if (cell && formula !== null) return formulaXml(reference, number, templateRow, cell, formula, context);
      return cell ? cellXml(context.prefix, { reference, style: base, content: { kind: "blank" } }) : "";
    })
    .join("");
}

function formulaXml(
  reference: string,
  row: number,
  templateRow: number,
  { column, style, isArray }: TemplateCell,
  formula: string,
  { prefix, sheet, rows, formulasAdded }: NewRowContext,
): string {
  const shifted = shiftFormula(formula, rows, { sheet, isOnSheet: true, isInBody: true });
  const text = moveFormula(shifted, row - rowAfter(rows, templateRow), 0);
  formulasAdded.push({ row, column });
  const xml = cellXml(prefix, { reference, style, content: { kind: "formula", formula: text, result: null } });
  return isArray ? xml.replace(`<${prefix}f>`, `<${prefix}f t="array" ref="${reference}">`) : xml;
}

function styleFor(content: NewCell, base: number, { variant }: NewRowContext): number {
  if (content.kind === "date" && content.numberFormat !== null)
    return variant(base, { numberFormat: content.numberFormat });
  return content.kind === "text" && LIKE_FORMULA.test(content.text) ? variant(base, { quotePrefix: true }) : base;
}

function contentOf(cell: NewCell, date1904: boolean): Exclude<CellContent, { kind: "keep" }> {
  switch (cell.kind) {
    case "text":
      return { kind: "text", text: cell.text };
    case "boolean":
      return { kind: "boolean", boolean: cell.boolean };
    case "number":
      return { kind: "number", number: Number(cell.decimal) };
    case "date":
      return { kind: "number", number: serialOfDay(cell.day) - (date1904 ? DAYS_1904 : 0) };
  }
}

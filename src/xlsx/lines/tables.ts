import { parseArea, rangeAddress, shiftArea, shiftLine, type CellRange } from "../../sheet";
import { setAttribute } from "../patch/filters";
import { elementTexts } from "../xml/change";
import { Splice } from "../xml/splice";
import { escapeXml, unescapeCell } from "../xml/text";
import { child, childrenNamed, numberOf, parseXml, prefixOf, type XmlElement } from "../xml/tree";
import { moveFilter } from "./filter";
import { movedFormula, type Move } from "./move";

/** A column that came into a table: its header cell, and the name that it has there. */
export interface NewTableColumn {
  readonly row: number;
  readonly column: number;
  readonly name: string;
}

/** What a table's new columns are called before somebody names them, with a number. */
const FRESH = "列";

/** The part of a table after the shifts: its range, filter, columns and formulas. Columns that came in get names of their own. */
export function moveTable(
  xml: string,
  move: Move,
): { readonly text: string; readonly added: readonly NewTableColumn[] } {
  const table = parseXml(xml);
  const before = parseArea(table.attributes.get("ref") ?? "");
  const after = before && shiftArea(before, move.shifts);
  if (!before || !after) return { text: xml, added: [] };
  const prefix = prefixOf(xml);
  const splice = new Splice(xml);
  setAttribute(splice, table, "ref", rangeAddress(after));
  for (const part of [...childrenNamed(table, "autoFilter"), ...childrenNamed(table, "sortState")])
    splice.replace(part.start, part.end, moveFilter(xml.slice(part.start, part.end), prefix, move));
  const columns = child(table, "tableColumns");
  if (!columns?.content) return { text: splice.result(), added: [] };
  const { texts, added } = columnsAfter(xml, childrenNamed(columns, "tableColumn"), before, after, move);
  const formulas = moveTableFormulas(texts.join(""), move, true);
  splice.replace(
    columns.start,
    columns.end,
    `<${prefix}tableColumns count="${texts.length}">${formulas}</${prefix}tableColumns>`,
  );
  const hasHeader = (numberOf(table, "headerRowCount") ?? 1) > 0;
  return { text: splice.result(), added: hasHeader ? added : [] };
}

/** What a table's columns and its total row calculate. */
export const moveTableFormulas = (xml: string, move: Move, isOnSheet: boolean): string =>
  ["calculatedColumnFormula", "totalsRowFormula"].reduce(
    (text, name) => elementTexts(text, name, (formula) => movedFormula(formula, move, isOnSheet)),
    xml,
  );

function columnsAfter(
  xml: string,
  columns: readonly XmlElement[],
  before: CellRange,
  after: CellRange,
  { shifts }: Move,
): { texts: string[]; added: NewTableColumn[] } {
  const kept = new Map(columns.map((column, n) => [shiftLine(before.firstColumn + n, "column", shifts), column]));
  const names = new Set(columns.map(({ attributes }) => unescapeCell(attributes.get("name") ?? "").toLowerCase()));
  let id = Math.max(0, ...columns.map((column) => numberOf(column, "id") ?? 0));
  const added: NewTableColumn[] = [];
  const prefix = prefixOf(xml);
  const texts: string[] = [];
  for (let column = after.firstColumn; column <= after.lastColumn; column += 1) {
    const own = kept.get(column);
    if (own) {
      texts.push(xml.slice(own.start, own.end));
      continue;
    }
    let number = 1;
    while (names.has(`${FRESH}${number}`)) number += 1;
    const name = `${FRESH}${number}`;
    names.add(name);
    added.push({ row: after.firstRow, column, name });
    texts.push(`<${prefix}tableColumn id="${(id += 1)}" name="${escapeXml(name)}"/>`);
  }
  return { texts, added };
}

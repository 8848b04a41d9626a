import { columnName } from "../../sheet";
import { Splice } from "../xml/splice";
import { child, childrenNamed, numberOf, parseXml, type XmlElement } from "../xml/tree";
import { escapeXml } from "../xml/text";
import type { SheetEdits } from "./types";

/** Names that Excel keeps for a sheet: where its filter is, and what of it is printed. */
const FILTER = "_xlnm._FilterDatabase";
const PRINT_AREA = "_xlnm.Print_Area";

/**
 * The workbook part's text with the names of one sheet as its edits ask for; the same text if they ask for nothing.
 * @param sheet its place among all sheets, from 0
 */
export function patchNames(xml: string, sheet: number, { filter, printArea }: SheetEdits): string {
  if (!filter && !printArea) return xml;
  const root = parseXml(xml);
  const list = child(root, "definedNames");
  if (!list) return xml;
  const names = childrenNamed(list, "definedName");
  const find = (name: string): XmlElement | undefined =>
    names.find((one) => one.attributes.get("name") === name && numberOf(one, "localSheetId") === sheet);
  const splice = new Splice(xml);
  const filtered = filter ? find(FILTER) : undefined;
  const moved = filtered?.text.replace(/\$[A-Z]{1,3}(\$\d+)$/, `$$${columnName(filter?.lastColumn ?? 1)}$1`);
  if (filtered?.content && moved !== undefined)
    splice.replace(filtered.content.start, filtered.content.end, escapeXml(moved));
  const printed = printArea ? find(PRINT_AREA) : undefined;
  if (printed && names.length === 1) splice.replace(list.start, list.end, "");
  else if (printed) splice.replace(printed.start, printed.end, "");
  return splice.result();
}

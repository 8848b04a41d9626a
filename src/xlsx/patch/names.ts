import { type CellRange, columnName } from "../../sheet";
import { Splice } from "../xml/splice";
import { child, childrenNamed, numberOf, parseXml, type XmlElement } from "../xml/tree";
import { escapeXml } from "../xml/text";
import { placeFor, sectionsOf, WORKBOOK_ORDER } from "./sections";
import type { SheetEdits } from "./types";

/** Names that Excel keeps for a sheet: where its filter is, and what of it is printed. */
const FILTER = "_xlnm._FilterDatabase";
const PRINT_AREA = "_xlnm.Print_Area";

const PRINT_TITLES = "_xlnm.Print_Titles";

/**
 * The workbook part's text with the names of one sheet as its edits ask for; the same text if they ask for nothing.
 * @param sheet its place among all sheets, from 0
 */
export function patchNames(xml: string, sheet: number, { sheetName, filter, printArea, page }: SheetEdits): string {
  if (!filter && !printArea && !page) return xml;
  const root = parseXml(xml);
  const list = child(root, "definedNames");
  const names = childrenNamed(list, "definedName");
  const find = (name: string): XmlElement | undefined =>
    names.find((one) => one.attributes.get("name") === name && numberOf(one, "localSheetId") === sheet);
  const splice = new Splice(xml);
  const filtered = filter ? find(FILTER) : undefined;
  const moved = filtered?.text.replace(/\$[A-Z]{1,3}(\$\d+)$/, `$$${columnName(filter?.lastColumn ?? 1)}$1`);
  if (filtered?.content && moved !== undefined)
    splice.replace(filtered.content.start, filtered.content.end, escapeXml(moved));
  const gone = [...(printArea || page ? [find(PRINT_AREA)] : []), ...(page ? [find(PRINT_TITLES)] : [])].filter(
    (one) => one !== undefined,
  );
  const { prefix } = sectionsOf(xml);
  const added = page?.area ? pageNames(prefix, sheet, sheetName, page.area, page.repeat) : "";
  if (list && gone.length === names.length && added === "" && gone.length > 0) splice.replace(list.start, list.end, "");
  else for (const one of gone) splice.replace(one.start, one.end, "");
  if (added !== "") addNames(splice, xml, list, prefix, added);
  return splice.result();
}

/** Its area and the rows that repeat, as Excel names them. */
function pageNames(
  prefix: string,
  sheet: number,
  sheetName: string,
  area: CellRange,
  repeat: { readonly firstRow: number; readonly lastRow: number },
): string {
  const quoted = `'${sheetName.replaceAll("'", "''")}'!`;
  const name = (which: string, place: string): string =>
    `<${prefix}definedName name="${which}" localSheetId="${sheet}">${escapeXml(quoted + place)}</${prefix}definedName>`;
  const from = `$${columnName(area.firstColumn)}$${area.firstRow}`;
  return (
    name(PRINT_AREA, `${from}:$${columnName(area.lastColumn)}$${area.lastRow}`) +
    name(PRINT_TITLES, `$${repeat.firstRow}:$${repeat.lastRow}`)
  );
}

function addNames(splice: Splice, xml: string, list: XmlElement | undefined, prefix: string, names: string): void {
  if (list?.content) splice.insert(list.content.end, names);
  else {
    const whole = `<${prefix}definedNames>${names}</${prefix}definedNames>`;
    const sections = sectionsOf(xml);
    const sheets = sections.list.find(({ name }) => name === "sheets");
    if (list) splice.replace(list.start, list.end, whole);
    else splice.insert(placeFor(sections, "definedNames", WORKBOOK_ORDER, sheets?.end ?? sections.rootEnd), whole);
  }
}

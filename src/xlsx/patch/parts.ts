import type { WorkbookParts } from "../model/workbook";
import type { XlsxPackage } from "../package";
import { Splice } from "../xml/splice";
import { parseXml, prefixOf, type XmlElement } from "../xml/tree";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
export const CONTENT_TYPES = "[Content_Types].xml";

/** The smallest styles.xml that programs accept. */
export const EMPTY_STYLES =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

/** Gives a workbook without styles its first: the part, its relationship and its content type. */
export function addStylesPart(pkg: XlsxPackage, parts: WorkbookParts, text: string): void {
  const { folder, relationships } = placesOf(parts.workbook);
  pkg.writeText(`${folder}styles.xml`, text);
  append(
    pkg,
    relationships,
    (prefix) => `<${prefix}Relationship Id="planReviewStyles" Type="${KIND}" Target="styles.xml"/>`,
  );
  append(
    pkg,
    CONTENT_TYPES,
    (prefix) => `<${prefix}Override PartName="/${folder}styles.xml" ContentType="${CONTENT}"/>`,
  );
}

/** Takes a part out that the workbook part refers to, with its relationship and its content type. */
export function removePart(pkg: XlsxPackage, workbook: string, part: string): void {
  const { folder, relationships } = placesOf(workbook);
  const names = [part, `/${part}`, part.startsWith(folder) ? part.slice(folder.length) : part];
  drop(pkg, relationships, ({ attributes }) => names.includes(attributes.get("Target") ?? ""));
  drop(
    pkg,
    CONTENT_TYPES,
    ({ attributes }) => (attributes.get("PartName") ?? "").toLowerCase() === `/${part}`.toLowerCase(),
  );
  pkg.remove(part);
}

export function placesOf(workbook: string): { folder: string; relationships: string } {
  const slash = workbook.lastIndexOf("/") + 1;
  const folder = workbook.slice(0, slash);
  return { folder, relationships: `${folder}_rels/${workbook.slice(slash)}.rels` };
}

export function append(pkg: XlsxPackage, part: string, item: (prefix: string) => string): void {
  const xml = pkg.readText(part);
  const root = xml === null ? null : parseXml(xml);
  if (xml === null || !root?.content) return;
  const splice = new Splice(xml);
  splice.insert(root.content.end, item(prefixOf(xml)));
  pkg.writeText(part, splice.result());
}

function drop(pkg: XlsxPackage, part: string, matches: (element: XmlElement) => boolean): void {
  const xml = pkg.readText(part);
  if (xml === null) return;
  const splice = new Splice(xml);
  for (const element of parseXml(xml).children) if (matches(element)) splice.replace(element.start, element.end, "");
  pkg.writeText(part, splice.result());
}

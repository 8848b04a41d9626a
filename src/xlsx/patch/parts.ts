import { relationshipsOf } from "../model/relationships";
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

const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Adds a relationship from a part to another, and the part that lists them where there is none; gives its id. */
export function addRelationship(pkg: XlsxPackage, from: string, type: string, target: string): string {
  const { relationships } = placesOf(from);
  const taken = new Set(relationshipsOf(pkg, from).map(({ id }) => id));
  let number = 1;
  while (taken.has(`planReview${number}`)) number += 1;
  const id = `planReview${number}`;
  const item = (prefix: string): string => `<${prefix}Relationship Id="${id}" Type="${type}" Target="/${target}"/>`;
  const xml = pkg.readText(relationships);
  if (xml === null || !parseXml(xml).content)
    pkg.writeText(
      relationships,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${item("")}</Relationships>`,
    );
  else append(pkg, relationships, item);
  return id;
}

export function addContentType(pkg: XlsxPackage, part: string, type: string): void {
  append(pkg, CONTENT_TYPES, (prefix) => `<${prefix}Override PartName="/${part}" ContentType="${type}"/>`);
}

/** Takes a part out that another refers to, with its relationship and its content type. */
export function dropPart(pkg: XlsxPackage, from: string, part: string): void {
  const { relationships } = placesOf(from);
  const ids = new Set(relationshipsOf(pkg, from).flatMap(({ id, target }) => (target === part ? [id] : [])));
  drop(pkg, relationships, ({ attributes }) => ids.has(attributes.get("Id") ?? ""));
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

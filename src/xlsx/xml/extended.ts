import { XmlReader } from "./reader";
import { readElement, type XmlElement } from "./tree";

/**
 * Validations within a sheet's extension list: those that look at other sheets stand there (Microsoft: [MS-XLSX] 2.6.60,
 * CT_DataValidation).
 * @param start offsets of the list in the sheet's text
 */
export function extendedWithin(xml: string, start: number, end: number, prefix: string): XmlElement[] {
  const found: XmlElement[] = [];
  const reader = new XmlReader(xml, start, end, prefix);
  for (let kind = reader.next(); kind !== "end"; kind = reader.next())
    if (kind === "open" && reader.name.endsWith(":dataValidation")) found.push(readElement(reader));
  return found;
}

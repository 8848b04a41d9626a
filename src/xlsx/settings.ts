import type { XlsxPackage } from "./package";
import { childrenNamed, child, parseXml } from "./xml/tree";

/**
 * A setting that the add-in keeps in the workbook. Office writes them into the add-in's web extension part, as JSON in
 * a property's value (MS-OWEXML 2.2.1). Null if there is none or it is damaged.
 */
export function readStoredSetting(pkg: XlsxPackage, key: string): unknown {
  for (const name of pkg.names().filter((part) => /(^|\/)webextension\d*\.xml$/i.test(part))) {
    const xml = pkg.readText(name);
    const properties = childrenNamed(child(xml === null ? undefined : parseXml(xml), "properties"), "property");
    const value = properties.find(({ attributes }) => attributes.get("name") === key)?.attributes.get("value");
    if (value === undefined) continue;
    try {
      return JSON.parse(value) as unknown;
    } catch {
      return null;
    }
  }
  return null;
}

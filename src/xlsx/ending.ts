import { findParts } from "./model/workbook";
import type { XlsxPackage } from "./package";
import { CONTENT_TYPES } from "./patch/parts";
import { parseXml } from "./xml/tree";

export type WorkbookEnding = ".xlsx" | ".xlsm" | ".xltx" | ".xltm" | ".xlam";

/** Content types of workbook parts (ECMA-376 part 1, 12.3.23; MS-OFFMACRO2 for those with macros), and their names. */
const ENDINGS: readonly (readonly [type: string, ending: WorkbookEnding])[] = [
  ["application/vnd.ms-excel.sheet.macroEnabled.main+xml", ".xlsm"],
  ["application/vnd.ms-excel.template.macroEnabled.main+xml", ".xltm"],
  ["application/vnd.ms-excel.addin.macroEnabled.main+xml", ".xlam"],
  ["application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml", ".xltx"],
];

/** The ending under which Excel opens a workbook: it refuses one whose name and content type are of two kinds. */
export function endingOf(pkg: XlsxPackage): WorkbookEnding {
  const { workbook } = findParts(pkg);
  const xml = pkg.readText(CONTENT_TYPES);
  const stated = xml
    ? parseXml(xml).children.find(
        ({ attributes }) => attributes.get("PartName")?.toLowerCase() === `/${workbook}`.toLowerCase(),
      )
    : undefined;
  const type = stated?.attributes.get("ContentType")?.toLowerCase();
  return ENDINGS.find(([known]) => known.toLowerCase() === type)?.[1] ?? ".xlsx";
}

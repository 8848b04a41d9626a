import { refuse } from "../package";
import { XmlReader } from "../xml/reader";

/** A child of the root element and where it stands. */
export interface Section {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Content between its tags; null for <a/>. */
  readonly content: { readonly start: number; readonly end: number } | null;
}

export interface Sections {
  /** Prefix of the vocabulary, with colon. */
  readonly prefix: string;
  /** Offset of the root's close tag: what is appended goes there. */
  readonly rootEnd: number;
  readonly list: readonly Section[];
}

/** The children of a part's root element. Throws HostError "unreadable" (damaged) for a root without content. */
export function sectionsOf(xml: string): Sections {
  const reader = new XmlReader(xml);
  const list: Section[] = [];
  let inside = false;
  for (let kind = reader.next(); kind !== "end"; kind = reader.next()) {
    if (kind === "close") return { prefix: reader.prefix, rootEnd: reader.start, list };
    if (kind !== "open") continue;
    if (!inside) {
      if (reader.selfClosing) break;
      inside = true;
      continue;
    }
    const { name, start, end: contentStart, selfClosing } = reader;
    reader.skip();
    list.push({
      name,
      start,
      end: reader.end,
      content: selfClosing ? null : { start: contentStart, end: reader.start },
    });
  }
  throw refuse("damaged", "part without content");
}

/**
 * Where a new section goes: behind the last one that may stand before it. Sections that the standard does not name
 * (mc:AlternateContent) count with the one before them.
 */
export function placeFor(sections: Sections, name: string, order: readonly string[], rootStart: number): number {
  const rank = order.indexOf(name);
  let at = rootStart;
  for (const section of sections.list) {
    const other = order.indexOf(section.name);
    if (other > rank) break;
    at = section.end;
  }
  return at;
}

/** Children of CT_Worksheet in their order (ECMA-376 part 1, 18.3.1.99). */
export const SHEET_ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
] as const;

/** Children of CT_Stylesheet in their order (18.8.39). */
export const STYLE_ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
] as const;

/** Children of CT_Workbook in their order (ECMA-376 part 1, 18.2.27). */
export const WORKBOOK_ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
] as const;

import { parseArea, parseAreas, LAST_COLUMN } from "../../sheet";
import { LIMITS, refuse, type XlsxPackage } from "../package";
import { colorOf, type Palette } from "../styles/colors";
import { XmlReader } from "../xml/reader";
import { child, childrenNamed, flag, numberOf, readElement, type XmlElement } from "../xml/tree";
import { readCells, type CellContext, type SheetCells } from "./cells";
import { readOurCharts } from "./charts";
import { filteredColumns, readNotes, readTables } from "./attachments";
import { relationshipsOf } from "./relationships";
import { extendedWithin } from "../xml/extended";
import type {
  CfRuleModel,
  ColumnModel,
  ConditionalFormatModel,
  DataValidationModel,
  PageModel,
  SheetModel,
} from "./types";

/** Width of a column where the sheet names none: 8 characters and the cell's margins at the usual font. */
export const STANDARD_WIDTH = 9.140625;

export interface SheetEntry {
  readonly name: string;
  readonly state: SheetModel["state"];
  readonly path: string;
  readonly sheetId: string;
  readonly fileId: string;
  readonly index: number;
}

/** One worksheet. Throws HostError "unreadable". */
export function readSheet(pkg: XlsxPackage, entry: SheetEntry, context: CellContext, palette: Palette): SheetModel {
  const xml = pkg.readText(entry.path);
  if (xml === null) throw refuse("damaged", `${entry.path} is missing`);
  const { cells, parts, extended } = readParts(xml, context);
  const find = (name: string): XmlElement | undefined => parts.find((part) => part.name === name);
  const format = find("sheetFormatPr");
  const view = child(find("sheetViews"), "sheetView");
  const pane = child(view, "pane");
  const frozen = /^frozen/.test(pane?.attributes.get("state") ?? "");
  const relationships = relationshipsOf(pkg, entry.path);
  const tab = child(find("sheetPr"), "tabColor");
  return {
    ...entry,
    rows: cells.rows,
    withoutResult: cells.withoutResult,
    columns: childrenNamed(find("cols"), "col").flatMap(readColumn),
    defaultRowHeight: numberOf(format, "defaultRowHeight") ?? 15,
    defaultColumnWidth: numberOf(format, "defaultColWidth") ?? STANDARD_WIDTH,
    merges: childrenNamed(find("mergeCells"), "mergeCell").flatMap(
      ({ attributes }) => parseArea(attributes.get("ref") ?? "") ?? [],
    ),
    frozen: {
      rows: frozen ? (numberOf(pane, "ySplit") ?? 0) : 0,
      columns: frozen ? (numberOf(pane, "xSplit") ?? 0) : 0,
    },
    autoFilter: parseArea(find("autoFilter")?.attributes.get("ref") ?? ""),
    filteredColumns: filteredColumns(find("autoFilter")),
    page: pageOf(find),
    conditionalFormats: parts.filter(({ name }) => name === "conditionalFormatting").map(readConditionalFormat),
    dataValidations: childrenNamed(find("dataValidations"), "dataValidation").map(readValidation),
    extendedValidations: extended.map((validation) => ({
      ranges: parseAreas(validation.children.find(({ name }) => name.endsWith(":sqref"))?.text.trim()),
      promptTitle: validation.attributes.get("promptTitle") ?? null,
    })),
    notes: readNotes(pkg, relationships),
    tables: readTables(pkg, relationships),
    ourCharts: readOurCharts(pkg, relationships),
    isProtected: flag(find("sheetProtection"), "sheet"),
    showGridLines: flag(view, "showGridLines", true),
    rightToLeft: flag(view, "rightToLeft"),
    tabColor: tab ? colorOf(tab, palette) : null,
  };
}

function pageOf(find: (name: string) => XmlElement | undefined): PageModel {
  const setup = find("pageSetup");
  const orientation = setup?.attributes.get("orientation");
  const scale = numberOf(setup, "scale") ?? 100;
  return {
    isShaped:
      flag(child(find("sheetPr"), "pageSetUpPr"), "fitToPage") ||
      scale !== 100 ||
      ["rowBreaks", "colBreaks"].some((name) => (find(name)?.children.length ?? 0) > 0),
    orientation: orientation === "portrait" || orientation === "landscape" ? orientation : "default",
    hasPaper: setup?.attributes.has("paperSize") ?? false,
  };
}

/** The cells, and every other part of the sheet as a tree; of what stands in extension lists only validations. */
function readParts(
  xml: string,
  context: CellContext,
): { cells: SheetCells; parts: XmlElement[]; extended: XmlElement[] } {
  const reader = new XmlReader(xml);
  const parts: XmlElement[] = [];
  const extended: XmlElement[] = [];
  let cells: SheetCells = { rows: [], withoutResult: [] };
  let inside = false;
  for (let kind = reader.next(); kind !== "end"; kind = reader.next()) {
    if (kind !== "open") continue;
    if (!inside) {
      if (reader.name !== "worksheet") throw refuse("damaged", `worksheet begins with ${reader.name}`);
      inside = true;
    } else if (reader.name === "sheetData") cells = readCells(reader, context);
    else if (reader.name === "extLst") {
      const { start } = reader;
      reader.skip();
      extended.push(...extendedWithin(xml, start, reader.end, reader.prefix));
    } else if (reader.name.includes(":")) reader.skip();
    else if (parts.length < LIMITS.sections) parts.push(readElement(reader));
    else reader.skip();
  }
  if (!inside) throw refuse("damaged", "worksheet is empty");
  return { cells, parts, extended };
}

function readColumn(col: XmlElement): ColumnModel[] {
  const first = numberOf(col, "min");
  const last = numberOf(col, "max");
  if (first === null || last === null || first < 1 || last < first) return [];
  return [
    {
      first,
      last: Math.min(last, LAST_COLUMN),
      width: numberOf(col, "width"),
      isCustom: flag(col, "customWidth"),
      hidden: flag(col, "hidden"),
      style: numberOf(col, "style"),
    },
  ];
}

function readConditionalFormat(element: XmlElement): ConditionalFormatModel {
  return {
    ranges: parseAreas(element.attributes.get("sqref")),
    rules: childrenNamed(element, "cfRule").map((rule): CfRuleModel => ({
      type: rule.attributes.get("type") ?? "",
      operator: rule.attributes.get("operator") ?? null,
      formulas: childrenNamed(rule, "formula").map(({ text }) => text),
      priority: numberOf(rule, "priority") ?? 0,
      stopIfTrue: flag(rule, "stopIfTrue"),
      format: numberOf(rule, "dxfId"),
      attributes: rule.attributes,
    })),
  };
}

function readValidation(element: XmlElement): DataValidationModel {
  const text = (name: string): string | null => element.attributes.get(name) ?? null;
  return {
    ranges: parseAreas(element.attributes.get("sqref")),
    type: text("type") ?? "none",
    operator: text("operator") ?? "between",
    formula1: child(element, "formula1")?.text ?? null,
    formula2: child(element, "formula2")?.text ?? null,
    allowBlank: flag(element, "allowBlank"),
    showErrorMessage: flag(element, "showErrorMessage"),
    showInputMessage: flag(element, "showInputMessage"),
    errorStyle: text("errorStyle") ?? "stop",
    errorTitle: text("errorTitle"),
    error: text("error"),
    promptTitle: text("promptTitle"),
    prompt: text("prompt"),
  };
}

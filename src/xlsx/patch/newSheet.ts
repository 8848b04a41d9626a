import { paneXml } from "./frozen";
import { type CellRange, columnName, rangeAddress } from "../../sheet";
import { refuse, type XlsxPackage } from "../package";
import { findParts } from "../model/workbook";
import { childrenNamed, child, numberOf } from "../xml/tree";
import { Splice } from "../xml/splice";
import { element } from "../xml/write";
import { append, CONTENT_TYPES, MAIN, placesOf } from "./parts";
import { placeFor, sectionsOf, WORKBOOK_ORDER } from "./sections";
import { escapeXml } from "../xml/text";

/** How a new worksheet is printed. */
export interface NewSheetPage {
  readonly landscape: boolean;
  /** Pages in width; null = as wide as it is. */
  readonly fitToWidth: number | null;
  readonly gridLines: boolean;
  /** Rows repeated at the top of each page, from 1. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** Columns repeated at the left of each page, from 1. */
  readonly titleColumns?: { readonly first: number; readonly last: number };
  /** With Excel's codes. */
  readonly footer: string;
}

/** What cells of a new worksheet take, as the file format says it. */
export interface NewValidation {
  readonly ranges: readonly CellRange[];
  /** "none": any value; a prompt alone. */
  readonly type: string;
  readonly operator: string | null;
  /** Without "="; a list's own words in quotation marks. */
  readonly formulas: readonly string[];
  readonly prompt: { readonly title: string; readonly message: string } | null;
  readonly alert: { readonly style: string; readonly title: string; readonly message: string } | null;
}

export interface NewSheet {
  readonly name: string;
  readonly validations?: readonly NewValidation[];
  readonly merges?: readonly CellRange[];
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  readonly page?: NewSheetPage;
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
/** A4 in the file format's list of papers. */
const A4 = 9;

/**
 * Adds an empty worksheet behind the others; applyEdits fills it. The new part, its entry in the workbook, its
 * relationship and its content type; nothing else is touched.
 * @throws HostError "unreadable" (a part is damaged)
 */
export function addSheet(pkg: XlsxPackage, sheet: NewSheet): void {
  const { workbook, root } = findParts(pkg);
  const xml = pkg.readText(workbook);
  if (xml === null) throw refuse("damaged", workbook);
  const { folder, relationships } = placesOf(workbook);
  const entries = childrenNamed(child(root, "sheets"), "sheet");
  const sheetId = Math.max(0, ...entries.map((entry) => numberOf(entry, "sheetId") ?? 0)) + 1;
  let number = sheetId;
  while (pkg.readText(`${folder}worksheets/sheet${number}.xml`) !== null) number += 1;
  const [part, relationship] = [`worksheets/sheet${number}.xml`, `planReviewSheet${number}`];
  pkg.writeText(`${folder}${part}`, sheetXml(sheet));
  append(pkg, relationships, (prefix) =>
    element(`${prefix}Relationship`, [
      ["Id", relationship],
      ["Type", `${RELATIONSHIPS}/worksheet`],
      ["Target", part],
    ]),
  );
  append(pkg, CONTENT_TYPES, (prefix) =>
    element(`${prefix}Override`, [
      ["PartName", `/${folder}${part}`],
      ["ContentType", CONTENT],
    ]),
  );
  pkg.writeText(workbook, workbookXml(xml, sheet, sheetId, relationship, entries.length));
}

function workbookXml(
  xml: string,
  { name, page }: NewSheet,
  sheetId: number,
  relationship: string,
  index: number,
): string {
  const sections = sectionsOf(xml);
  const splice = new Splice(xml);
  const section = (wanted: string) => sections.list.find((candidate) => candidate.name === wanted);
  const sheets = section("sheets");
  if (!sheets?.content) throw refuse("damaged", "sheets");
  splice.insert(
    sheets.content.end,
    element(`${sections.prefix}sheet`, [
      ["name", name],
      ["sheetId", sheetId],
      ["xmlns:r", RELATIONSHIPS],
      ["r:id", relationship],
    ]),
  );
  const printed = page ? titlesOf(name, page) : null;
  if (printed !== null) {
    const titles = `<${sections.prefix}definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeXml(printed)}</${sections.prefix}definedName>`;
    const names = section("definedNames");
    if (names?.content) splice.insert(names.content.end, titles);
    else if (names)
      splice.replace(
        names.start,
        names.end,
        `<${sections.prefix}definedNames>${titles}</${sections.prefix}definedNames>`,
      );
    else
      splice.insert(
        placeFor(sections, "definedNames", WORKBOOK_ORDER, sheets.end),
        `<${sections.prefix}definedNames>${titles}</${sections.prefix}definedNames>`,
      );
  }
  return splice.result();
}

/** Columns and rows repeated on each page, as the name that says so refers to them. */
function titlesOf(name: string, { titleRows, titleColumns }: NewSheetPage): string | null {
  const quoted = `'${name.replaceAll("'", "''")}'`;
  const parts = [
    ...(titleColumns ? [`${quoted}!$${columnName(titleColumns.first)}:$${columnName(titleColumns.last)}`] : []),
    ...(titleRows ? [`${quoted}!$${titleRows.first}:$${titleRows.last}`] : []),
  ];
  return parts.length === 0 ? null : parts.join(",");
}

export function validationXml({ ranges, type, operator, formulas, prompt, alert }: NewValidation): string {
  return element(
    "dataValidation",
    [
      ["type", type === "none" ? null : type],
      ["errorStyle", alert && alert.style !== "stop" ? alert.style : null],
      ["operator", operator],
      ["allowBlank", 1],
      ["showInputMessage", prompt ? 1 : null],
      ["showErrorMessage", alert ? 1 : null],
      ["errorTitle", alert?.title || null],
      ["error", alert?.message || null],
      ["promptTitle", prompt?.title || null],
      ["prompt", prompt?.message || null],
      ["sqref", ranges.map(rangeAddress).join(" ")],
    ],
    formulas.map((formula, index) => `<formula${index + 1}>${escapeXml(formula)}</formula${index + 1}>`).join(""),
  );
}

function sheetXml({ merges = [], frozenRows = 0, frozenColumns = 0, page, validations = [] }: NewSheet): string {
  const fits = page?.fitToWidth ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : "";
  const frozen = paneXml("", { rows: frozenRows, columns: frozenColumns });
  const merged =
    merges.length === 0
      ? ""
      : element(
          "mergeCells",
          [["count", merges.length]],
          merges.map((range) => element("mergeCell", [["ref", rangeAddress(range)]])).join(""),
        );
  const checked =
    validations.length === 0
      ? ""
      : element("dataValidations", [["count", validations.length]], validations.map(validationXml).join(""));
  const printed = !page
    ? ""
    : [
        page.gridLines ? '<printOptions gridLines="1"/>' : "",
        '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
        element("pageSetup", [
          ["paperSize", A4],
          ["fitToWidth", page.fitToWidth],
          ["fitToHeight", page.fitToWidth ? 0 : null],
          ["orientation", page.landscape ? "landscape" : "portrait"],
        ]),
        page.footer === ""
          ? ""
          : `<headerFooter><oddFooter>${escapeXml(`&C${page.footer}`)}</oddFooter></headerFooter>`,
      ].join("");
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}">${fits}<dimension ref="A1"/><sheetViews>${element("sheetView", [["workbookViewId", 0]], frozen)}</sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/><sheetData/>${merged}${checked}${printed}</worksheet>`
  );
}

/** rows/: rows put into a sheet of a package, and everything that refers to rows of that sheet moved with them. */
import { HostError } from "../../host/types";
import type { RowsToInsert } from "../../library/rows";
import { addressOf } from "../../sheet";
import { inheritedStyle } from "../grid";
import { relationshipsOf } from "../model/relationships";
import type { WorkbookModel } from "../model/types";
import { findParts } from "../model/workbook";
import type { XlsxPackage } from "../package";
import { addStylesPart, EMPTY_STYLES } from "../patch/parts";
import { StyleEditor } from "../patch/styles";
import { prefixOf } from "../xml/tree";
import { newRowsXml } from "./newRows";
import {
  shiftCalcChain,
  shiftChart,
  shiftComments,
  shiftDrawing,
  shiftNoteShapes,
  shiftPivotSource,
  shiftTable,
  shiftWorkbook,
} from "./otherParts";
import { shiftSheetPart } from "./sheetPart";

/**
 * Puts rows into a sheet. What refers to its rows moves with them and grows over the new ones: formulas on every sheet,
 * names, tables, filters, formats, validations, notes, drawings, charts, pivot sources. A part that refers to none of
 * them stays as it is, byte for byte. All or nothing: a fault leaves the package as it was.
 * @param model the workbook as it is in the package
 * @throws HostError notFound, protected, unreadable
 */
export function insertRows(pkg: XlsxPackage, model: WorkbookModel, sheetName: string, rows: RowsToInsert): void {
  const parts = findParts(pkg);
  const entry = parts.sheets.find(({ name }) => name === sheetName);
  const sheet = model.sheets.find(({ name }) => name === sheetName);
  if (!entry || !sheet) throw new HostError("notFound", sheetName, { sheetName });
  if (sheet.isProtected) throw new HostError("protected", "", { sheetName });
  const changes = new Map<string, string>();
  const change = (part: string | null, to: (xml: string) => string): void => {
    const xml = part === null ? null : pkg.readText(part);
    if (part === null || xml === null) return;
    const changed = to(xml);
    if (changed !== xml) changes.set(part, changed);
  };

  const stylesText = (parts.styles ? pkg.readText(parts.styles) : null) ?? EMPTY_STYLES;
  const styles = new StyleEditor(stylesText);
  const formulasAdded: { row: number; column: number }[] = [];
  for (const { name, path } of parts.sheets)
    change(path, (xml) => {
      const isOwn = name === sheetName;
      if (!isOwn && !mentions(xml, sheetName)) return xml;
      const prefix = prefixOf(xml);
      return shiftSheetPart(xml, {
        sheet: sheetName,
        isOwn,
        rows,
        newRows: (insertion, firstRow, template) =>
          newRowsXml(insertion, firstRow, template, {
            prefix,
            sheet: sheetName,
            rows,
            date1904: model.date1904,
            variant: (base, format) => styles.variant(base, format),
            inherited: (column) =>
              inheritedStyle(
                sheet,
                sheet.rows.find(({ row }) => row === insertion.template),
                column,
              ),
            formulasAdded,
          }),
      });
    });
  for (const { kind, target } of relationshipsOf(pkg, entry.path)) {
    if (kind === "table") change(target, (xml) => shiftTable(xml, sheetName, rows));
    if (kind === "comments" || kind === "threadedComment") change(target, (xml) => shiftComments(xml, rows));
    if (kind === "vmlDrawing") change(target, (xml) => shiftNoteShapes(xml, rows));
    if (kind === "drawing") change(target, (xml) => shiftDrawing(xml, rows));
  }
  for (const name of pkg.names()) {
    if (/(?:^|\/)charts?(?:ex)?\/chart[^/]*\.xml$/i.test(name)) change(name, (xml) => shiftChart(xml, sheetName, rows));
    if (/pivotCacheDefinition[^/]*\.xml$/i.test(name)) change(name, (xml) => shiftPivotSource(xml, sheetName, rows));
  }
  const calculates = formulasAdded.length > 0 || model.sheets.some(hasFormula);
  change(parts.workbook, (xml) => shiftWorkbook(xml, sheetName, rows, calculates));
  change(parts.calcChain, (xml) =>
    shiftCalcChain(
      xml,
      entry.sheetId,
      rows,
      formulasAdded.map(({ row, column }) => addressOf(row, column)),
    ),
  );
  const newStyles = styles.result();
  for (const [part, text] of changes) pkg.writeText(part, text);
  if (parts.styles) pkg.writeText(parts.styles, newStyles);
  else if (newStyles !== EMPTY_STYLES) addStylesPart(pkg, parts, newStyles);
}

/** Whether a part may refer to the sheet: its name stands in it, as text or as XML writes it. */
function mentions(xml: string, sheetName: string): boolean {
  const lower = xml.toLowerCase();
  const name = sheetName.toLowerCase();
  return (
    lower.includes(name) ||
    lower.includes(name.replaceAll("'", "''")) ||
    lower.includes(name.replaceAll("&", "&amp;").replaceAll("'", "''"))
  );
}

const hasFormula = ({ rows }: WorkbookModel["sheets"][number]): boolean =>
  rows.some(({ cells }) => cells.some(({ formula }) => formula !== null));

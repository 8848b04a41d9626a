/**
 * lines/: rows and columns put into a sheet of a package or taken out of it, and everything that refers to them moved
 * along, as Excel does it. This file: the whole of it.
 */
import { HostError } from "../../host/types";
import type { LineShift } from "../../sheet";
import { relationshipsOf } from "../model/relationships";
import { findParts } from "../model/workbook";
import type { XlsxPackage } from "../package";
import { applyEdits } from "../patch/apply";
import { removePart } from "../patch/parts";
import { recalculatedOnOpening } from "../patch/recalculate";
import { anchorsMoved, noteShapesMoved } from "./drawings";
import type { Move } from "./move";
import {
  moveCalcChain,
  moveChart,
  moveComments,
  moveControl,
  moveNames,
  movePivotSource,
  movePivotTable,
} from "./otherParts";
import { moveSheetPart } from "./sheetPart";
import { moveTable, moveTableFormulas, type NewTableColumn } from "./tables";

/**
 * Puts rows and columns into a sheet or takes them out, empty and without looks of their own. Cells, formulas on every
 * sheet, names, merged cells, conditional formats, data validation, notes, tables, filters, links, pictures, charts, pivot
 * sources, page breaks, print areas and titles, protected ranges and the calculation chain follow; what belonged to lines
 * that are gone goes. A part that refers to none of them stays as it is, byte for byte. Ask `obstacleTo` before: what it
 * names would not come out whole.
 * @param shifts in the order in which they came about
 * @throws HostError notFound, unreadable; the package is then as it was
 */
export function moveLines(pkg: XlsxPackage, sheetName: string, shifts: readonly LineShift[]): void {
  if (shifts.length === 0) return;
  const parts = findParts(pkg);
  const entry = parts.sheets.find(({ name }) => name === sheetName);
  if (!entry) throw new HostError("notFound", sheetName, { sheetName });
  const move: Move = { sheet: sheetName, shifts };
  const changes = new Map<string, string>();
  const change = (part: string | null, to: (xml: string) => string): void => {
    const xml = part === null ? null : (changes.get(part) ?? pkg.readText(part));
    if (part === null || xml === null) return;
    const changed = to(xml);
    if (changed !== xml) changes.set(part, changed);
  };
  const headers: NewTableColumn[] = [];

  for (const { name, path } of parts.sheets) {
    const isOwn = name === sheetName;
    change(path, (xml) => (isOwn || mentions(xml, sheetName) ? moveSheetPart(xml, move, isOwn) : xml));
    for (const { kind, target } of relationshipsOf(pkg, path)) {
      if (kind === "ctrlProp") change(target, (xml) => moveControl(xml, move, isOwn));
      if (kind === "table" && !isOwn) change(target, (xml) => moveTableFormulas(xml, move, false));
      if (!isOwn) continue;
      if (kind === "table")
        change(target, (xml) => {
          const { text, added } = moveTable(xml, move);
          headers.push(...added);
          return text;
        });
      if (kind === "comments" || kind === "threadedComment") change(target, (xml) => moveComments(xml, move));
      if (kind === "vmlDrawing") change(target, (xml) => noteShapesMoved(xml, move));
      if (kind === "drawing") change(target, (xml) => anchorsMoved(xml, move));
      if (kind === "pivotTable") change(target, (xml) => movePivotTable(xml, move));
    }
  }
  for (const name of pkg.names()) {
    if (/(?:^|\/)charts?(?:ex)?\/chart[^/]*\.xml$/i.test(name)) change(name, (xml) => moveChart(xml, move));
    if (/pivotCacheDefinition[^/]*\.xml$/i.test(name)) change(name, (xml) => movePivotSource(xml, move));
  }
  change(parts.workbook, (xml) => recalculatedOnOpening(moveNames(xml, move)));
  change(parts.calcChain, (xml) => moveCalcChain(xml, entry.fileId, move));
  const lastsChain = parts.calcChain === null || changes.get(parts.calcChain) !== "";
  if (!lastsChain && parts.calcChain) changes.delete(parts.calcChain);

  for (const [part, text] of changes) pkg.writeText(part, text);
  if (!lastsChain && parts.calcChain) removePart(pkg, parts.workbook, parts.calcChain);
  // A table's column and its header cell have one name.
  if (headers.length > 0)
    applyEdits(pkg, {
      sheetName,
      cells: headers.map(({ row, column, name }) => ({ row, column, content: { kind: "text", text: name } })),
    });
}

/** Whether a part may refer to the sheet: its name stands in it, as text or as XML writes it. */
function mentions(xml: string, sheetName: string): boolean {
  const lower = xml.toLowerCase();
  const quoted = sheetName.toLowerCase().replaceAll("'", "''");
  return [sheetName.toLowerCase(), quoted, quoted.replaceAll("&", "&amp;"), quoted.replaceAll("'", "&apos;")].some(
    (name) => lower.includes(name),
  );
}

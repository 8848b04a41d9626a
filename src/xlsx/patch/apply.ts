import { HostError } from "../../host/types";
import { parseArea } from "../../sheet";
import { relationshipsOf } from "../model/relationships";
import { findParts } from "../model/workbook";
import type { XlsxPackage } from "../package";
import { Splice } from "../xml/splice";
import { XmlReader } from "../xml/reader";
import { TextBytes } from "../xml/textBytes";
import { numberOf, parseXml, readElement, type XmlElement } from "../xml/tree";
import { patchCalcChain } from "./calcChain";
import { patchColumns } from "./columns";
import { patchConditionalFormats } from "./conditional";
import { addStylesPart, EMPTY_STYLES, removePart } from "./parts";
import { placeFor, sectionsOf, SHEET_ORDER, type Section, type Sections } from "./sections";
import { patchSheetData } from "./sheetData";
import { StyleEditor } from "./styles";
import { endFilterAt, endSortingAt } from "./filters";
import { paneXml, patchFrozen } from "./frozen";
import { patchNames } from "./names";
import { patchPage } from "./page";
import { renameTableColumns } from "./tableNames";
import { patchTable } from "./tables";
import { patchValidations } from "./validations";
import type { SheetEdits, TableEdit } from "./types";

export type * from "./types";

/**
 * Makes edits in a package: in the sheet, its tables and names where they change, the styles and the calculation chain, nowhere else. All or nothing: a fault
 * leaves the package as it was.
 * @throws HostError "notFound" (no such sheet), "unreadable" (a part is damaged)
 */
export function applyEdits(pkg: XlsxPackage, edits: SheetEdits): void {
  const parts = findParts(pkg);
  const entry = parts.sheets.find(({ name }) => name === edits.sheetName);
  if (!entry || !pkg.has(entry.path)) throw new HostError("notFound", edits.sheetName, { sheetName: edits.sheetName });
  const stylesName = parts.styles ?? null;
  const stylesBefore = (stylesName ? pkg.readText(stylesName) : null) ?? EMPTY_STYLES;
  const styles = new StyleEditor(isEmptyRoot(stylesBefore) ? EMPTY_STYLES : stylesBefore);
  const sheet = patchedSheet(pkg.readText(entry.path) ?? "", styles, edits);
  const changesFormulas = sheet.formulasRemoved.length + sheet.formulasAdded.length > 0;
  const chain = changesFormulas && parts.calcChain ? pkg.readText(parts.calcChain) : null;
  const chainText =
    chain === null ? null : patchCalcChain(chain, entry.fileId, sheet.formulasRemoved, sheet.formulasAdded);
  const stylesText = styles.result();
  const tables = patchedTables(pkg, entry.path, edits.tables ?? []);
  const workbook = pkg.readText(parts.workbook) ?? "";
  const named = patchNames(workbook, entry.index, edits);
  pkg.writeText(entry.path, sheet.text);
  if (named !== workbook) pkg.writeText(parts.workbook, named);
  for (const table of tables) pkg.writeText(table.path, table.text);
  if (edits.namesColumns) renameTableColumns(pkg, entry.path, edits.cells ?? []);
  if (stylesName && stylesText !== stylesBefore && stylesText !== EMPTY_STYLES) pkg.writeText(stylesName, stylesText);
  else if (!stylesName && stylesText !== EMPTY_STYLES) addStylesPart(pkg, parts, stylesText);
  if (parts.calcChain && chainText !== null) pkg.writeText(parts.calcChain, chainText);
  else if (parts.calcChain && chain !== null) removePart(pkg, parts.workbook, parts.calcChain);
}

interface PatchedSheet {
  readonly text: TextBytes;
  readonly formulasRemoved: readonly { row: number; column: number }[];
  readonly formulasAdded: readonly { row: number; column: number }[];
}

/** The sheet's part with the edits made. The text it was is not kept beside it: a large one is as much again. */
function patchedSheet(xml: string, styles: StyleEditor, edits: SheetEdits): PatchedSheet {
  const patch = new SheetPatch(xml, styles);
  const text = patch.apply(edits);
  return { text, formulasRemoved: patch.formulasRemoved, formulasAdded: patch.formulasAdded };
}

/** A styles part that states no format at all means the standard one, which others can be added to. */
function isEmptyRoot(xml: string): boolean {
  return parseXml(xml).children.length === 0;
}

/** Parts of the sheet's tables that change, with their new texts. */
function patchedTables(
  pkg: XlsxPackage,
  sheet: string,
  edits: readonly TableEdit[],
): readonly { readonly path: string; readonly text: string }[] {
  if (edits.length === 0) return [];
  return relationshipsOf(pkg, sheet).flatMap(({ kind, target }) => {
    const xml = kind === "table" && target ? pkg.readText(target) : null;
    if (!xml || !target) return [];
    const { attributes } = parseXml(xml);
    const edit = edits.find(({ name }) => name === (attributes.get("displayName") ?? attributes.get("name")));
    return edit ? [{ path: target, text: patchTable(xml, edit) }] : [];
  });
}

class SheetPatch {
  formulasRemoved: readonly { row: number; column: number }[] = [];
  formulasAdded: readonly { row: number; column: number }[] = [];
  private readonly sections: Sections;
  private readonly splice: Splice;
  private readonly rootStart: number;

  constructor(
    private readonly xml: string,
    private readonly styles: StyleEditor,
  ) {
    this.sections = sectionsOf(xml);
    this.splice = new Splice(xml);
    this.rootStart = rootContentStart(xml);
  }

  apply({
    cells = [],
    columns = [],
    rows = [],
    filter,
    frozen,
    page,
    conditionalFormats,
    dataValidations,
  }: SheetEdits): TextBytes {
    const cols = this.element("cols");
    if (cells.length + rows.length > 0) this.patchCells(cells, rows, cols);
    if (columns.length > 0) {
      const text = patchColumns(
        this.xml,
        cols,
        this.sections.prefix,
        columns,
        numberOf(this.element("sheetFormatPr") ?? undefined, "defaultColWidth"),
      );
      const section = this.section("cols");
      if (section) this.splice.replace(section.start, section.end, text);
      else this.splice.insert(placeFor(this.sections, "cols", SHEET_ORDER, this.rootStart), text);
    }
    if (filter) this.endFilter(filter.lastColumn);
    if (frozen) this.freeze(frozen);
    if (conditionalFormats)
      patchConditionalFormats(this.splice, this.sections, this.rootStart, conditionalFormats, ({ style }) =>
        this.styles.differential(style),
      );
    if (dataValidations) patchValidations(this.splice, this.sections, this.rootStart, dataValidations);
    if (page) patchPage(this.splice, this.sections, this.rootStart, page, (name) => this.element(name));
    return this.splice.bytes();
  }

  private freeze(frozen: NonNullable<SheetEdits["frozen"]>): void {
    const { prefix } = this.sections;
    if (patchFrozen(this.splice, this.element("sheetViews"), prefix, frozen)) return;
    const view = `<${prefix}sheetView workbookViewId="0">${paneXml(prefix, frozen)}</${prefix}sheetView>`;
    this.splice.insert(
      placeFor(this.sections, "sheetViews", SHEET_ORDER, this.rootStart),
      `<${prefix}sheetViews>${view}</${prefix}sheetViews>`,
    );
  }

  private endFilter(lastColumn: number): void {
    const filter = this.element("autoFilter");
    if (filter) endFilterAt(this.splice, filter, lastColumn);
    const sorting = this.element("sortState");
    if (sorting) endSortingAt(this.splice, sorting, lastColumn);
  }

  private patchCells(
    cells: NonNullable<SheetEdits["cells"]>,
    rows: NonNullable<SheetEdits["rows"]>,
    cols: XmlElement | null,
  ): void {
    const { prefix } = this.sections;
    const data = this.section("sheetData");
    if (!data) throw new HostError("unreadable", "damaged: sheetData");
    const from = data.content?.start ?? data.end;
    const patch = patchSheetData(this.xml, from, data.content?.end ?? data.end, cells, rows, {
      prefix,
      variant: (base, change) => this.styles.variant(base, change),
      columnStyle: (column) => columnStyle(cols, column),
    });
    const open = data.content ? this.xml.slice(data.start, from) : `<${prefix}sheetData>`;
    const text = new TextBytes();
    for (const piece of [open, patch.text, `</${prefix}sheetData>`]) text.add(piece);
    this.splice.replace(data.start, data.end, text);
    this.formulasRemoved = patch.formulasRemoved;
    this.formulasAdded = patch.formulasAdded;
    this.patchDimension(patch.used);
  }

  /** The dimension states the used range; it is kept true where there is one. */
  private patchDimension(used: string | null): void {
    const section = this.section("dimension");
    const element = this.element("dimension");
    const before = parseArea(element?.attributes.get("ref") ?? "");
    if (!section || !before) return;
    const head = this.xml.slice(section.start, section.end);
    if (used && used !== element?.attributes.get("ref"))
      this.splice.replace(section.start, section.end, head.replace(/(\sref\s*=\s*["'])[^"']*(["'])/, `$1${used}$2`));
  }

  private section(name: string): Section | undefined {
    return this.sections.list.find((candidate) => candidate.name === name);
  }

  private element(name: string): XmlElement | null {
    const section = this.section(name);
    if (!section) return null;
    const reader = new XmlReader(this.xml, section.start, section.end, this.sections.prefix);
    reader.next();
    return readElement(reader);
  }
}

function columnStyle(cols: XmlElement | null, column: number): number {
  const col = cols?.children.find(
    (candidate) => column >= (numberOf(candidate, "min") ?? 0) && column <= (numberOf(candidate, "max") ?? 0),
  );
  return numberOf(col, "style") ?? 0;
}

function rootContentStart(xml: string): number {
  const reader = new XmlReader(xml);
  while (reader.next() !== "open");
  return reader.end;
}

import type { Answer, CellFace, CellRange, CellValue, SheetInfo, SheetVisibility } from "./cells";
import type { ChartBackend } from "./charts";
import type {
  BorderFormat,
  BorderSide,
  CellFormat,
  ConditionalFormatPatch,
  ConditionalFormatState,
  FormatReading,
} from "./formats";
import type {
  AutoFilterState,
  FilterCriteria,
  NameState,
  PageSetup,
  Selection,
  SortField,
  SortOptions,
  TableState,
  ValidationAlert,
  ValidationPrompt,
  ValidationState,
} from "./features";
import type { WorkbookListener } from "./events";

/** A workbook as the protocol host needs it. */
export interface Backend extends ChartBackend {
  /** The file's name, "计划.xlsx". */
  workbookName(): Answer<string>;

  /** Events out; returns the way to stop. Listeners are called after the change is visible to reads. */
  listen(listener: WorkbookListener): () => void;
  /**
   * A batch of the client library begins / ends. Writes between the two may be collected and carried out together,
   * as long as a read in between sees them. endBatch must finish everything pending; it may throw a BackendError.
   */
  beginBatch?(): Answer<void>;
  endBatch?(): Answer<void>;
  /** Recalculate all formulas (application.calculate, worksheet.calculate). */
  calculate(): Answer<void>;

  // Sheets
  /** All sheets in their order, hidden ones included. */
  sheets(): Answer<readonly SheetInfo[]>;
  activeSheetId(): Answer<string>;
  /** Throws InvalidArgument for a bad name (31 characters; none of \ / ? * [ ] :), ItemAlreadyExists for one in use. No name: "Sheet<n>". The new sheet stands last and is not activated. Returns its id. */
  addSheet(name?: string): Answer<string>;
  /** Throws InvalidOperation for the last visible sheet. */
  deleteSheet(sheetId: string): Answer<void>;
  renameSheet(sheetId: string, name: string): Answer<void>;
  setSheetVisibility(sheetId: string, visibility: SheetVisibility): Answer<void>;
  setSheetPosition(sheetId: string, position: number): Answer<void>;
  /** Throws InvalidOperation for a hidden sheet. */
  activateSheet(sheetId: string): Answer<void>;

  // Cells
  /** rowCount × columnCount of the face. values: "" for empty; formulas: "=…" or the constant; text: as displayed; numberFormats: "General" by default. The host never asks for more than 5,000,000 cells. */
  readCells(sheetId: string, range: CellRange, face: CellFace): Answer<CellValue[][]>;
  /**
   * Writes a block of exactly the range's size. null leaves the cell as it is, "" empties its content.
   * values and formulas are taken as typed in ("12" → 12, "5%" → 0.05 with "0%", "2024-03-05" → a date, "=…" a formula,
   * leading ' → text, number format "@" → text).
   */
  writeCells(
    sheetId: string,
    range: CellRange,
    face: "values" | "formulas" | "numberFormats",
    cells: readonly (readonly (CellValue | null)[])[],
  ): Answer<void>;
  /** contents keeps formats; formats also removes number formats and merges stay; all does both. Conditional formats and validation go with "all" and "formats" as in Excel (conditional formats with both, validation with "all"). */
  clear(sheetId: string, range: CellRange, applyTo: "All" | "Contents" | "Formats"): Answer<void>;
  /** Smallest rectangle around content (and, unless valuesOnly, formats) within `within` or the sheet; null for none. */
  usedRange(sheetId: string, valuesOnly: boolean, within?: CellRange): Answer<CellRange | null>;
  /** Merged areas that touch the range. */
  mergedAreas(sheetId: string, range: CellRange): Answer<readonly CellRange[]>;
  merge(sheetId: string, range: CellRange, across: boolean): Answer<void>;
  unmerge(sheetId: string, range: CellRange): Answer<void>;
  /** Shifts cells away to make room. Entire rows/columns shift everything: formats, merges, conditional formats, filter, print area, tables, names. */
  insertCells(sheetId: string, range: CellRange, shift: "Down" | "Right"): Answer<void>;
  deleteCells(sheetId: string, range: CellRange, shift: "Up" | "Left"): Answer<void>;
  /**
   * Copies contents, formats, conditional formats, validation and merges, repeated over a target that is a multiple of the
   * source. Relative references move along; what stood in the target goes.
   */
  copyCells(sheetId: string, source: CellRange, target: CellRange): Answer<void>;
  /** Sorts contents and cell formats of the range; conditional formats stay. */
  sort(sheetId: string, range: CellRange, fields: readonly SortField[], options: SortOptions): Answer<void>;

  // Formats
  readFormat(sheetId: string, range: CellRange): Answer<FormatReading>;
  writeFormat(sheetId: string, range: CellRange, patch: Partial<CellFormat>): Answer<void>;
  readBorder(
    sheetId: string,
    range: CellRange,
    side: BorderSide,
  ): Answer<{ [K in keyof BorderFormat]: BorderFormat[K] | null }>;
  writeBorder(sheetId: string, range: CellRange, side: BorderSide, patch: Partial<BorderFormat>): Answer<void>;

  // Rows and columns
  /** Points, one per column of the span; hidden columns answer 0. */
  columnWidths(sheetId: string, column: number, count: number): Answer<number[]>;
  setColumnWidth(sheetId: string, column: number, count: number, points: number): Answer<void>;
  autofitColumns(sheetId: string, column: number, count: number): Answer<void>;
  rowHeights(sheetId: string, row: number, count: number): Answer<number[]>;
  setRowHeight(sheetId: string, row: number, count: number, points: number): Answer<void>;
  autofitRows(sheetId: string, row: number, count: number): Answer<void>;
  columnsHidden(sheetId: string, column: number, count: number): Answer<boolean[]>;
  setColumnsHidden(sheetId: string, column: number, count: number, hidden: boolean): Answer<void>;
  /** By hand or by a filter. */
  rowsHidden(sheetId: string, row: number, count: number): Answer<boolean[]>;
  setRowsHidden(sheetId: string, row: number, count: number, hidden: boolean): Answer<void>;
  /** The frozen block from A1, null for none. */
  frozen(sheetId: string): Answer<CellRange | null>;
  setFrozen(sheetId: string, rows: number, columns: number): Answer<void>;

  // Conditional formats
  /** All of the sheet, by priority. */
  conditionalFormats(sheetId: string): Answer<readonly ConditionalFormatState[]>;
  /** Adds at priority 0, as Excel does; formula and format follow by updates in the same batch. Returns the id. */
  addConditionalFormat(sheetId: string, ranges: readonly CellRange[], type: string): Answer<string>;
  updateConditionalFormat(sheetId: string, id: string, patch: ConditionalFormatPatch): Answer<void>;
  deleteConditionalFormat(sheetId: string, id: string): Answer<void>;
  /** Takes the range out of every conditional format of the sheet; formats that lose all their cells go. */
  clearConditionalFormats(sheetId: string, range: CellRange): Answer<void>;

  // Filter, print, tables, names, validation
  autoFilter(sheetId: string): Answer<AutoFilterState | null>;
  /** Sets the range (criteria of an unchanged range are kept), and one column's criteria where given. */
  applyAutoFilter(sheetId: string, range: CellRange, column?: number, criteria?: FilterCriteria): Answer<void>;
  reapplyAutoFilter(sheetId: string): Answer<void>;
  /** Takes the filter away; "criteria" only shows all rows again. */
  removeAutoFilter(sheetId: string, what: "filter" | "criteria"): Answer<void>;
  /** Filter of a table; a backend without them has no such methods. */
  tableFilter?(tableId: string): Answer<AutoFilterState | null>;
  clearTableFilter?(tableId: string): Answer<void>;
  /** null: the whole sheet is printed. */
  printArea(sheetId: string): Answer<readonly CellRange[] | null>;
  setPrintArea(sheetId: string, areas: readonly CellRange[] | null): Answer<void>;
  pageSetup(sheetId: string): Answer<PageSetup>;
  /** Members that are absent stay as they are. */
  setPageSetup(sheetId: string, patch: Partial<PageSetup>): Answer<void>;
  /** Of all sheets. */
  tables(): Answer<readonly TableState[]>;
  /** Returns the id. */
  addTable(sheetId: string, range: CellRange, hasHeaders: boolean): Answer<string>;
  renameTable(tableId: string, name: string): Answer<void>;
  /** index null: at the right end. Cells beside the table move right. Returns the column's id. */
  addTableColumn(
    tableId: string,
    index: number | null,
    name: string | null,
    cells: readonly (readonly CellValue[])[] | null,
  ): Answer<number>;
  deleteTableColumn(tableId: string, columnId: number): Answer<void>;
  /** Another range with the same header row, overlapping the one before. Cells stay where they are; columns that come in are named by their header cells. */
  resizeTable(tableId: string, range: CellRange): Answer<void>;
  /** "delete" removes the cells too, "convert" keeps them as a plain range. */
  removeTable(tableId: string, how: "delete" | "convert"): Answer<void>;
  /** Workbook names for null, else those of the sheet. */
  names(sheetId: string | null): Answer<readonly NameState[]>;
  addName(sheetId: string | null, name: NameState): Answer<void>;
  deleteName(sheetId: string | null, name: string): Answer<void>;
  validation(sheetId: string, range: CellRange): Answer<ValidationState>;
  /** Members that are absent stay as they are. A prompt without a rule is allowed (type "None" stays, the prompt shows). */
  setValidation(
    sheetId: string,
    range: CellRange,
    patch: { rule?: Readonly<Record<string, unknown>>; prompt?: ValidationPrompt; alert?: ValidationAlert },
  ): Answer<void>;
  clearValidation(sheetId: string, range: CellRange): Answer<void>;
  /** The cells of a range that have a validation, a prompt alone included; areas may overlap. */
  validated(sheetId: string, range: CellRange): Answer<readonly CellRange[]>;

  // Protection
  isProtected(sheetId: string): Answer<boolean>;
  /** Whether sheets may not be added, deleted, renamed or moved: those methods then throw AccessDenied. */
  isStructureProtected(): Answer<boolean>;
  /** Throws InvalidOperation when it is protected already. */
  protect(sheetId: string, password?: string): Answer<void>;
  /** Throws AccessDenied for a wrong or missing password. */
  unprotect(sheetId: string, password?: string): Answer<void>;

  // What an add-in keeps in the file
  /** Settings of this add-in, JSON values, in the order they were added. */
  settings(): Answer<readonly (readonly [key: string, value: unknown])[]>;
  setSetting(key: string, value: unknown): Answer<void>;
  deleteSetting(key: string): Answer<void>;
  customProperties(sheetId: string): Answer<readonly (readonly [key: string, value: string])[]>;
  setCustomProperty(sheetId: string, key: string, value: string): Answer<void>;
  deleteCustomProperty(sheetId: string, key: string): Answer<void>;

  // What the person sees
  selection(): Answer<Selection>;
  /** Activates the sheet as well. Throws InvalidOperation on a hidden sheet. */
  select(sheetId: string, ranges: readonly CellRange[]): Answer<void>;
}

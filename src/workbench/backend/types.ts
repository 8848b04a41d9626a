/**
 * backend/: workbooks that the protocol host can stand on.
 *
 * A backend is a workbook without any knowledge of Excel's client protocol: sheets, cells, formats, events.
 * The protocol host (../protocol) turns the client library's batches into calls of this interface. There are two:
 * memory/ (plain data, fast, no formula calculation) and univer/ (a visible spreadsheet). One conformance suite
 * runs over both, so that the in-memory one is no kinder than a real spreadsheet.
 *
 * Conventions for every method:
 * - rows and columns are 0-based; a range is always a rectangle on one sheet, inside 1,048,576 × 16,384;
 * - a method may answer at once or with a promise; the host awaits it and calls one at a time;
 * - what cannot be done is thrown as a BackendError with one of Excel's error codes;
 * - a write to a protected sheet throws AccessDenied (cells, formats, structure, conditional formats, tables…);
 *   protection itself, settings, selection and custom properties stay allowed.
 */

/** Excel's limits; a range of all columns is "entire rows", one of all rows "entire columns". */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** At once, or later: the host awaits either. */
export type Answer<T> = T | Promise<T>;

/** What a cell holds: text, number (dates are serial numbers), truth value. Empty is "". Errors are their text, "#N/A". */
export type CellValue = string | number | boolean;

/** A rectangle of cells, 0-based, counts ≥ 1. */
export interface CellRange {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Excel's error codes that a backend may answer with. */
export type BackendErrorCode =
  | "InvalidArgument"
  | "ItemNotFound"
  | "ItemAlreadyExists"
  | "AccessDenied"
  | "InvalidOperation"
  | "UnsupportedOperation"
  | "NotImplemented"
  | "GeneralException"
  | "InvalidOperationInCellEditMode"
  | "InsertDeleteConflict"
  | "MergedRangeConflict"
  | "FilteredRangeConflict"
  | "PivotTableRangeConflict";

/** A refusal with Excel's code; the host passes code and message to the client library. */
export class BackendError extends Error {
  constructor(
    readonly code: BackendErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "BackendError";
  }
}

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

export interface SheetInfo {
  /** Unique in this process, not only in this workbook: the client library keys its event handlers by it. Never shaped like a cell address or a sheet name a user would give. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** 0-based place among all sheets. */
  readonly position: number;
}

/** Which face of the cells is read or written: "text" is what the cell displays and is read only. */
export type CellFace = "values" | "formulas" | "text" | "numberFormats";

/** Format of a cell that is the same whether it is set on one cell or a range. Colours are "#RRGGBB"; fillColor "" is no fill. */
export interface CellFormat {
  fillColor: string;
  fontColor: string;
  fontName: string;
  /** Points. */
  fontSize: number;
  bold: boolean;
  italic: boolean;
  /** Excel.RangeUnderlineStyle; the visible sheet may know only None and Single. */
  underline: "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
  strikethrough: boolean;
  wrapText: boolean;
  horizontalAlignment:
    "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
  verticalAlignment: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
}

/** A format read over a range: null where the cells differ. */
export type FormatReading = { [K in keyof CellFormat]: CellFormat[K] | null };

export type BorderSide = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideVertical" | "InsideHorizontal";

export interface BorderFormat {
  /** Excel.BorderLineStyle; "None" is no line. */
  style: "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
  color: string;
  weight: "Hairline" | "Thin" | "Medium" | "Thick";
}

/** What a custom conditional format puts over a cell; an absent member leaves the cell's own. */
export interface ConditionalCellFormat {
  fillColor?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: "None" | "Single" | "Double";
  strikethrough?: boolean;
  numberFormat?: string;
  borders?: Partial<Record<"EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight", { style: string; color: string }>>;
}

export interface ConditionalFormatState {
  readonly id: string;
  /** Excel.ConditionalFormatType; only Custom has formula and format here, others are listed and can be deleted. */
  readonly type: string;
  /** 0 is applied first. Reading the list in this order gives 0, 1, 2… */
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly ranges: readonly CellRange[];
  /** "=…" with references relative to the first cell of the first range; "" until it was set. */
  readonly formula: string;
  readonly format: ConditionalCellFormat;
}

export interface ConditionalFormatPatch {
  formula?: string;
  stopIfTrue?: boolean;
  /** New place; the others move. */
  priority?: number;
  /** Merged into the format; a member given as null is removed. */
  format?: { [K in keyof ConditionalCellFormat]?: ConditionalCellFormat[K] | null };
}

/** Excel.FilterCriteria as plain data. Values and Custom (=, <>, <, <=, >, >= with criterion1/2) must hide rows; others may throw UnsupportedOperation. */
export interface FilterCriteria {
  readonly filterOn: string;
  readonly values?: readonly string[];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: "And" | "Or";
}

export interface AutoFilterState {
  readonly range: CellRange;
  /** By 0-based column within the range. */
  readonly criteria: Readonly<Record<number, FilterCriteria>>;
}

export interface TableState {
  /** Unique in this process. */
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** With header row and total row, where there is one. */
  readonly range: CellRange;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly style: string;
  readonly columns: readonly { readonly id: number; readonly name: string }[];
}

export interface NameState {
  readonly name: string;
  /** "=Sheet1!$A$1:$B$2" or another formula. */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

/** How a sheet is printed, as far as it is served. */
export interface PageSetup {
  readonly orientation: "Portrait" | "Landscape";
  /** Excel.PaperType */
  readonly paperSize: string;
  /** Excel.PageLayoutZoomOptions */
  readonly zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  readonly printGridlines: boolean;
  /** Rows repeated at the top of each page, entire rows. */
  readonly titleRows: CellRange | null;
  /** Columns repeated at the left of each page, entire columns. */
  readonly titleColumns?: CellRange;
  /** Of all pages, with Excel's codes (&P, &N). */
  readonly centerFooter: string;
}

export const PLAIN_PAGE: PageSetup = {
  orientation: "Portrait",
  paperSize: "A4",
  zoom: { scale: 100 },
  printGridlines: false,
  titleRows: null,
  centerFooter: "",
};

export interface ValidationPrompt {
  readonly showPrompt: boolean;
  readonly title: string;
  readonly message: string;
}

/** Excel.DataValidationErrorAlert: what is said to an entry that the rule does not pass, and whether it may stay. */
export interface ValidationAlert {
  readonly showAlert: boolean;
  readonly style: "Stop" | "Warning" | "Information";
  readonly title: string;
  readonly message: string;
}

export interface ValidationState {
  /** Excel.DataValidationType; "None" without validation, "MixedCriteria" when only some cells have it, "Inconsistent" when they differ. */
  readonly type: string;
  /** Excel.DataValidationRule as plain data; {} without one, null when inconsistent. */
  readonly rule: Readonly<Record<string, unknown>> | null;
  readonly prompt: ValidationPrompt | null;
  /** Absent without one, and where cells differ. */
  readonly alert?: ValidationAlert;
}

export interface SortField {
  /** 0-based column (or row, when sorting columns) within the range. */
  readonly key: number;
  readonly ascending: boolean;
}

export interface SortOptions {
  readonly matchCase: boolean;
  readonly hasHeaders: boolean;
  readonly orientation: "Rows" | "Columns";
}

export interface Selection {
  readonly sheetId: string;
  readonly ranges: readonly CellRange[];
}

export type ChangeType =
  "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

/**
 * What happened in the workbook. `byAddIn` tells writes that came through the host from those of a person
 * (triggerSource). Values that changed by recalculation are "calculated", never "changed".
 */
export type WorkbookEvent =
  | {
      readonly type: "changed";
      readonly sheetId: string;
      readonly range: CellRange;
      readonly changeType: ChangeType;
      readonly source: "Local" | "Remote";
      readonly byAddIn: boolean;
      /** Of a single edited cell. */
      readonly before?: CellValue;
      readonly after?: CellValue;
      /** Table whose cells changed, where there is one. */
      readonly tableId?: string;
    }
  | {
      readonly type: "sheetAdded" | "sheetDeleted" | "sheetActivated" | "sheetDeactivated";
      readonly sheetId: string;
      readonly source: "Local" | "Remote";
    }
  | {
      readonly type: "sheetRenamed";
      readonly sheetId: string;
      readonly before: string;
      readonly after: string;
      readonly source: "Local" | "Remote";
    }
  | {
      readonly type: "visibilityChanged";
      readonly sheetId: string;
      readonly before: SheetVisibility;
      readonly after: SheetVisibility;
    }
  | { readonly type: "selectionChanged"; readonly sheetId: string; readonly ranges: readonly CellRange[] }
  | { readonly type: "calculated"; readonly sheetId: string; readonly range?: CellRange }
  | {
      readonly type: "rowSorted" | "columnSorted";
      readonly sheetId: string;
      readonly range: CellRange;
      readonly source: "Local" | "Remote";
    }
  | {
      readonly type: "rowHiddenChanged";
      readonly sheetId: string;
      readonly range: CellRange;
      readonly hidden: boolean;
      readonly source: "Local" | "Remote";
    }
  | {
      readonly type: "formatChanged";
      readonly sheetId: string;
      readonly range: CellRange;
      readonly source: "Local" | "Remote";
    }
  | {
      readonly type: "protectionChanged";
      readonly sheetId: string;
      readonly isProtected: boolean;
      readonly source: "Local" | "Remote";
    }
  | { readonly type: "settingsChanged" };

export type WorkbookListener = (event: WorkbookEvent) => void;

/** A workbook as the protocol host needs it. */
export interface Backend {
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

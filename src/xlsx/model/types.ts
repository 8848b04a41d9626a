import type { CellRange, CellValue } from "../../sheet";
import type { UnreadableReason } from "../package";

/** A cell. Dates are serial numbers of the 1900 system, whatever system the file counts in. */
export interface CellModel {
  readonly column: number;
  readonly value: CellValue;
  /** What kind of value: an error's text and a text are both strings. "number" also for blank cells. */
  readonly type: "number" | "text" | "boolean" | "error";
  /** Without "=". Shared formulas are resolved for each cell; an array formula stands on its first cell only. */
  readonly formula: string | null;
  /** Index into WorkbookModel.styles.cellFormats. */
  readonly style: number;
}

export interface RowModel {
  readonly row: number;
  readonly cells: readonly CellModel[];
  /** Points; null = the sheet's default. */
  readonly height: number | null;
  /** Somebody set the height; else it follows the content and `height` is only noted. */
  readonly isCustomHeight: boolean;
  readonly hidden: boolean;
  /** Format of the row's cells that the file does not hold; null = the column's. */
  readonly style: number | null;
}

export interface ColumnModel {
  readonly first: number;
  readonly last: number;
  /** Characters of the standard font; null = the sheet's default. */
  readonly width: number | null;
  /** Somebody set the width; else it may be one that a program wrote along with a format. */
  readonly isCustom: boolean;
  readonly hidden: boolean;
  readonly style: number | null;
}

export interface CfRuleModel {
  /** expression, cellIs, colorScale, dataBar, … */
  readonly type: string;
  readonly operator: string | null;
  readonly formulas: readonly string[];
  readonly priority: number;
  readonly stopIfTrue: boolean;
  /** Index into WorkbookModel.styles.differentialFormats. */
  readonly format: number | null;
  /** All attributes, for kinds of rules that need more (text, rank, percent, timePeriod, …). */
  readonly attributes: ReadonlyMap<string, string>;
}

export interface ConditionalFormatModel {
  readonly ranges: readonly CellRange[];
  readonly rules: readonly CfRuleModel[];
}

export interface DataValidationModel {
  readonly ranges: readonly CellRange[];
  /** list, whole, decimal, date, textLength, custom, none, … */
  readonly type: string;
  readonly operator: string;
  readonly formula1: string | null;
  readonly formula2: string | null;
  readonly allowBlank: boolean;
  readonly showErrorMessage: boolean;
  readonly showInputMessage: boolean;
  readonly errorStyle: string;
  readonly errorTitle: string | null;
  readonly error: string | null;
  readonly promptTitle: string | null;
  readonly prompt: string | null;
}

/** A validation that newer programs keep in the extension list: where it is, and its prompt. */
export interface ExtendedValidationModel {
  readonly ranges: readonly CellRange[];
  readonly promptTitle: string | null;
}

export interface NoteModel {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
}

export interface TableModel {
  readonly name: string;
  readonly range: CellRange;
  readonly headerRows: number;
  readonly totalsRows: number;
  readonly hasFilter: boolean;
  /** A query or an XML source fills it: its columns are that source's, and others are not added to it. */
  readonly isFed: boolean;
  /** Columns of the sheet by which its filter chooses rows. */
  readonly filteredColumns: readonly number[];
}

/** What the sheet itself says of how it is printed; areas and repeated rows are names of the workbook. */
export interface PageModel {
  /** Fitted to pages, scaled, or broken by hand. */
  readonly isShaped: boolean;
  readonly orientation: "portrait" | "landscape" | "default";
  readonly hasPaper: boolean;
}

export interface SheetModel {
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  /** Part name inside the package. */
  readonly path: string;
  /** The file's own number of the sheet, made distinct where two have one. */
  readonly sheetId: string;
  /** The number as the file states it, for what refers to sheets by it. */
  readonly fileId: string;
  /** Place among all sheets of the workbook, those that are no worksheets included, from 0. */
  readonly index: number;
  /** Rows that the file holds, ascending. */
  readonly rows: readonly RowModel[];
  readonly columns: readonly ColumnModel[];
  /** Points. */
  readonly defaultRowHeight: number;
  /** Characters. */
  readonly defaultColumnWidth: number;
  readonly merges: readonly CellRange[];
  /** Rows and columns that stay in place; zero where none do. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly autoFilter: CellRange | null;
  /** Columns by which the AutoFilter chooses rows. */
  readonly filteredColumns: readonly number[];
  readonly page: PageModel;
  readonly conditionalFormats: readonly ConditionalFormatModel[];
  readonly dataValidations: readonly DataValidationModel[];
  readonly extendedValidations: readonly ExtendedValidationModel[];
  readonly notes: readonly NoteModel[];
  readonly tables: readonly TableModel[];
  /** Names of the charts of ours; the user's are not read. */
  readonly ourCharts: readonly string[];
  readonly isProtected: boolean;
  readonly showGridLines: boolean;
  readonly rightToLeft: boolean;
  readonly tabColor: string | null;
  /** Formulas for which the file holds no result: their cells read as empty. */
  readonly withoutResult: readonly { readonly row: number; readonly column: number }[];
}

export interface DefinedName {
  readonly name: string;
  /** Sheet it is local to. */
  readonly sheetName: string | null;
  readonly formula: string;
}

export interface FontModel {
  readonly name: string | null;
  /** Points. */
  readonly size: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string | null;
  readonly strike: boolean;
  readonly color: string | null;
  readonly verticalAlign: "superscript" | "subscript" | null;
}

export interface EdgeModel {
  readonly style: string;
  readonly color: string | null;
}

export interface BorderModel {
  readonly left: EdgeModel | null;
  readonly right: EdgeModel | null;
  readonly top: EdgeModel | null;
  readonly bottom: EdgeModel | null;
  readonly diagonal: EdgeModel | null;
  readonly diagonalUp: boolean;
  readonly diagonalDown: boolean;
}

export interface AlignmentModel {
  readonly horizontal: string | null;
  readonly vertical: string | null;
  readonly wrap: boolean;
  readonly shrink: boolean;
  readonly indent: number;
  /** Degrees as the file states them: 0–90 up, 91–180 down, 255 stacked. */
  readonly rotation: number;
}

export interface FillModel {
  readonly pattern: string;
  /** What a solid fill shows. */
  readonly color: string | null;
  readonly background: string | null;
}

/** A cell's format, resolved; colours are #RRGGBB, null = automatic. */
export interface CellFormatModel {
  readonly numberFormat: string;
  readonly font: FontModel;
  readonly fill: FillModel;
  readonly border: BorderModel;
  readonly alignment: AlignmentModel;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly quotePrefix: boolean;
}

/** What a conditional format lays over a cell: only what it sets. */
export interface DifferentialFormatModel {
  readonly numberFormat: string | null;
  readonly font: Partial<FontModel>;
  readonly fill: FillModel | null;
  readonly border: BorderModel | null;
}

export interface StyleTable {
  readonly cellFormats: readonly CellFormatModel[];
  readonly differentialFormats: readonly DifferentialFormatModel[];
}

/** A workbook as plain data. Chart sheets and dialogs are not among `sheets`. */
export interface WorkbookModel {
  readonly sheets: readonly SheetModel[];
  /** Worksheets that are damaged or too large, while others can be read. */
  readonly unreadableSheets: readonly { readonly name: string; readonly reason: UnreadableReason }[];
  readonly activeSheet: string | null;
  readonly styles: StyleTable;
  readonly definedNames: readonly DefinedName[];
  readonly date1904: boolean;
  /** The structure (sheets, their order and names) is locked. */
  readonly isProtected: boolean;
}

/** Filter, tables, names, page, validation, sorting, selection. */
import type { CellRange } from "./cells";

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
  /** How many breaks a person put in above rows and left of columns; absent: none. */
  readonly breaks?: { readonly row: number; readonly column: number };
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

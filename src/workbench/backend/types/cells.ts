/** Cells, sheets and refusals: what every method speaks of. */

/** Excel's limits; a range of all columns is "entire rows", one of all rows "entire columns". */
export { LAST_COLUMN as MAX_COLUMNS, LAST_ROW as MAX_ROWS } from "../../../sheet";

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

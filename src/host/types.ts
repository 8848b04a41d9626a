/**
 * host/: the interface to a workbook. Implemented over Office.js (excel/) and over .xlsx files (xlsx/); session/ and
 * the pane know nothing else. No `Office` here.
 */
import type { CellRange, CellValue, SheetGrid } from "../sheet";
import type { CellState } from "../marking/fixes/types";
import type { PlanSheetContent } from "../library/planSheet/types";
import type { RowsToInsert } from "../library/rows";
import type { SheetContent } from "../marking/sheets";
import type { HintsDone, MarkPlan } from "../marking/types";

/** Why a workbook refused. Every code has a message that says what to do, and most can be retried. */
export type HostErrorCode =
  | "cellEditing" // a cell is in edit mode
  | "busy" // Excel is busy, try again
  | "protected" // the sheet or workbook is protected
  | "tooLarge" // request or response over the host's limit
  | "notFound" // the sheet was deleted or renamed meanwhile
  | "filtered" // a filter hides rows: what is written over them may land in others
  | "changed" // the sheet changed since it was read; nothing was written
  | "occupied" // cells where the results should stand are in use
  | "otherWorkbook" // another workbook is in front
  | "unsupported" // this Excel cannot do it
  | "disconnected" // the connection to Excel was lost
  | "cancelled" // the person cancelled
  | "unreadable" // a file that is no workbook, encrypted, truncated
  | "unknown";

/** The one error type hosts throw. `detail` is technical, for the error page's "copy details" only. */
export class HostError extends Error {
  override readonly name = "HostError";
  constructor(
    readonly code: HostErrorCode,
    readonly detail: string = "",
    readonly place: { readonly sheetName?: string; readonly address?: string } = {},
  ) {
    super(`${code}${detail ? `: ${detail}` : ""}`);
  }
}

export interface SheetInfo {
  /** Stable for the life of the open workbook, also when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
  readonly isActive: boolean;
  readonly isProtected: boolean;
}

export interface WorkbookInfo {
  readonly name: string;
  readonly sheets: readonly SheetInfo[];
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface WorkOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** What around the plan the result columns could be taken into, because a person asks for it. */
export type Surrounding = "filter" | "printArea";

export interface MarkReceipt {
  /**
   * `filter`: an AutoFilter ends left of the result columns, so that sorting by it leaves them behind ("offered"; "active"
   * where rows are filtered out, whose criteria might be lost). `printArea`: without one the result columns are printed too.
   */
  readonly around?: { readonly filter: "offered" | "active" | null; readonly printArea: "offered" | null };
  readonly block: CellRange;
  /** Cells of ours that were written. */
  readonly cells: number;
  readonly formats: number;
  /** Absent: no hints were asked for. */
  readonly hints?: HintsDone;
  /** Some highlights go by the verdict of their row: all colours of a row go when one of its cells is corrected. */
  readonly isCoarse?: boolean;
  /**
   * The results cannot be columns of the table and are to stand beside it instead: the workbook made one formula of a
   * column ("filled"), or what must be remembered is too long for a column's name ("tooLong": nothing was written).
   */
  readonly leavesTable?: "filled" | "tooLong";
}

export interface ClearReceipt {
  /** Names of the sheets on which something of ours was removed. */
  readonly sheets: readonly string[];
  /** Protected sheets without results of ours, of which the host does not tell whether copies of our marks stand there. */
  readonly unread?: readonly string[];
  /** Sheets whose filter could not be given back what it chose by: all rows are shown there. */
  readonly unfiltered?: readonly string[];
}

/** One cell to be written, if it still is what was read. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly expect: CellState;
  readonly write: CellState;
}

/** Why a cell was left alone: it holds something else by now, or a formula. */
export type SkipReason = "changed" | "formula";

export interface EditReceipt {
  readonly written: readonly CellEdit[];
  readonly skipped: readonly { readonly edit: CellEdit; readonly reason: SkipReason }[];
}

/** Rows that were put into a sheet. */
export interface RowsReceipt {
  readonly count: number;
  /** Cells and names whose formulas should have taken the new rows in and could not be made to, as A1 text with the sheet's name. */
  readonly notGrown: readonly string[];
  /** The host's own, plain data: given back to removeRows as it is. */
  readonly guard: unknown;
}

export interface SheetReceipt {
  readonly sheetId: string;
  readonly name: string;
  /** Whether a sheet of ours of that name was made anew; else one was added. */
  readonly replaced: boolean;
}

/** A part of a sheet, read again after an edit. */
export interface CellsRead {
  readonly sheetName: string;
  readonly isProtected: boolean;
  readonly pieces: readonly {
    readonly range: CellRange;
    readonly values: readonly (readonly CellValue[])[];
    readonly numberFormats: readonly (readonly string[])[];
    /** Merges that touch the range; of those that begin outside it a host may leave some out. */
    readonly merges: readonly CellRange[];
    /** Columns of the range in which formulas stand. */
    readonly formulaColumns: readonly number[];
  }[];
}

export type HostEvent =
  /** `isCells`: contents of cells that stayed where they are; absent: rows or columns may have moved. */
  | {
      readonly kind: "changed";
      readonly sheetId: string;
      readonly address: string;
      readonly origin: "user" | "ours" | "remote";
      readonly isCells?: boolean;
    }
  | { readonly kind: "calculated"; readonly sheetId: string }
  | { readonly kind: "selected"; readonly sheetId: string; readonly address: string }
  | { readonly kind: "activated"; readonly sheetId: string }
  /** Sheets added, deleted, renamed, protected or unprotected. */
  | { readonly kind: "sheetsChanged" };

/** One open workbook. Every method may throw HostError and nothing else. */
export interface WorkbookHost {
  describe(): Promise<WorkbookInfo>;
  /** The sheet's used range in blocks that stay below the host's payload limit. */
  readSheet(sheetId: string, options?: WorkOptions): Promise<SheetGrid>;
  /** Some ranges, together small, in as few batches as can be. A host without this is read whole. */
  readCells?(sheetId: string, ranges: readonly CellRange[]): Promise<CellsRead>;
  /**
   * Whether a formula or a name anywhere in the workbook takes in every column of a table, so that it would give another
   * value if result columns joined the table. True also where that cannot be found out. A host without this joins tables.
   */
  isTableNamedWhole?(sheetId: string, table: string, options?: WorkOptions): Promise<boolean>;
  /**
   * Writes the result block, then our highlights, replacing ours that stand already; nothing else is touched.
   * Throws `protected`, `occupied` and `filtered` before anything is written.
   */
  applyMarks(sheetId: string, plan: MarkPlan, options?: WorkOptions): Promise<MarkReceipt>;
  /**
   * Extends the AutoFilter over the result columns, or sets a print area without them; clearMarks takes it back.
   * Throws `changed` where that is no longer what stands there. A host without this offers nothing.
   */
  takeIn?(sheetId: string, what: Surrounding): Promise<void>;
  /** Takes away what filters of a sheet choose by, so that all its rows show. Called because a person asks for it. */
  showAllRows?(sheetId: string): Promise<void>;
  /** Removes every mark of ours on one sheet or on all, and puts back what the marker header remembers. */
  clearMarks(scope: { readonly sheetId: string } | "all", options?: WorkOptions): Promise<ClearReceipt>;
  /**
   * Writes single cells, each only if it still holds the expected value under the expected number format and no formula;
   * the others are left alone and told. Text stays text, whatever it looks like.
   * Throws `protected` before anything is written. A failure later may leave some of the cells written: read them again.
   */
  editCells(sheetId: string, edits: readonly CellEdit[], options?: WorkOptions): Promise<EditReceipt>;
  /** Columns in which formulas stand, by row. A host without this knows of none. */
  formulasIn?(sheetId: string, rows: readonly number[]): Promise<ReadonlyMap<number, ReadonlySet<number>>>;
  /**
   * Puts rows into a sheet. What stands below moves down; formats, validation, height and formulas are those of each
   * insertion's template row; totals, names, tables, the filter and the print area that end there take the new rows in.
   * Throws `protected`, `filtered`, `cancelled` before anything is written; a failure later takes the rows out again.
   */
  addRows?(sheetId: string, rows: RowsToInsert, options?: WorkOptions): Promise<RowsReceipt>;
  /**
   * Takes rows out again that addRows put in. Throws `changed` where they, or what stands around them, are no longer as
   * they were written, and `protected`, `filtered`: nothing is removed then.
   */
  removeRows?(sheetId: string, receipt: RowsReceipt): Promise<void>;
  /**
   * Makes a worksheet of ours at the end of the workbook. A sheet of ours of that name is made anew in its place, unless
   * someone wrote beside it; a sheet of the user's is never touched: the new one takes the next free name.
   * Throws `protected` (the workbook's structure, or our sheet) before anything is written.
   */
  makeSheet(content: SheetContent, options?: WorkOptions): Promise<SheetReceipt>;
  /**
   * Adds the empty sheet of a plan at the end of the workbook, which is the user's from then on; where its name is taken,
   * under the next free one. Throws `protected` before anything is added. A host without this offers none.
   */
  makePlanSheet?(content: PlanSheetContent, options?: WorkOptions): Promise<SheetReceipt>;
  /** Selects a cell or range (A1 text without sheet name), bringing its sheet to the front. Never called unasked. */
  select(sheetId: string, address: string): Promise<void>;
  /** The cell that is selected, as A1 text without sheet name. A host without this has no selection. */
  selection?(): Promise<{ readonly sheetId: string; readonly address: string }>;
  /** Tells of edits, selection and sheet changes until the returned function is called. */
  watch(listener: (event: HostEvent) => void): Promise<() => Promise<void>>;
  /** Small JSON values kept in the workbook (saved with it), by key. null = not there. */
  readSetting(key: string): Promise<unknown>;
  writeSetting(key: string, value: unknown): Promise<void>;
}

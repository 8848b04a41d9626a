/**
 * patch/: changes to a workbook, made in the text of the parts they concern. A sheet is not read and written again: the
 * cells, columns and conditional formats that change are replaced where they stand, and nothing else.
 */
import type { CellRange } from "../../sheet";
import type { MarkStyle } from "../../marking/types";

export type CellContent =
  | { readonly kind: "keep" }
  | { readonly kind: "blank" }
  /** Stays text whatever it begins with. */
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  /** Without "="; `result` is what it shows until a program calculates it. */
  | { readonly kind: "formula"; readonly formula: string; readonly result: string | number | boolean | null };

/** Lines around a cell by the file's names of line styles; null = none. */
export type BorderEdges = Readonly<
  Record<"left" | "right" | "top" | "bottom", { readonly style: string; readonly color: string } | null>
>;

/** What changes about a cell's format; what is not named stays. Colours #RRGGBB, null = none. */
export interface FormatChange {
  /**
   * What it changes: the format that the cell would have from its row or column if the file did not hold it, or the format
   * of this index; else its own.
   */
  readonly base?: "inherited" | number;
  /** Lines as the cells of this format have them (index), these ones, or none (null). */
  readonly border?: number | BorderEdges | null;
  readonly numberFormat?: string;
  readonly wrap?: boolean;
  readonly quotePrefix?: boolean;
  readonly horizontal?: string | null;
  readonly vertical?: string | null;
  readonly fill?: string | null;
  readonly font?: {
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly strike?: boolean;
    readonly underline?: boolean;
    readonly color?: string | null;
    readonly size?: number;
    readonly name?: string;
  };
}

export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly format?: FormatChange;
}

export interface ColumnEdit {
  readonly column: number;
  /** Characters; "standard" takes the column's own width away. */
  readonly width?: number | "standard";
  readonly hidden?: boolean;
}

export interface RowEdit {
  readonly row: number;
  /** Points; null takes the noted height away, so that the program that opens the file finds it. */
  readonly height?: number | null;
  /** Whether the height is one that somebody set; left out: as it is. */
  readonly isCustom?: boolean;
  readonly hidden?: boolean;
}

/** A conditional format by formula (without "="), before all that the sheet has already. */
export interface FormatRule {
  readonly range: CellRange;
  readonly formula: string;
  readonly style: MarkStyle;
}

/** A prompt shown when its cells are selected, without a rule. */
export interface PromptEdit {
  readonly range: CellRange;
  readonly title: string;
  readonly message: string;
}

/** Columns taken off a table, or put on, at its right end. */
export interface TableEdit {
  readonly name: string;
  /** Where the table ends afterwards. */
  readonly lastColumn: number;
  /** Names of the last columns, as their header cells have them, where they are new. */
  readonly added: readonly string[];
}

/** One page wide, on its side, with an area and rows that repeat; or none of these any more. */
export type PageEdit =
  | {
      readonly area: CellRange;
      readonly repeat: { readonly firstRow: number; readonly lastRow: number };
      /** Number of a paper size (18.18.50, 8 is A3, 9 A4); absent: it stays. */
      readonly paper?: number;
    }
  | { readonly area: null; readonly orientation: string | null; readonly dropsPaper: boolean };

export interface SheetEdits {
  readonly sheetName: string;
  /** Rows and columns from the first that stay in place when the rest is scrolled. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** Where the AutoFilter ends afterwards; criteria and sorting by columns behind go. */
  readonly filter?: { readonly lastColumn: number };
  /** Sets the page up for printing, or takes that back. */
  readonly page?: PageEdit;
  /** Takes the print area away: the whole sheet is printed. */
  readonly printArea?: "remove";
  readonly tables?: readonly TableEdit[];
  readonly cells?: readonly CellEdit[];
  /** Columns of tables get the names that are written into their header cells. */
  readonly namesColumns?: true;
  readonly columns?: readonly ColumnEdit[];
  readonly rows?: readonly RowEdit[];
  readonly conditionalFormats?: {
    /** Rules whose formula it accepts are removed, before others are added. */
    readonly remove?: (formula: string) => boolean;
    /** Highest priority first. */
    readonly add?: readonly FormatRule[];
  };
  readonly dataValidations?: {
    /** Prompts whose title it accepts are removed, before others are added; rules stay. */
    readonly remove?: (title: string) => boolean;
    readonly add?: readonly PromptEdit[];
  };
}

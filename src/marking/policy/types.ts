/**
 * What a host finds on a sheet (Inspection) and what it is then to do there (SheetEdit, in that order), as data. Rows
 * and columns count from 1, as in the sheet.
 */
import type { BlockState, CellRange, CellValue, PriorWidth } from "../../sheet";
import type { CellHint, ConditionalMark, HintsDone, ResultCell } from "../types";

/** Rows that follow each other. */
export interface RowRun {
  readonly firstRow: number;
  readonly lastRow: number;
}

/** A cell that bears the marker label, with what is needed to tell whether a block of ours ends there. */
export interface FoundHeader {
  readonly row: number;
  readonly column: number;
  /** Contents of its row from HEADER_REACH columns at most at the left up to itself. */
  readonly texts: readonly CellValue[];
  /** Contents of its column from the row below it on, as far as something stands there. */
  readonly below: readonly CellValue[];
  /** Points of the columns from its own to the left; absent: not known (then widths noted there count as ours). */
  readonly widths?: readonly number[];
}

/** A block of result columns that stands on a sheet, and what it remembers of the time before. */
export interface StandingBlock {
  readonly range: CellRange;
  /** Sheet columns in the order of state.widths; a column that was moved away or taken over by the user is missing (null). */
  readonly columns: readonly (number | null)[];
  readonly state: BlockState;
  /** Rows below the header whose cells are ours: elsewhere in the block a person may have written. */
  readonly rows: readonly RowRun[];
  /** Whether widths there were set by us: not where the block was pasted. A copied sheet has our widths. */
  readonly ownsWidths: boolean;
}

export interface FoundTable {
  readonly name: string;
  readonly range: CellRange;
  readonly hasTotals: boolean;
  /** Absent: one, as tables have. */
  readonly headerRows?: number;
}

export interface FoundFilter {
  readonly range: CellRange;
  /** Whether it leaves rows out at present. */
  readonly isFiltering: boolean;
}

/** Filters that choose rows, for hosts that do not apply them again by themselves when a filter changes. */
export interface FixedFilters {
  readonly filters: readonly { readonly range: CellRange; readonly columns: readonly number[] }[];
  readonly hiddenRows: readonly number[];
}

/** What is found on a sheet, whatever is to be done there. */
export interface Inspection {
  readonly sheetName: string;
  /** The host's id of the sheet, if it stays the same for ever: by it a copied block is told from a marked one. */
  readonly sheetId?: string;
  readonly isProtected: boolean;
  readonly blocks: readonly StandingBlock[];
  readonly tables: readonly FoundTable[];
  readonly filter: FoundFilter | null;
  /** null: none is set, the whole sheet is printed. Areas that are no plain ranges are left out. */
  readonly printArea: readonly CellRange[] | null;
  /** How the sheet is printed, for hosts that can set it up. */
  readonly page?: FoundPage;
  readonly fixedFilters?: FixedFilters;
  /** Heights of rows, for hosts in which no program finds them anew when a text is wrapped. */
  readonly heights?: { readonly usual: number; readonly of: (row: number) => FoundHeight };
  /** Points of rows, for hosts in which rows of automatic height grow by themselves; null: hidden. Asked where a text wraps. */
  readonly growing?: { readonly of: (row: number) => number | null };
  /** Whether tables take in by themselves what is written beside them. */
  readonly tablesGrow?: true;
}

/** How cells look, as far as results imitate it; null: they differ among each other, or it is none that is imitated. */
export interface FoundLook {
  readonly font: string | null;
  /** Points. */
  readonly size: number | null;
  /** general, left, center, right. */
  readonly horizontal: string | null;
  /** top, center, bottom. */
  readonly vertical: string | null;
  readonly wrap: boolean | null;
  /** Whether a line stands around any, or within: null = around some. */
  readonly hasBorders: boolean | null;
}

/** What is found where the marks of a plan are to stand. */
export interface PlaceInspection extends Inspection {
  /** The plan's witness columns as they are now, in the order of the plan. */
  readonly witness: readonly (readonly CellValue[])[];
  /** Places within the block where something stands; a host may leave out those of the block that is replaced. */
  readonly content: readonly CellRange[];
  readonly merges: readonly CellRange[];
  /** The block's columns, from the left. A width of null cannot be found out. */
  readonly columns: readonly { readonly width: PriorWidth | null; readonly isHidden: boolean }[];
  /** Number formats by column of the block, from its header down; of a standing block's cells they do not matter. */
  readonly formats: readonly (readonly string[])[];
  /** Whether cells below the header wrap, in the block's column that is to: null = some do. */
  readonly wraps: boolean | null;
  /** How the block's cells look, without the marker column, and how those of the plan do; null: it was not asked. */
  readonly looks: {
    readonly header: FoundLook | null;
    readonly body: FoundLook | null;
    /** Of those alone that no standing block holds; null: there are none. */
    readonly fresh: { readonly header: FoundLook | null; readonly body: FoundLook | null } | null;
    readonly model: {
      /** Of the last column's header, and how high its row is. */
      readonly header: FoundLook;
      readonly headerHeight: number;
      readonly text: FoundLook;
      readonly amount: FoundLook;
    };
  } | null;
  /** Whether each cell that a hint is planned for has no validation but perhaps a hint of ours; none planned: empty. */
  readonly free: readonly boolean[];
}

/** Points, null = none noted; `isSet`: somebody chose it. */
export interface FoundHeight {
  readonly height: number | null;
  readonly isSet: boolean;
}

/** One thing to be done on a sheet. A host carries them out one after another, or all at once with the same outcome. */
export type SheetEdit =
  | { readonly do: "removePrintArea" }
  | { readonly do: "setPrintArea"; readonly range: CellRange }
  /** The page lies on its side, is one page wide and holds the area; header rows repeat. `paper`: absent, it stays. */
  | { readonly do: "setPage"; readonly area: CellRange; readonly repeat: RowRun; readonly paper?: "A3" | "A4" }
  /** A page that was set up is as before: no area, no repeated rows, not fitted. `paper`: it had no size. */
  | {
      readonly do: "pageBack";
      readonly orientation: FoundPage["orientation"];
      readonly paper: boolean;
    }
  /** The AutoFilter gets another right end, keeps the criteria of columns within, and chooses its rows anew. */
  | { readonly do: "endFilter"; readonly range: CellRange; readonly lastColumn: number }
  | { readonly do: "showRows"; readonly rows: readonly number[] }
  /** The table (its range now) gets another right end; cells stay. */
  | { readonly do: "endTable"; readonly name: string; readonly range: CellRange; readonly lastColumn: number }
  | { readonly do: "dissolveTable"; readonly name: string; readonly range: CellRange }
  /** Deletes columns of the sheet from within a table; what stands behind moves to the left. */
  | {
      readonly do: "deleteTableColumns";
      readonly name: string;
      readonly range: CellRange;
      readonly columns: readonly number[];
    }
  /** Empties cells; formats stay. */
  | { readonly do: "clear"; readonly ranges: readonly CellRange[] }
  | { readonly do: "write"; readonly range: CellRange; readonly cells: readonly (readonly ResultCell[])[] }
  /** The same, of the whole block: long, so that a host may write it in several goes and tell how far it is. */
  | { readonly do: "writeBlock"; readonly range: CellRange; readonly cells: readonly (readonly ResultCell[])[] }
  | { readonly do: "numberFormat"; readonly range: CellRange; readonly format: string }
  | { readonly do: "wrap"; readonly range: CellRange; readonly wrap: boolean }
  /**
   * Cells take on a look, as far as it is named. `border`: lines like those of this cell around and between them, but for
   * the left edge, which is the neighbour's too; null: none.
   */
  | {
      readonly do: "look";
      readonly range: CellRange;
      readonly look: Partial<Omit<FoundLook, "hasBorders">>;
      readonly border?: { readonly row: number; readonly column: number } | null;
      /** They looked so before: a host that knows cells which nobody formatted makes them such again. */
      readonly isBack?: true;
    }
  | { readonly do: "width"; readonly column: number; readonly width: PriorWidth | { readonly text: number } }
  | { readonly do: "hide"; readonly column: number; readonly hidden: boolean }
  | { readonly do: "height"; readonly row: number; readonly height: number | null }
  /** Rows that grew with the text in these cells, which wraps no longer, find their height anew; one that a person chose stays. */
  | { readonly do: "fitRows"; readonly rows: readonly RowRun[]; readonly cells: CellRange }
  /** Conditional formats of ours go, these come, above the user's, the first on top. */
  | { readonly do: "formats"; readonly add: readonly ConditionalMark[] }
  /** Hints of ours go, these come. `note`: the workbook is to remember that it holds hints. */
  | { readonly do: "hints"; readonly add: readonly CellHint[]; readonly note: boolean };

/** Why nothing is done: a code of the host's errors, with the place. */
export interface Refusal {
  readonly refused: "protected" | "changed" | "occupied";
  readonly detail: string;
  /** A1 text. */
  readonly address?: string;
  /** The table cannot take the results in, and nothing else speaks against them: they may stand beside it. */
  readonly leavesTable?: true;
}

/** What marking a sheet takes, and what can be told when it is done. */
export interface MarkScript {
  readonly edits: readonly SheetEdit[];
  /** What is noted in the marker header. */
  readonly state: BlockState;
  /** What could be taken in around the results; absent where they are part of a table. */
  readonly around?: { readonly filter: "offered" | "active" | null; readonly printArea: "offered" | null };
  readonly hints?: HintsDone;
}

/** What a host finds of a page. */
export interface FoundPage {
  /** Nobody fitted, scaled or cut it, and no rows or columns repeat. */
  readonly isPlain: boolean;
  readonly orientation: "portrait" | "landscape" | "default";
  /** Somebody chose the size of the paper. */
  readonly hasPaper: boolean;
  readonly used: CellRange;
  /** Widths of the columns left of one, in characters. */
  readonly charactersBefore: (column: number) => number;
}

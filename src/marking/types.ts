/**
 * marking/ says what is to stand on a sheet, as data: result columns beside the plan and formula-driven highlights
 * over it. It writes nothing; the hosts do.
 */
import type { PolicyPack } from "../regulation/types";
import type { CellRange, CellValue } from "../sheet";

/** What goes into one cell of the result block. Text is always written as text, whatever it begins with. */
export type ResultCell =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  /** A formula of ours in English function names, comma separated, with "="; `shown` is its value now. */
  | { readonly kind: "formula"; readonly formula: string; readonly shown: string | number };

/** How results are written; nothing said: as values, in one line. */
export interface MarkManner {
  /** 问题说明 wraps, one finding a line: rows then grow. */
  readonly wrap?: boolean;
  /** Tier and amounts are formulas by this pack's bands and shares, where a formula can know them (formulas/). */
  readonly formulas?: PolicyPack | null;
}

export type MarkStyleName =
  "error" | "warning" | "info" | "stale" | "marker" | "markerLabel" | "header" | "verdictError" | "verdictWarning";

/** What a conditional format of ours lays over a cell. Colours are #RRGGBB. */
export interface MarkStyle {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly border?: string;
  /** Excel number format shown in place of the cell's own. Hosts that cannot, leave it out. */
  readonly numberFormat?: string;
}

/** One conditional format: the formula is relative to the range's first cell. */
export interface ConditionalMark {
  readonly range: CellRange;
  /**
   * At most 255 characters where there is a verdict to go by: Excel's dialog and VBA take no more, and whether its API
   * does is nowhere said. A host that refuses longer ones leaves them out.
   */
  readonly formula: string;
  readonly style: MarkStyleName;
  /** A shorter formula to the same end, for an Excel that refuses the other: it goes by the row's verdict. */
  readonly shorter?: string;
  /** It goes by the verdict already: the other formula would be too long. */
  readonly isCoarse?: true;
}

export interface ResultColumn {
  readonly key: string;
  /** Width in characters of the standard font. */
  readonly width: number;
  readonly wrap: boolean;
  /** Number formats of its cells and of its header; absent: General. */
  readonly format?: string;
  readonly headerFormat?: string;
}

/** What is shown when a cell is selected: Excel's input message (title ≤ 32, message ≤ 255 characters), without any rule. */
export interface CellHint {
  readonly row: number;
  readonly column: number;
  readonly title: string;
  readonly message: string;
}

/** Hints on flagged cells, because a person asked for them. */
export interface HintPlan {
  /** The gravest first; more than are set, so that cells with a validation of their own leave room for others. */
  readonly cells: readonly CellHint[];
  /** So many of them are set at most: what is done in the workbook is bounded, whatever the number of findings. */
  readonly most: number;
  /** Cells of open findings, whether or not they can have a hint. */
  readonly flagged: number;
}

/** What became of them. */
export interface HintsDone {
  readonly set: number;
  /** Flagged cells left alone because they have a validation of their own. */
  readonly own: number;
  /** Those that got none because there were too many, or because a merged cell covers them. */
  readonly rest: number;
  /** The host refused hints; all else stands. */
  readonly isRefused?: true;
}

/** All that a marked sheet holds of ours. */
export interface MarkPlan {
  readonly sheetName: string;
  /** Header row to last row, all result columns; the last column is the marker column. */
  readonly block: CellRange;
  readonly columns: readonly ResultColumn[];
  /** block.lastRow − block.firstRow + 1 rows of columns.length cells. The marker header is filled by the host (encodeMarkerHeader). */
  readonly cells: readonly (readonly ResultCell[])[];
  /** Highest priority first. Constant in number, whatever the number of rows. */
  readonly formats: readonly ConditionalMark[];
  /** Some highlights go by the row's verdict, because a formula that looks at each cell would be too long. */
  readonly isCoarse?: boolean;
  /** Rows in which a value stands although formulas were asked for; absent: none were, or none. */
  readonly fixedRows?: number;
  /** A block of ours that stands already and must be removed first; null on a clean sheet. */
  readonly replaces: CellRange | null;
  /** The plan is this Excel table (its range without our columns): the result columns become columns of it, so that they sort and filter with it. */
  readonly table?: { readonly name: string; readonly range: CellRange };
  /**
   * The columns that name the rows, as they were read, from block.firstRow to block.lastRow: a host that finds others
   * there before it writes says `changed` and writes nothing.
   */
  readonly witness?: readonly { readonly column: number; readonly values: readonly CellValue[] }[];
  /** Absent: none, and those of an earlier marking go. */
  readonly hints?: HintPlan;
  /** The plan's header rows, which repeat on every printed page. */
  readonly headerRows?: { readonly firstRow: number; readonly lastRow: number };
  /** The plan's own columns that the results are to look like; absent: they look like nothing in particular. */
  readonly model?: { readonly text: number; readonly amount: number; readonly lastColumn: number };
}

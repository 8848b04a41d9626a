/** How cells look, by themselves and under a condition. */
import type { CellRange } from "./cells";

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

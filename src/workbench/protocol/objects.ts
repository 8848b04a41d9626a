/** The objects that paths lead to: small plain records that say where in the workbook they point, never the data itself. */
import type { BorderSide, CellRange } from "../backend/types";

interface On {
  readonly sheetId: string;
}
/** Formats, validation and conditional formats are the same for a range and for several areas. */
interface OnAreas extends On {
  readonly areas: readonly CellRange[];
}
interface OnChart extends On {
  readonly id: string;
}
/** By place among the chart's. */
interface OnSeries extends OnChart {
  readonly series: number;
}
type Of<T extends string, D = unknown> = { readonly type: T } & D;

export type HostObject =
  | Of<"Workbook">
  | Of<"Application">
  | Of<"Runtime">
  | Of<"WorksheetCollection">
  | Of<"SettingCollection">
  | Of<"Setting", { key: string }>
  | Of<"Worksheet", On>
  | Of<"WorksheetProtection", On>
  | Of<"WorksheetFreezePanes", On>
  | Of<"PageLayout", On>
  /** Manual breaks: above rows, or left of columns. */
  | Of<"PageBreakCollection", On & { axis: "row" | "column" }>
  | Of<"HeaderFooterGroup", On>
  | Of<"HeaderFooter", On>
  | Of<"WorkbookProtection">
  /** tableId: of that table instead of the sheet. */
  | Of<"AutoFilter", On & { tableId?: string }>
  | Of<"WorksheetCustomPropertyCollection", On>
  | Of<"WorksheetCustomProperty", On & { key: string }>
  /** A range may move when rows are inserted while it is kept: `range` is then replaced. */
  | Of<"Range", On & { range: CellRange; reference?: string }>
  | Of<"RangeAreas", OnAreas & { areas: readonly CellRange[]; reference?: string }>
  | Of<"RangeCollection", OnAreas>
  | Of<"RangeFormat", OnAreas>
  | Of<"RangeFill", OnAreas>
  | Of<"RangeFont", OnAreas>
  | Of<"RangeBorderCollection", OnAreas>
  | Of<"RangeBorder", OnAreas & { side: BorderSide }>
  | Of<"DataValidation", OnAreas>
  | Of<"RangeSort", On & { range: CellRange }>
  | Of<"ConditionalFormatCollection", OnAreas>
  | Of<"ConditionalFormat", On & { id: string }>
  | Of<"CustomConditionalFormat", On & { id: string }>
  | Of<"ConditionalFormatRule", On & { id: string }>
  | Of<"ConditionalRangeFormat", On & { id: string }>
  | Of<"ConditionalRangeFill", On & { id: string }>
  | Of<"ConditionalRangeFont", On & { id: string }>
  | Of<"ConditionalRangeBorderCollection", On & { id: string }>
  | Of<"ConditionalRangeBorder", On & { id: string; side: ConditionalSide }>
  /** sheetId null: of the workbook. */
  | Of<"TableCollection", { sheetId: string | null }>
  | Of<"Table", { id: string }>
  | Of<"TableColumnCollection", { id: string }>
  | Of<"TableColumn", { id: string; columnId: number }>
  | Of<"NamedItemCollection", { sheetId: string | null }>
  | Of<"NamedItem", { sheetId: string | null; name: string }>
  | Of<"ChartCollection", On>
  | Of<"Chart", OnChart>
  | Of<"ChartTitle", OnChart>
  | Of<"ChartLegend", OnChart>
  | Of<"ChartAxes", OnChart>
  | Of<"ChartAxis", OnChart>
  | Of<"ChartSeriesCollection", OnChart>
  | Of<"ChartSeries", OnSeries>
  | Of<"ChartDataLabels", OnSeries>
  | Of<"ChartDataLabelFormat", OnSeries>
  | Of<"ChartFont", OnSeries>
  | Of<"ChartSeriesFormat", OnSeries>
  | Of<"ChartFill", OnSeries>
  | Of<"ChartLineFormat", OnSeries>;

export type ConditionalSide = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";
export type TypeName = HostObject["type"];
export type Node<T extends TypeName> = Extract<HostObject, { type: T }>;

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";

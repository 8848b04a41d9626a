/** A native chart on a worksheet of ours, as data: the ranges it shows, and where it stands. A host draws it. */
import type { CellRange } from "../sheet";

export interface SheetChart {
  /** Tells the chart from the others of the sheet: a-z. */
  readonly key: string;
  readonly title: string;
  /** Columns that stand, or bars that lie with the first category on top. */
  readonly kind: "columns" | "bars";
  /** One column of labels. */
  readonly categories: CellRange;
  /** Columns of numbers beside each other; the cell above each one's rows names it. */
  readonly series: readonly SheetChartSeries[];
  /** Its upper left cell. */
  readonly at: { readonly row: number; readonly column: number };
  /** Points. */
  readonly width: number;
  readonly height: number;
}

export interface SheetChartSeries {
  readonly column: number;
  /** Marks on a second axis of its own instead of columns: another unit. */
  readonly isLine?: true;
  /** Of its labels. */
  readonly numberFormat: string;
}

const OURS = "PlanReview ";

/** The name by which a chart of ours is known in a workbook. */
export const chartName = ({ key }: Pick<SheetChart, "key">): string => OURS + key;

export const isOurChart = (name: string): boolean => name.startsWith(OURS);

/** Rows that a chart shows, with the row above them that names its series. */
export const sourceOf = ({ categories, series }: SheetChart): CellRange => ({
  firstRow: categories.firstRow - 1,
  lastRow: categories.lastRow,
  firstColumn: Math.min(...series.map(({ column }) => column)),
  lastColumn: Math.max(...series.map(({ column }) => column)),
});

/** Fills of series, in their order: readable beside each other on screen, in grey on paper, and for the colour-blind. */
export const SERIES_COLOURS = ["#2F5D8C", "#E0A030"] as const;
/** Labels beside a line's marks: as dark as text has to be, told from those of the columns. */
export const LINE_LABEL_COLOUR = "#8A5A00";

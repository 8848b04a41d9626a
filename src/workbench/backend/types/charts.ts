/** Charts of a workbook as they were made: what they show and where they stand. Nothing here draws them. */
import type { Answer, CellRange } from "./cells";

export interface ChartSeriesState {
  readonly name: string;
  /** Excel.ChartType, which may differ from the chart's. */
  readonly type: string;
  readonly values: CellRange;
  /** null: numbered from 1. */
  readonly categories: CellRange | null;
  readonly axisGroup: "Primary" | "Secondary";
  /** "#RRGGBB"; "" as the program chooses. */
  readonly colour: string;
  readonly hasDataLabels: boolean;
  readonly labelFormat: string;
  /** Excel.ChartDataLabelPosition; "" as the program chooses. */
  readonly labelPosition: string;
  readonly labelColour: string;
}

export interface ChartState {
  readonly id: string;
  readonly name: string;
  /** Excel.ChartType */
  readonly type: string;
  /** null: not shown. */
  readonly title: string | null;
  /** Excel.ChartLegendPosition; null: not shown. */
  readonly legend: string | null;
  /** Its upper left cell. */
  readonly row: number;
  readonly column: number;
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** The first category stands last. */
  readonly isReversed: boolean;
  /** Degrees by which the categories lean; null: as the program chooses. */
  readonly leaning: number | null;
  readonly series: readonly ChartSeriesState[];
}

export type NewChart = Omit<ChartState, "id">;

/** The part of a backend that keeps charts. A chart is not shown by every backend; all keep it. */
export interface ChartBackend {
  /** In the order they were made. */
  charts(sheetId: string): Answer<readonly ChartState[]>;
  /** Returns the id. */
  addChart(sheetId: string, chart: NewChart): Answer<string>;
  /** Members that are absent stay as they are. */
  updateChart(sheetId: string, id: string, patch: Partial<NewChart>): Answer<void>;
  deleteChart(sheetId: string, id: string): Answer<void>;
}

/** Charts follow their cells. */
import type { ChartState, CellRange } from "./types";
import { shiftRange, type Axis } from "./ranges";

/** A chart after rows or columns were put in (count > 0) or taken out; ranges that went whole are left as they are. */
export function shiftChart(chart: ChartState, axis: Axis, at: number, count: number): ChartState {
  const moved = (range: CellRange): CellRange => shiftRange(range, axis, at, count) ?? range;
  const { row, column } = moved({ row: chart.row, column: chart.column, rowCount: 1, columnCount: 1 });
  return {
    ...chart,
    row,
    column,
    series: chart.series.map((series) => ({
      ...series,
      values: moved(series.values),
      categories: series.categories && moved(series.categories),
    })),
  };
}

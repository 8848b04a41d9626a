/** Charts of ours between the workbook and the file. */
import { chartName, isOurChart, type SheetChart } from "../../../../marking/sheetCharts";
import type { ChartState } from "../../types";
import { lastRow } from "../../ranges";

/** A chart that stands in the file: known by its name only, and left as it is there until it is taken away. */
export const chartInFile = (name: string): ChartState => ({
  id: `{file-chart-${name}}`,
  name,
  type: "",
  title: null,
  legend: null,
  row: 0,
  column: 0,
  width: 0,
  height: 0,
  isReversed: false,
  leaning: null,
  series: [],
});

/** Charts of ours as a file is given them; null: those that stand in the file are still what the sheet has. */
export function chartsToSave(charts: readonly ChartState[], inFile: readonly string[]): readonly SheetChart[] | null {
  const ours = charts.filter(({ name }) => isOurChart(name));
  const isAsInFile = ours.every(({ type }) => type === "") && ours.map(({ name }) => name).join() === inFile.join();
  return isAsInFile ? null : ours.filter(({ type }) => type !== "").map(chartOf);
}

function chartOf({ name, title, type, row, column, width, height, series }: ChartState): SheetChart {
  const categories = series[0]?.categories ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  return {
    key: name.slice(chartName({ key: "" }).length),
    title: title ?? "",
    kind: type.startsWith("Bar") ? "bars" : "columns",
    categories: {
      firstRow: categories.row + 1,
      lastRow: lastRow(categories) + 1,
      firstColumn: categories.column + 1,
      lastColumn: categories.column + 1,
    },
    series: series.map((one) => ({
      column: one.values.column + 1,
      ...(one.type.startsWith("Line") ? { isLine: true as const } : {}),
      numberFormat: one.labelFormat,
    })),
    at: { row: row + 1, column: column + 1 },
    width,
    height,
  };
}

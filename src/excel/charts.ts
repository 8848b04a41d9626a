import {
  chartName,
  isOurChart,
  LINE_LABEL_COLOUR,
  SERIES_COLOURS,
  sourceOf,
  type SheetChart,
} from "../marking/sheetCharts";
import { toHostError } from "./errors";
import { rangeOf } from "./ranges";

/** Asks for the charts of a sheet; synchronise, then ask which of them are ours. */
export function askCharts(sheet: Excel.Worksheet): () => readonly Excel.Chart[] {
  const { charts } = sheet;
  charts.load("items/name");
  return () => charts.items.filter(({ name }) => isOurChart(name));
}

/**
 * Draws charts over cells that are written already, in two batches of their own: one that an Excel refuses (no second
 * axis: office-js 1688) leaves the sheet as it is, of use all the same. Series come with the range that a chart is made
 * over: those that are added later show wrong values (office-js 2927).
 */
export async function drawCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  charts: readonly SheetChart[],
): Promise<void> {
  if (charts.length === 0) return;
  const drawn = charts.map((chart) => draw(sheet, chart));
  if (!(await carriedOut(context))) return;
  for (const [index, chart] of charts.entries()) finish(drawn[index] as Excel.Chart, chart);
  await carriedOut(context);
}

async function carriedOut(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (toHostError(error).code !== "unknown") throw error;
    return false;
  }
}

function draw(sheet: Excel.Worksheet, chart: SheetChart): Excel.Chart {
  const { kind, title, categories, series, at, width, height } = chart;
  const drawn = sheet.charts.add(
    kind === "bars" ? "BarClustered" : "ColumnClustered",
    rangeOf(sheet, sourceOf(chart)),
    "Columns",
  );
  drawn.name = chartName(chart);
  drawn.title.visible = true;
  drawn.title.text = title;
  drawn.legend.visible = true;
  drawn.legend.position = "Bottom";
  drawn.setPosition(
    rangeOf(sheet, { firstRow: at.row, lastRow: at.row, firstColumn: at.column, lastColumn: at.column }),
  );
  drawn.width = width;
  drawn.height = height;
  // It sets the categories of every kind of chart, whatever the reference says (office-js-docs-reference 1493).
  series.forEach((_, index) => drawn.series.getItemAt(index).setXAxisValues(rangeOf(sheet, categories)));
  return drawn;
}

/** What some Excels refuse, or only draw otherwise. */
function finish(drawn: Excel.Chart, { kind, series }: SheetChart): void {
  const { categoryAxis } = drawn.axes;
  if (kind === "bars") categoryAxis.reversePlotOrder = true;
  // Long names break into lines instead of leaning.
  else categoryAxis.textOrientation = 0;
  series.forEach(({ isLine, numberFormat }, index) => {
    const one = drawn.series.getItemAt(index);
    if (isLine) {
      one.chartType = "LineMarkers";
      one.axisGroup = "Secondary";
      one.format.line.color = SERIES_COLOURS[1];
    } else one.format.fill.setSolidColor(colourOf(series, index));
    one.hasDataLabels = true;
    one.dataLabels.numberFormat = numberFormat;
    one.dataLabels.position = isLine ? "Top" : "OutsideEnd";
    if (isLine) one.dataLabels.format.font.color = LINE_LABEL_COLOUR;
  });
}

/** Columns and bars count among themselves. */
const colourOf = (series: SheetChart["series"], index: number): string =>
  SERIES_COLOURS[series.slice(0, index).filter(({ isLine }) => !isLine).length] ?? SERIES_COLOURS[0];

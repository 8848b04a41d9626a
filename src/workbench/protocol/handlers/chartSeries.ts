/** Series of a chart: their values, labels and colours. */
import type { ChartSeriesState } from "../../backend/types";
import { invalidArgument } from "../errors";
import { handler, type HostContext } from "../handler";
import type { HostObject } from "../objects";
import { colour, index, oneOf, rangeOn, text, truth } from "./arguments";
import { CHART_TYPES, patch, state, type One } from "./chartState";

type OneSeries = One & { readonly series: number };

async function seriesOf(node: OneSeries, host: HostContext): Promise<ChartSeriesState> {
  const found = (await state(node, host)).series[node.series];
  if (!found) throw invalidArgument(`series ${node.series}`);
  return found;
}

async function patchSeries(node: OneSeries, change: Partial<ChartSeriesState>, host: HostContext): Promise<void> {
  const { series } = await state(node, host);
  await seriesOf(node, host);
  await patch(node, { series: series.map((one, at) => (at === node.series ? { ...one, ...change } : one)) }, host);
}

export const chartSeriesHandlers = [
  handler("ChartSeriesCollection", {
    get: { Count: async (node, host) => (await state(node, host)).series.length },
    items: async (node, host) =>
      (await state(node, host)).series.map((_, series): HostObject => ({
        type: "ChartSeries",
        sheetId: node.sheetId,
        id: node.id,
        series,
      })),
    methods: {
      GetCount: async (node, _, host) => (await state(node, host)).series.length,
      GetItemAt: async ({ sheetId, id }, [at], host) => {
        const series = index(at, "index");
        await seriesOf({ sheetId, id, series }, host);
        return { type: "ChartSeries", sheetId, id, series };
      },
    },
  }),
  handler("ChartSeries", {
    get: {
      Name: async (node, host) => (await seriesOf(node, host)).name,
      ChartType: async (node, host) => (await seriesOf(node, host)).type,
      AxisGroup: async (node, host) => (await seriesOf(node, host)).axisGroup,
      HasDataLabels: async (node, host) => (await seriesOf(node, host)).hasDataLabels,
    },
    set: {
      Name: (node, value, host) => patchSeries(node, { name: text(value, "name") }, host),
      ChartType: (node, value, host) => patchSeries(node, { type: oneOf(value, CHART_TYPES, "chartType") }, host),
      AxisGroup: (node, value, host) =>
        patchSeries(node, { axisGroup: oneOf(value, ["Primary", "Secondary"] as const, "axisGroup") }, host),
      HasDataLabels: (node, value, host) => patchSeries(node, { hasDataLabels: truth(value, "hasDataLabels") }, host),
    },
    navigate: {
      Format: ({ sheetId, id, series }) => ({ type: "ChartSeriesFormat", sheetId, id, series }),
      DataLabels: ({ sheetId, id, series }) => ({ type: "ChartDataLabels", sheetId, id, series }),
    },
    methods: {
      SetXAxisValues: async (node, [source], host) =>
        patchSeries(node, { categories: await rangeOn(host, node.sheetId, source) }, host),
      SetValues: async (node, [source], host) =>
        patchSeries(node, { values: await rangeOn(host, node.sheetId, source) }, host),
    },
  }),
  handler("ChartDataLabels", {
    get: { NumberFormat: async (node, host) => (await seriesOf(node, host)).labelFormat },
    set: {
      NumberFormat: (node, value, host) => patchSeries(node, { labelFormat: text(value, "numberFormat") }, host),
      Position: (node, value, host) =>
        patchSeries(
          node,
          { labelPosition: oneOf(value, ["Top", "OutsideEnd", "InsideEnd", "Center"] as const, "position") },
          host,
        ),
    },
    navigate: { Format: ({ sheetId, id, series }) => ({ type: "ChartDataLabelFormat", sheetId, id, series }) },
  }),
  handler("ChartDataLabelFormat", {
    navigate: { Font: ({ sheetId, id, series }) => ({ type: "ChartFont", sheetId, id, series }) },
  }),
  handler("ChartFont", {
    set: { Color: (node, value, host) => patchSeries(node, { labelColour: colour(value) }, host) },
  }),
  handler("ChartSeriesFormat", {
    navigate: {
      Fill: ({ sheetId, id, series }) => ({ type: "ChartFill", sheetId, id, series }),
      Line: ({ sheetId, id, series }) => ({ type: "ChartLineFormat", sheetId, id, series }),
    },
  }),
  handler("ChartFill", {
    methods: { SetSolidColor: (node, [value], host) => patchSeries(node, { colour: colour(value) }, host) },
  }),
  handler("ChartLineFormat", {
    get: { Color: async (node, host) => (await seriesOf(node, host)).colour },
    set: { Color: (node, value, host) => patchSeries(node, { colour: colour(value) }, host) },
  }),
];

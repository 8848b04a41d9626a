/** Charts of a worksheet: made over a range, named, placed, with title, legend and axes. */
import type { CellRange, CellValue, ChartSeriesState, NewChart } from "../../backend/types";
import { invalidArgument } from "../errors";
import { handler, type HostContext } from "../handler";
import type { HostObject, Node } from "../objects";
import { node as objectOf, number, oneOf, rangeOn, required, text, truth } from "./arguments";
import { chartSeriesHandlers } from "./chartSeries";
import { CHART_TYPES, patch, state } from "./chartState";

const LEGENDS = ["Top", "Bottom", "Left", "Right", "Corner"] as const;
/** Points that Excel gives a chart whose size nobody sets. */
const SIZE = { width: 360, height: 216 };

async function find(sheetId: string, key: unknown, host: HostContext): Promise<Node<"Chart"> | null> {
  const wanted = text(key, "key");
  const all = await host.backend.charts(sheetId);
  const found = all.find(({ id }) => id === wanted) ?? all.find(({ name }) => name === wanted);
  return found ? { type: "Chart", sheetId, id: found.id } : null;
}

const isText = (value: CellValue | undefined): boolean => typeof value === "string" && value !== "";

/** What Excel makes of a range: texts at its top name the series, texts at its left are the categories. */
async function seriesFrom(
  sheetId: string,
  range: CellRange,
  type: string,
  host: HostContext,
): Promise<ChartSeriesState[]> {
  const values = await host.backend.readCells(sheetId, range, "values");
  const hasNames = range.rowCount > 1 && (values[0] ?? []).some(isText);
  const body = { ...range, row: range.row + (hasNames ? 1 : 0), rowCount: range.rowCount - (hasNames ? 1 : 0) };
  const hasCategories = range.columnCount > 1 && values.slice(hasNames ? 1 : 0).every(([first]) => isText(first));
  const column = (at: number): CellRange => ({ ...body, column: range.column + at, columnCount: 1 });
  return Array.from({ length: range.columnCount }, (_, at) => at)
    .slice(hasCategories ? 1 : 0)
    .map((at, series) => ({
      name: hasNames ? String(values[0]?.[at]) : `Series${series + 1}`,
      type,
      values: column(at),
      categories: hasCategories ? column(0) : null,
      axisGroup: "Primary",
      colour: "",
      hasDataLabels: false,
      labelFormat: "General",
      labelPosition: "",
      labelColour: "",
    }));
}

const chartHandler = handler("Chart", {
  identity: (node) => ({ Id: node.id }),
  check: async (node, host) => void (await state(node, host)),
  get: {
    Id: (node) => node.id,
    Name: async (node, host) => (await state(node, host)).name,
    ChartType: async (node, host) => (await state(node, host)).type,
    Width: async (node, host) => (await state(node, host)).width,
    Height: async (node, host) => (await state(node, host)).height,
  },
  set: {
    Name: (node, value, host) => patch(node, { name: text(value, "name") }, host),
    Width: (node, value, host) => patch(node, { width: positive(value, "width") }, host),
    Height: (node, value, host) => patch(node, { height: positive(value, "height") }, host),
  },
  navigate: {
    Title: ({ sheetId, id }) => ({ type: "ChartTitle", sheetId, id }),
    Legend: ({ sheetId, id }) => ({ type: "ChartLegend", sheetId, id }),
    Series: ({ sheetId, id }) => ({ type: "ChartSeriesCollection", sheetId, id }),
    Axes: ({ sheetId, id }) => ({ type: "ChartAxes", sheetId, id }),
  },
  methods: {
    Delete: async (node, _, host) => {
      await state(node, host);
      await host.backend.deleteChart(node.sheetId, node.id);
    },
    SetPosition: async (node, [start, end], host) => {
      const { row, column } = await rangeOn(host, node.sheetId, start);
      if (end !== null && end !== undefined) throw invalidArgument("an end cell is not served");
      await patch(node, { row, column }, host);
    },
  },
});

function leaning(value: unknown): number {
  const degrees = number(value, "textOrientation");
  if (degrees < -90 || degrees > 90) throw invalidArgument("textOrientation is from -90 to 90");
  return degrees;
}

function positive(value: unknown, what: string): number {
  const points = number(value, what);
  if (points <= 0) throw invalidArgument(`${what} must be above 0`);
  return points;
}

export const chartHandlers = [
  handler("ChartCollection", {
    get: { Count: async ({ sheetId }, host) => (await host.backend.charts(sheetId)).length },
    items: async ({ sheetId }, host) =>
      (await host.backend.charts(sheetId)).map(({ id }): HostObject => ({ type: "Chart", sheetId, id })),
    item: async ({ sheetId }, key, host) => required(await find(sheetId, key, host), `chart ${String(key)}`),
    methods: {
      Add: async ({ sheetId }, [kind, source, by], host) => {
        const range = objectOf(source, "Range");
        if (!range) throw invalidArgument("a chart is made over a range");
        if (range.sheetId !== sheetId) throw invalidArgument("charts over another sheet are not served");
        const type = oneOf(kind, CHART_TYPES, "type");
        oneOf(by ?? "Auto", ["Auto", "Columns"] as const, "seriesBy");
        const charts = await host.backend.charts(sheetId);
        const chart: NewChart = {
          name: `Chart ${charts.length + 1}`,
          type,
          title: null,
          legend: "Bottom",
          row: 0,
          column: 0,
          ...SIZE,
          isReversed: false,
          leaning: null,
          series: await seriesFrom(sheetId, range.range, type, host),
        };
        return { type: "Chart", sheetId, id: await host.backend.addChart(sheetId, chart) };
      },
      GetCount: async ({ sheetId }, _, host) => (await host.backend.charts(sheetId)).length,
      GetItem: async ({ sheetId }, [key], host) => required(await find(sheetId, key, host), `chart ${String(key)}`),
      GetItemOrNullObject: ({ sheetId }, [key], host) => find(sheetId, key, host),
    },
  }),
  chartHandler,
  handler("ChartTitle", {
    get: {
      Text: async (node, host) => (await state(node, host)).title ?? "",
      Visible: async (node, host) => (await state(node, host)).title !== null,
    },
    set: {
      Text: (node, value, host) => patch(node, { title: text(value, "text") }, host),
      Visible: async (node, value, host) =>
        patch(node, { title: truth(value, "visible") ? ((await state(node, host)).title ?? "") : null }, host),
    },
  }),
  handler("ChartLegend", {
    get: {
      Position: async (node, host) => (await state(node, host)).legend,
      Visible: async (node, host) => (await state(node, host)).legend !== null,
    },
    set: {
      Position: (node, value, host) => patch(node, { legend: oneOf(value, LEGENDS, "position") }, host),
      Visible: async (node, value, host) =>
        patch(node, { legend: truth(value, "visible") ? ((await state(node, host)).legend ?? "Bottom") : null }, host),
    },
  }),
  handler("ChartAxes", {
    navigate: { CategoryAxis: ({ sheetId, id }) => ({ type: "ChartAxis", sheetId, id }) },
  }),
  handler("ChartAxis", {
    get: { ReversePlotOrder: async (node, host) => (await state(node, host)).isReversed },
    set: {
      ReversePlotOrder: (node, value, host) => patch(node, { isReversed: truth(value, "reverse") }, host),
      TextOrientation: (node, value, host) => patch(node, { leaning: leaning(value) }, host),
    },
  }),
  ...chartSeriesHandlers,
];

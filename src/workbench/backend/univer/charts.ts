/** Charts: kept beside the Univer workbook, which draws none, and saved with it. */
import type { ChartBackend } from "../types";
import type { UniverContext } from "./context";

export function chartMethods(context: UniverContext): ChartBackend {
  const { extras } = context;
  let made = 0;
  return {
    charts: (sheetId) => (context.sheet(sheetId), extras.sheet(sheetId).charts),
    addChart(sheetId, chart) {
      context.writable(sheetId);
      context.wrote = true;
      made += 1;
      const id = `{chart-${Date.now().toString(36)}-${made}}`;
      const sheet = extras.sheet(sheetId);
      sheet.charts = [...sheet.charts, { ...chart, id }];
      context.emit({ type: "chartAdded", sheetId });
      return id;
    },
    updateChart(sheetId, id, patch) {
      context.writable(sheetId);
      context.wrote = true;
      const sheet = extras.sheet(sheetId);
      sheet.charts = sheet.charts.map((chart) => (chart.id === id ? { ...chart, ...patch } : chart));
    },
    deleteChart(sheetId, id) {
      context.writable(sheetId);
      context.wrote = true;
      const sheet = extras.sheet(sheetId);
      sheet.charts = sheet.charts.filter((chart) => chart.id !== id);
    },
  };
}

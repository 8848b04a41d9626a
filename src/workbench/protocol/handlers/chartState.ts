/** One chart of a worksheet, as the workbook has it. */
import type { ChartState, NewChart } from "../../backend/types";
import { itemNotFound } from "../errors";
import type { HostContext } from "../handler";

/** Kinds of charts that are served. */
export const CHART_TYPES = [
  "ColumnClustered",
  "ColumnStacked",
  "BarClustered",
  "BarStacked",
  "Line",
  "LineMarkers",
  "Pie",
  "Doughnut",
] as const;

export interface One {
  readonly sheetId: string;
  readonly id: string;
}
export async function state({ sheetId, id }: One, host: HostContext): Promise<ChartState> {
  const found = (await host.backend.charts(sheetId)).find((chart) => chart.id === id);
  if (!found) throw itemNotFound("the chart was deleted");
  return found;
}

export async function patch(node: One, change: Partial<NewChart>, host: HostContext): Promise<void> {
  await state(node, host);
  await host.backend.updateChart(node.sheetId, node.id, change);
}

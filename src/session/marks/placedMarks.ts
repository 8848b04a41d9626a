import type { WorkbookHost } from "../../host/types";
import { withNamedWhole, type MarkPlan } from "../../marking";
import type { SheetGrid } from "../../sheet";

/**
 * The marks where no formula of the user's takes them in; `beside`: the table that they do not join for that reason.
 * @param planOn plans the marks on a sheet that was read
 */
export async function placedMarks(
  host: Pick<WorkbookHost, "isTableNamedWhole">,
  sheetId: string,
  grid: SheetGrid,
  planOn: (grid: SheetGrid) => MarkPlan | Promise<MarkPlan>,
  signal?: AbortSignal,
): Promise<{ readonly plan: MarkPlan; readonly beside: string | null }> {
  const plan = await planOn(grid);
  const joins = plan.replaces ? undefined : plan.table?.name;
  const isWhole = joins !== undefined && (await host.isTableNamedWhole?.(sheetId, joins, signal ? { signal } : {}));
  return joins === undefined || !isWhole
    ? { plan, beside: null }
    : { plan: await planOn(withNamedWhole(grid, joins)), beside: joins };
}

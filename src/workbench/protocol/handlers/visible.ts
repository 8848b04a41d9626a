/** Special cells: "Visible", which is what a filter or hidden rows ask for, "Formulas" and "DataValidations". */
import { isEntireColumns, isEntireRows } from "../../backend/ranges";
import type { CellRange } from "../../backend/types";
import { HostError } from "../errors";
import type { HostContext } from "../handler";
import type { HostObject } from "../objects";

/** Runs of false in a list of hidden flags, as [first, count]. */
function shown(flags: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  flags.forEach((flag, i) => {
    const last = runs.at(-1);
    if (flag) return;
    if (last && last[0] + last[1] === i) last[1] += 1;
    else runs.push([i, 1]);
  });
  return runs;
}

/** Runs of cells with a formula, column by column. */
async function formulaCells(sheetId: string, area: CellRange, host: HostContext): Promise<CellRange[]> {
  const cells = await host.backend.readCells(sheetId, area, "formulas");
  return Array.from({ length: area.columnCount }, (_, column) =>
    shown(cells.map((row) => !(typeof row[column] === "string" && row[column].startsWith("=")))).map(
      ([row, rowCount]) => ({ row: area.row + row, rowCount, column: area.column + column, columnCount: 1 }),
    ),
  ).flat();
}

/** Rectangles over all cells of the areas, whatever belongs together: Excel joins neighbours however they differ. */
function joined(areas: readonly CellRange[]): CellRange[] {
  const edges = [...new Set(areas.flatMap(({ column, columnCount }) => [column, column + columnCount]))].sort(
    (a, b) => a - b,
  );
  const found: CellRange[] = [];
  edges.slice(0, -1).forEach((column, index) => {
    const columnCount = (edges[index + 1] ?? column) - column;
    const rows = areas
      .filter((area) => area.column <= column && area.column + area.columnCount >= column + columnCount)
      .sort((a, b) => a.row - b.row);
    const runs: { row: number; end: number }[] = [];
    for (const { row, rowCount } of rows) {
      const last = runs.at(-1);
      if (last && row <= last.end) last.end = Math.max(last.end, row + rowCount);
      else runs.push({ row, end: row + rowCount });
    }
    for (const { row, end } of runs) {
      const left = found.findIndex(
        (area) => area.row === row && area.row + area.rowCount === end && area.column + area.columnCount === column,
      );
      const before = found[left];
      if (before) found[left] = { ...before, columnCount: before.columnCount + columnCount };
      else found.push({ row, rowCount: end - row, column, columnCount });
    }
  });
  return found;
}

/** The blocks of cells in visible rows and columns; null when there are none; or those with formulas, or with a validation. Throws NotImplemented for other kinds of special cells. */
export async function visibleCells(
  sheetId: string,
  areas: readonly CellRange[],
  kind: unknown,
  host: HostContext,
): Promise<HostObject | null> {
  if (kind !== "Visible" && kind !== "Formulas" && kind !== "DataValidations")
    throw new HostError(
      "NotImplemented",
      `Special cells of kind ${String(kind)} aren't implemented.`,
      "Range.getSpecialCells",
    );
  const found: CellRange[] = [];
  for (const area of areas) {
    if (kind === "DataValidations") {
      if (host.strict.has("wholeSheetValidations") && isEntireRows(area) && isEntireColumns(area))
        throw new HostError("RequestAborted", "The search takes too long.", "Range.getSpecialCells");
      // Excel refuses this on a protected sheet ("You cannot use this command on a protected sheet").
      if (await host.backend.isProtected(sheetId))
        throw new HostError("AccessDenied", "The sheet is protected.", "Range.getSpecialCells");
      found.push(...joined(await host.backend.validated(sheetId, area)));
      continue;
    }
    if (kind === "Formulas") {
      found.push(...(await formulaCells(sheetId, area, host)));
      continue;
    }
    const rows = shown(await host.backend.rowsHidden(sheetId, area.row, area.rowCount));
    const columns = shown(await host.backend.columnsHidden(sheetId, area.column, area.columnCount));
    for (const [row, rowCount] of rows) {
      for (const [column, columnCount] of columns)
        found.push({ row: area.row + row, rowCount, column: area.column + column, columnCount });
    }
  }
  return found.length > 0 ? { type: "RangeAreas", sheetId, areas: found } : null;
}

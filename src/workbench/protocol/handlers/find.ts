/** Worksheet.findAll: the cells whose content holds a text, as areas. */
import { MAX_COLUMNS, MAX_ROWS, type CellRange } from "../../backend/types";
import type { HostContext } from "../handler";
import type { HostObject } from "../objects";
import { asObject, text } from "./arguments";

/** Runs of neighbouring cells in a row; null when the text is nowhere. Formulas are searched as written, as in Excel. */
export async function findAll(
  sheetId: string,
  wanted: unknown,
  criteria: unknown,
  host: HostContext,
): Promise<HostObject | null> {
  const { completeMatch, matchCase } = asObject(criteria ?? {}, "criteria");
  const fold = (value: unknown): string => (matchCase === true ? String(value) : String(value).toLowerCase());
  const needle = fold(text(wanted, "text"));
  const used = await host.backend.usedRange(sheetId, true, {
    row: 0,
    column: 0,
    rowCount: MAX_ROWS,
    columnCount: MAX_COLUMNS,
  });
  if (!used || needle === "") return null;
  const cells = await host.backend.readCells(sheetId, used, "formulas");
  const strict = host.strict.has("findSkipsHidden");
  if (strict && (await host.backend.sheets()).some(({ id, visibility }) => id === sheetId && visibility !== "Visible"))
    return null;
  const rows = strict ? await host.backend.rowsHidden(sheetId, used.row, used.rowCount) : [];
  const columns = strict ? await host.backend.columnsHidden(sheetId, used.column, used.columnCount) : [];
  const areas: CellRange[] = [];
  cells.forEach((row, r) =>
    row.forEach((value, c) => {
      if (rows[r] || columns[c]) return;
      if (completeMatch === true ? fold(value) !== needle : !fold(value).includes(needle)) return;
      areas.push({ row: used.row + r, column: used.column + c, rowCount: 1, columnCount: 1 });
    }),
  );
  return areas.length > 0 ? { type: "RangeAreas", sheetId, areas } : null;
}

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
  const areas: CellRange[] = [];
  cells.forEach((row, r) =>
    row.forEach((value, c) => {
      if (completeMatch === true ? fold(value) !== needle : !fold(value).includes(needle)) return;
      areas.push({ row: used.row + r, column: used.column + c, rowCount: 1, columnCount: 1 });
    }),
  );
  return areas.length > 0 ? { type: "RangeAreas", sheetId, areas } : null;
}

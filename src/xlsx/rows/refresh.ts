import { addressOf } from "../../sheet";
import { Calculation } from "../calculate/evaluate";
import type { SheetModel } from "../model/types";
import type { CellEdit } from "../patch/types";

/** Cells of array formulas: they are written otherwise than plain ones, and are not touched. */
const ARRAYS = /<(?:\w+:)?c\s[^>]*?\br="([A-Z]+\d+)"[^>]*>\s*<(?:\w+:)?f\s[^>]*\bt="array"/g;

/**
 * Edits that bring the shown values of a sheet's formulas up to date. What a formula comes to where it is not for us
 * is taken away rather than left wrong; in the rows of projects, where nothing changed, it stays.
 * @param xml the sheet's part
 * @param isOldBody whether a row held a project before
 */
export function refreshedCells(
  sheet: SheetModel,
  xml: string,
  isOldBody: (row: number) => boolean,
): readonly CellEdit[] {
  const arrays = new Set([...xml.matchAll(ARRAYS)].map(([, reference]) => reference));
  const calculation = new Calculation(sheet);
  return sheet.rows.flatMap(({ row, cells }) =>
    cells.flatMap((cell): CellEdit[] => {
      if (cell.formula === null || cell.type === "error" || arrays.has(addressOf(row, cell.column))) return [];
      const result = calculation.result(row, cell.column);
      const isStale = result === undefined ? !isOldBody(row) && cell.value !== null : !isShown(cell.value, result);
      if (!isStale) return [];
      const content = { kind: "formula", formula: cell.formula, result: result ?? null } as const;
      return [{ row, column: cell.column, content }];
    }),
  );
}

function isShown(shown: unknown, result: unknown): boolean {
  return typeof shown === "number" && typeof result === "number"
    ? Number(shown.toPrecision(15)) === result
    : shown === result;
}

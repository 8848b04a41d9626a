/** References inside formula text: what Excel rewrites when lines are inserted or deleted, and when a sheet is renamed. */
import { shiftReferences, unquoted } from "../../../sheet";
import { quotedSheetName } from "../address";
import type { Axis } from "../ranges";

/**
 * The formula after lines were inserted (count > 0) or deleted (count < 0) on a sheet.
 * @param own whether the formula stands on that sheet, so that references without a sheet name mean it
 * @param at 0-based
 */
export function adjustFormula(
  formula: string,
  sheetName: string,
  own: boolean,
  axis: Axis,
  at: number,
  count: number,
): string {
  return shiftReferences(formula, [{ axis, at: at + 1, count }], { sheet: sheetName, isOnSheet: own });
}

/** The formula after a sheet got another name. */
export function renameSheetIn(formula: string, before: string, after: string): string {
  return formula.replace(
    /"(?:[^"]|"")*"|('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/gu,
    (token: string, name: string | undefined) =>
      name !== undefined && unquoted(name).toLowerCase() === before.toLowerCase()
        ? `${quotedSheetName(after)}!`
        : token,
  );
}

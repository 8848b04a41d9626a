/** References inside formula text: what Excel rewrites when lines are inserted or deleted, and when a sheet is renamed. */
import { rewriteReferences, unquoted } from "../../../sheet";
import { quotedSheetName } from "../address";
import { shiftSpan, type Axis } from "../ranges";

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
  return rewriteReferences(formula, ({ ends, sheet }) => {
    if (sheet === null ? !own : sheet.toLowerCase() !== sheetName.toLowerCase()) return ends;
    const [first, last = first] = ends.map((end) => end[axis]);
    if (first === null || first === undefined || last === null || last === undefined) return ends;
    const span = shiftSpan(Math.min(first, last) - 1, Math.max(first, last) - 1, at, count);
    if (!span) return null;
    return ends.map((end, index) => ({ ...end, [axis]: (first <= last === (index === 0) ? span[0] : span[1]) + 1 }));
  });
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

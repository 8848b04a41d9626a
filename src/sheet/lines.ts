/** Rows or columns put into a sheet or taken out of it: where cells and ranges are afterwards, and what formulas say then. */
import { LAST_COLUMN, LAST_ROW, parseAreas, rangeAddress, type CellRange } from "./address";
import { moveFormula, rewriteReferences, type ReferenceEnd } from "./references";

export type LineAxis = "row" | "column";

/** Whole rows or columns put in before line `at` (count > 0), or taken out from it on (count < 0). Lines from 1. */
export interface LineShift {
  readonly axis: LineAxis;
  readonly at: number;
  readonly count: number;
}

/** The sheet whose lines moved, and where a formula stands that may refer to it. */
export interface ShiftedSheet {
  readonly sheet: string;
  /** Whether a reference without a sheet's name means that sheet. */
  readonly isOnSheet: boolean;
  /** A name's formula is read from the cell that uses it: of its references only the fixed ends ($) move. */
  readonly isName?: boolean;
}

const LIMITS = { row: LAST_ROW, column: LAST_COLUMN } as const;

/**
 * First and last line of a span after lines were put in or taken out; null when all of it went. It grows by lines that
 * come into its midst, moves with those that come before its first, and shrinks by those that go.
 */
export function shiftSpan(first: number, last: number, at: number, count: number): readonly [number, number] | null {
  if (count >= 0) return [first >= at ? first + count : first, last >= at ? last + count : last];
  const end = at - count;
  const start = first < at ? first : Math.max(at, first + count);
  const stop = last < at ? last : last < end ? at - 1 : last + count;
  return stop < start ? null : [start, stop];
}

/** A span within a sheet after several shifts: a whole sheet's stays whole, what is pushed over its edge is gone. */
function spanAfter(
  axis: LineAxis,
  first: number,
  last: number,
  shifts: readonly LineShift[],
): readonly [number, number] | null {
  const limit = LIMITS[axis];
  let span: readonly [number, number] = [first, last];
  for (const shift of shifts) {
    if (shift.axis !== axis || (span[0] === 1 && span[1] === limit)) continue;
    const moved = shiftSpan(span[0], span[1], shift.at, shift.count);
    if (!moved || moved[0] > limit) return null;
    span = [moved[0], Math.min(moved[1], limit)];
  }
  return span;
}

/** Where a line is afterwards; null: it is gone. */
export const shiftLine = (line: number, axis: LineAxis, shifts: readonly LineShift[]): number | null =>
  spanAfter(axis, line, line, shifts)?.[0] ?? null;

/** Where a range is afterwards; null: nothing of it is left. */
export function shiftArea(area: CellRange, shifts: readonly LineShift[]): CellRange | null {
  const rows = spanAfter("row", area.firstRow, area.lastRow, shifts);
  const columns = spanAfter("column", area.firstColumn, area.lastColumn, shifts);
  return rows && columns && { firstRow: rows[0], lastRow: rows[1], firstColumn: columns[0], lastColumn: columns[1] };
}

/** A list of ranges (sqref) afterwards, without those that are gone. */
export const shiftAreas = (sqref: string, shifts: readonly LineShift[]): string =>
  parseAreas(sqref)
    .flatMap((area) => {
      const moved = shiftArea(area, shifts);
      return moved ? [rangeAddress(moved)] : [];
    })
    .join(" ");

/** A formula after the shifts: references follow their cells; to cells that are gone they become #REF!. */
export function shiftReferences(formula: string, shifts: readonly LineShift[], place: ShiftedSheet): string {
  return rewriteReferences(formula, ({ ends, sheet }) => {
    if (sheet === null ? !place.isOnSheet : sheet.toLowerCase() !== place.sheet.toLowerCase()) return ends;
    let moved: readonly ReferenceEnd[] | null = ends;
    for (const axis of ["row", "column"] as const)
      moved = moved && endsAfter(moved, axis, shifts, place.isName ?? false);
    return moved?.every((end, index) => end === ends[index]) ? ends : moved;
  });
}

function endsAfter(
  ends: readonly ReferenceEnd[],
  axis: LineAxis,
  shifts: readonly LineShift[],
  onlyFixed: boolean,
): readonly ReferenceEnd[] | null {
  const [first, last = first] = ends;
  const [from, to] = [first?.[axis] ?? null, last?.[axis] ?? null];
  if (from === null || to === null) return ends;
  if (onlyFixed && !ends.every((end) => (axis === "row" ? end.isRowFixed : end.isColumnFixed))) return ends;
  const span = spanAfter(axis, Math.min(from, to), Math.max(from, to), shifts);
  if (!span) return null;
  return ends.map((end, index) => {
    const line = (index === 0) === from <= to ? span[0] : span[1];
    return end[axis] === line ? end : { ...end, [axis]: line };
  });
}

/**
 * Ranges with formulas that are read from their first cell (conditional formats, data validation) after the shifts, as
 * Excel has them then: where the first cell goes, the formulas are read from the first that stays. Null: no range is left.
 */
export function shiftAnchored(
  areas: readonly CellRange[],
  formulas: readonly string[],
  shifts: readonly LineShift[],
  sheet: string,
): { readonly areas: readonly CellRange[]; readonly formulas: readonly string[] } | null {
  let now = { areas, formulas };
  for (const shift of shifts) {
    const staying = now.areas.filter((area) => shiftArea(area, [shift]));
    const [anchor, stays] = [now.areas[0], staying[0]];
    if (!anchor || !stays) return null;
    const { row, column } = firstStaying(stays, shift);
    now = {
      areas: staying.map((area) => shiftArea(area, [shift]) as CellRange),
      formulas: now.formulas.map((formula) =>
        shiftReferences(moveFormula(formula, row - anchor.firstRow, column - anchor.firstColumn), [shift], {
          sheet,
          isOnSheet: true,
        }),
      ),
    };
  }
  return now;
}

/** The first cell of a range that a shift leaves, where it was before. */
function firstStaying(
  { firstRow, firstColumn }: CellRange,
  { axis, at, count }: LineShift,
): { row: number; column: number } {
  const after = (line: number): number => (count < 0 && line >= at && line < at - count ? at - count : line);
  return {
    row: axis === "row" ? after(firstRow) : firstRow,
    column: axis === "column" ? after(firstColumn) : firstColumn,
  };
}

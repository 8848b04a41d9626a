import { cellOf, addressOf, shiftAreas, shiftLine, shiftReferences, type LineAxis, type LineShift } from "../../sheet";

/** What happened to the rows and columns of one sheet. */
export interface Move {
  /** The sheet's name. */
  readonly sheet: string;
  /** In the order in which they came about. */
  readonly shifts: readonly LineShift[];
}

/** A cell's address afterwards; null: it is gone. What is no address stays as it is. */
export function movedCell(reference: string, { shifts }: Move): string | null {
  const cell = cellOf(reference);
  if (!cell) return reference;
  const row = shiftLine(cell.row, "row", shifts);
  const column = shiftLine(cell.column, "column", shifts);
  return row === null || column === null ? null : addressOf(row, column);
}

/** A list of ranges afterwards; "" where none is left. */
export const movedAreas = (list: string, { shifts }: Move): string => shiftAreas(list, shifts);

/** @param isOnSheet whether references without a sheet's name mean the sheet that moved */
export const movedFormula = (formula: string, { shifts, sheet }: Move, isOnSheet: boolean): string =>
  shiftReferences(formula, shifts, { sheet, isOnSheet });

/** Where a line is afterwards; for one that is gone, where the first line behind it is. */
export function placeOfLine(line: number, axis: LineAxis, { shifts }: Move): number {
  let at = line;
  for (const shift of shifts) {
    if (shift.axis !== axis) continue;
    const isGone = shift.count < 0 && at >= shift.at && at < shift.at - shift.count;
    at = isGone ? shift.at : (shiftLine(at, axis, [shift]) ?? at);
  }
  return at;
}

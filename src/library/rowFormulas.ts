/** Formulas and ranges that refer to rows of a sheet into which rows are put: what they say afterwards. */
import { cellOf, rewriteReferences, type ReferenceEnd } from "../sheet";
import { lastRowAfter, rowAfter, type RowsToInsert } from "./rows";

/** Where a formula stands, as far as its references need it. */
export interface FormulaPlace {
  /** Name of the sheet that gets rows. */
  readonly sheet: string;
  /** Whether a reference without a sheet's name means that sheet. */
  readonly isOnSheet: boolean;
  /** Whether it stands in a row of a project: only fixed ends of ranges grow there. */
  readonly isInBody: boolean;
}

/** A formula (without "=") after rows were put into a sheet. References to other sheets and workbooks stay. */
export function shiftFormula(formula: string, rows: RowsToInsert, place: FormulaPlace): string {
  return rewriteReferences(formula, ({ ends, sheet }) => {
    const [from, to] = ends;
    if (from.row === null || !means(sheet, place)) return ends;
    const start = at(from, rowAfter(rows, from.row));
    if (!to || to.row === null) return [start];
    const stays = (place.isInBody && !to.isRowFixed) || from.row > to.row;
    return [start, at(to, stays ? rowAfter(rows, to.row) : lastRowAfter(rows, from.row, to.row))];
  });
}

const at = (end: ReferenceEnd, row: number): ReferenceEnd => ({ ...end, row });

/**
 * A formula after rows were put into a sheet, as Excel itself writes it anew: a range grows where rows come into its
 * midst, and not where they come below its last row.
 */
export function movedFormula(formula: string, rows: RowsToInsert, place: FormulaPlace): string {
  const insertions = rows.insertions.map((insertion) => ({ ...insertion, template: 0 }));
  return shiftFormula(formula, { ...rows, insertions }, place);
}

/** Whether a reference's sheet is the one that gets rows. Sheet names are compared as Excel does, without case. */
const means = (sheet: string | null, place: FormulaPlace): boolean =>
  sheet === null ? place.isOnSheet : sheet.toLowerCase() === place.sheet.toLowerCase();

/** An sqref ("A5:B9 D5"): every range moved; one that covers a template row covers the new rows too. */
export function shiftRanges(sqref: string, rows: RowsToInsert): string {
  return rewriteReferences(sqref, ({ ends }) => {
    const [first, last = first] = ends;
    if (first.row === null || last.row === null) return ends;
    const from = at(first, rowAfter(rows, first.row));
    const to = at(last, lastRowAfter(rows, first.row, last.row));
    return ends.length === 1 && from.row === to.row ? [from] : [from, to];
  });
}

/** One cell's address moved. */
export const shiftCell = (reference: string, rows: RowsToInsert): string =>
  cellOf(reference) === null
    ? reference
    : rewriteReferences(reference, ({ ends: [end] }) => [at(end, rowAfter(rows, end.row ?? 0))]);

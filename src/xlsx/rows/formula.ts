/** rows/: rows put into a sheet of a package, and everything that refers to rows of that sheet moved with them. */
import { lastRowAfter, rowAfter, type RowsToInsert } from "../../library/rows";

/** Where a formula stands, as far as its references need it. */
export interface FormulaPlace {
  /** Name of the sheet that gets rows. */
  readonly sheet: string;
  /** Whether a reference without a sheet's name means that sheet. */
  readonly isOnSheet: boolean;
  /** Whether it stands in a row of a project: only fixed ends of ranges grow there. */
  readonly isInBody: boolean;
}

/** What is no reference, a sheet's name before "!", and the references: cell or range, span of rows. */
const TOKENS = new RegExp(
  [
    '"(?:[^"]|"")*"',
    "((?:'(?:[^']|'')*'|[\\p{L}_][\\p{L}\\p{N}_.]*|\\[\\d+\\][\\p{L}\\p{N}_.]*)(?::[\\p{L}_][\\p{L}\\p{N}_.]*)?!)?" +
      "(?:(\\$?[A-Za-z]{1,3})(\\$?)(\\d{1,7})(?::(\\$?[A-Za-z]{1,3})(\\$?)(\\d{1,7}))?|(\\$?)(\\d{1,7}):(\\$?)(\\d{1,7}))(?![\\p{L}\\p{N}_.(!])",
    "'(?:[^']|'')*'!?",
    "\\[[^\\]]*\\]",
    "[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*",
    "\\d+(?:\\.\\d*)?(?:[eE][+-]?\\d+)?",
  ].join("|"),
  "gu",
);

/** A formula (without "=") after rows were put into a sheet. References to other sheets and workbooks stay. */
export function shiftFormula(formula: string, rows: RowsToInsert, place: FormulaPlace): string {
  return formula.replace(TOKENS, (whole, ...groups: (string | undefined)[]) => {
    const [sheet, column, fixed = "", row, lastColumn, lastFixed = "", lastRow, spanFixed, from, toFixed, to] = groups;
    if (row === undefined && from === undefined) return whole;
    if (!means(sheet, place)) return whole;
    const name = sheet ?? "";
    if (from !== undefined && to !== undefined) {
      const end = ended(rows, Number(from), Number(to), place.isInBody && toFixed !== "$");
      return `${name}${spanFixed ?? ""}${rowAfter(rows, Number(from))}:${toFixed ?? ""}${end}`;
    }
    const start = `${name}${column}${fixed}${rowAfter(rows, Number(row))}`;
    if (lastRow === undefined) return start;
    const end = ended(rows, Number(row), Number(lastRow), place.isInBody && lastFixed !== "$");
    return `${start}:${lastColumn}${lastFixed}${end}`;
  });
}

const ended = (rows: RowsToInsert, first: number, last: number, stays: boolean): number =>
  stays || first > last ? rowAfter(rows, last) : lastRowAfter(rows, first, last);

/** Whether a reference's sheet is the one that gets rows. Sheet names are compared as Excel does, without case. */
function means(sheet: string | undefined, place: FormulaPlace): boolean {
  if (sheet === undefined) return place.isOnSheet;
  const name = sheet.slice(0, -1).replace(/^'(.*)'$/s, (_, quoted: string) => quoted.replaceAll("''", "'"));
  return name.toLowerCase() === place.sheet.toLowerCase();
}

/** An sqref ("A5:B9 D5"): every range moved; one that covers a template row covers the new rows too. */
export function shiftRanges(sqref: string, rows: RowsToInsert): string {
  return sqref.replace(
    /(\$?[A-Z]{1,3}\$?)(\d{1,7})(?::(\$?[A-Z]{1,3}\$?)(\d{1,7}))?/g,
    (_, column: string, first: string, lastColumn: string | undefined, last: string | undefined) => {
      const from = rowAfter(rows, Number(first));
      const to = lastRowAfter(rows, Number(first), Number(last ?? first));
      if (lastColumn === undefined && to === from) return `${column}${from}`;
      return `${column}${from}:${lastColumn ?? column}${to}`;
    },
  );
}

/** One cell's address moved. */
export const shiftCell = (reference: string, rows: RowsToInsert): string =>
  reference.replace(
    /^(\$?[A-Z]{1,3}\$?)(\d{1,7})$/,
    (_, column: string, row: string) => `${column}${rowAfter(rows, Number(row))}`,
  );

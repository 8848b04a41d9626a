/** References in the text of a formula: found, moved, put back. What a spreadsheet program does when cells move. */
import { columnName, columnNumber, LAST_COLUMN, LAST_ROW } from "./address";

/** One end of a reference. Rows and columns from 1; null where a whole row or column is meant. */
export interface ReferenceEnd {
  readonly column: number | null;
  readonly row: number | null;
  readonly isColumnFixed: boolean;
  readonly isRowFixed: boolean;
}

/** A reference as it stands in a formula. */
export interface Reference {
  /** One end for a cell, two for a range. */
  readonly ends: readonly [ReferenceEnd] | readonly [ReferenceEnd, ReferenceEnd];
  /** Name of its sheet without quotes ("[1]表" where another workbook is meant); null without one. */
  readonly sheet: string | null;
}

const NAME = "[\\p{L}_][\\p{L}\\p{N}_.]*";
const CELL = "\\$?[A-Za-z]{1,3}\\$?\\d{1,7}";
/**
 * What is no reference: texts, brackets of tables, numbers with exponents, names, functions. What is: after the name of
 * a sheet or none, a cell, a block, a span of columns, a span of rows.
 */
const TOKENS = new RegExp(
  [
    '"(?:[^"]|"")*"',
    `((?:'(?:[^']|'')*'|${NAME}|\\[\\d+\\][\\p{L}\\p{N}_.]*)(?::${NAME})?!)?` +
      `(${CELL}(?::${CELL})?|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?\\d{1,7}:\\$?\\d{1,7})(?![\\p{L}\\p{N}_.(!])`,
    "'(?:[^']|'')*'!?",
    "\\[[^\\]]*\\]",
    "[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*",
    "\\d+(?:\\.\\d*)?(?:[eE][+-]?\\d+)?",
  ].join("|"),
  "gu",
);

/**
 * The formula (or list of ranges) with each reference as `change` gives it back: the same ends, others, or null for a
 * reference whose cells are gone (#REF!).
 */
export function rewriteReferences(
  formula: string,
  change: (reference: Reference) => readonly ReferenceEnd[] | null,
): string {
  return formula.replace(TOKENS, (whole, prefix: string | undefined, text: string | undefined) => {
    if (text === undefined) return whole;
    const [first, last] = text.split(":").map(endOf);
    if (!first || !isOnSheet(first) || (last && !isOnSheet(last))) return whole;
    const ends = last ? ([first, last] as const) : ([first] as const);
    const changed = change({ ends, sheet: prefix === undefined ? null : unquoted(prefix.slice(0, -1)) });
    if (changed === ends) return whole;
    return (prefix ?? "") + (changed ? changed.map(textOf).join(":") : "#REF!");
  });
}

/**
 * A formula that moved by rows and columns, as a shared formula stands for its cells (ECMA-376 part 1, 18.3.1.40): relative
 * references move, absolute ones stay, those that leave the sheet become #REF!.
 */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewriteReferences(formula, ({ ends }) => {
    const moved = ends.map((end) => ({
      ...end,
      row: end.row === null || end.isRowFixed ? end.row : end.row + rows,
      column: end.column === null || end.isColumnFixed ? end.column : end.column + columns,
    }));
    return moved.every(isOnSheet) ? moved : null;
  });
}

/** A sheet's name as it stands before "!", without its quotes. */
export const unquoted = (name: string): string =>
  name.replace(/^'(.*)'$/s, (_, quoted: string) => quoted.replaceAll("''", "'"));

function endOf(text: string): ReferenceEnd {
  const [, first = "", letters = "", second = "", digits = ""] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  return {
    column: letters === "" ? null : columnNumber(letters.toUpperCase()),
    row: digits === "" ? null : Number(digits),
    isColumnFixed: letters !== "" && first === "$",
    // In "$3:$5" the dollar stands before the row.
    isRowFixed: (letters === "" ? first : second) === "$",
  };
}

const isOnSheet = ({ row, column }: ReferenceEnd): boolean =>
  (row === null || (row >= 1 && row <= LAST_ROW)) && (column === null || (column >= 1 && column <= LAST_COLUMN));

const textOf = ({ column, row, isColumnFixed, isRowFixed }: ReferenceEnd): string =>
  (column === null ? "" : (isColumnFixed ? "$" : "") + columnName(column)) +
  (row === null ? "" : (isRowFixed ? "$" : "") + row);

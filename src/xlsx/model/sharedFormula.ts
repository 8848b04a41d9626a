import { columnName, columnNumber } from "../../sheet";

const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;

/**
 * What is no reference: texts, quoted sheet names, brackets of tables, numbers with exponents, names, functions.
 * What is: a cell, a span of columns, a span of rows.
 */
const TOKENS = new RegExp(
  [
    '"(?:[^"]|"")*"',
    "'(?:[^']|'')*'!?",
    "\\[[^\\]]*\\]",
    "(\\$?)([A-Za-z]{1,3}):(\\$?)([A-Za-z]{1,3})(?![\\w.(!])",
    "(\\$?)(\\d{1,7}):(\\$?)(\\d{1,7})(?![\\w.(])",
    "(\\$?)([A-Za-z]{1,3})(\\$?)(\\d{1,7})(?![\\w.(!])",
    "[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*",
    "\\d+(?:\\.\\d*)?(?:[eE][+-]?\\d+)?",
  ].join("|"),
  "gu",
);

/**
 * A formula moved by rows and columns, as a shared formula stands for its cells (ECMA-376 part 1, 18.3.1.40): relative
 * references move, absolute ones stay, those that leave the sheet become #REF!.
 */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(TOKENS, (whole, ...groups: (string | undefined)[]) => {
    const [a1, c1, a2, c2, a3, r1, a4, r2, a5, c3, a6, r3] = groups;
    if (c1 !== undefined && c2 !== undefined) return span(moveColumn(a1, c1, columns), moveColumn(a2, c2, columns));
    if (r1 !== undefined && r2 !== undefined) return span(moveRow(a3, r1, rows), moveRow(a4, r2, rows));
    if (c3 === undefined || r3 === undefined) return whole;
    if (columnNumber(c3.toUpperCase()) > LAST_COLUMN || Number(r3) > LAST_ROW) return whole;
    const column = moveColumn(a5, c3, columns);
    const row = moveRow(a6, r3, rows);
    return column === null || row === null ? "#REF!" : column + row;
  });
}

const span = (from: string | null, to: string | null): string =>
  from === null || to === null ? "#REF!" : `${from}:${to}`;

function moveColumn(fixed: string | undefined, letters: string, by: number): string | null {
  if (fixed) return fixed + letters;
  const column = columnNumber(letters.toUpperCase()) + by;
  return column < 1 || column > LAST_COLUMN ? null : columnName(column);
}

function moveRow(fixed: string | undefined, digits: string, by: number): string | null {
  if (fixed) return fixed + digits;
  const row = Number(digits) + by;
  return row < 1 || row > LAST_ROW ? null : String(row);
}

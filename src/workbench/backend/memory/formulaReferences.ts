/** References inside formula text: what Excel rewrites when lines are inserted or deleted, and when a formula moves with its row. */
import { columnIndex, columnLetters, quotedSheetName } from "../address";
import { shiftSpan, type Axis } from "../ranges";
import { MAX_COLUMNS, MAX_ROWS } from "../types";

/** Text in quotes, then an optional sheet name with "!", then A1 or A1:B2, A:B, 1:2. */
const TOKEN =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![\p{L}\p{N}_.(!])/giu;

interface End {
  column: number | null;
  row: number | null;
  columnFixed: boolean;
  rowFixed: boolean;
}

function parseEnd(text: string): End {
  const match = /^(\$?)([A-Z]{0,3})(\$?)(\d*)$/i.exec(text);
  const letters = match?.[2] ?? "";
  const digits = match?.[4] ?? "";
  // In "$3:$5" the dollar stands before the row.
  return {
    column: letters === "" ? null : columnIndex(letters),
    row: digits === "" ? null : Number(digits) - 1,
    columnFixed: letters !== "" && match?.[1] === "$",
    rowFixed: (letters === "" ? match?.[1] : match?.[3]) === "$",
  };
}

const printEnd = (e: End): string =>
  (e.column === null ? "" : (e.columnFixed ? "$" : "") + columnLetters(e.column)) +
  (e.row === null ? "" : (e.rowFixed ? "$" : "") + (e.row + 1));

function rewrite(formula: string, change: (ends: End[], sheet: string | null) => End[] | null): string {
  return formula.replace(
    TOKEN,
    (token: string, prefix: string | undefined, reference: string | undefined, offset: number) => {
      if (reference === undefined || /[\p{L}\p{N}_.$]/u.test(formula[offset - 1] ?? "")) return token;
      const sheet = prefix === undefined ? null : prefix.slice(0, -1).replace(/^'|'$/g, "").replace(/''/g, "'");
      const ends = change(reference.split(":").map(parseEnd), sheet);
      return (prefix ?? "") + (ends ? ends.map(printEnd).join(":") : "#REF!");
    },
  );
}

/**
 * The formula after lines were inserted (count > 0) or deleted (count < 0) on a sheet.
 * @param own whether the formula stands on that sheet, so that references without a sheet name mean it
 */
export function adjustFormula(
  formula: string,
  sheetName: string,
  own: boolean,
  axis: Axis,
  at: number,
  count: number,
): string {
  return rewrite(formula, (ends, sheet) => {
    if (sheet === null ? !own : sheet.toLowerCase() !== sheetName.toLowerCase()) return ends;
    const lines = ends.map((e) => e[axis]);
    const [first, last = first] = lines;
    if (first === null || first === undefined || last === null || last === undefined) return ends;
    const span = shiftSpan(Math.min(first, last), Math.max(first, last), at, count);
    if (!span) return null;
    return ends.map((e, i) => ({ ...e, [axis]: first <= last === (i === 0) ? span[0] : span[1] }));
  });
}

/** The formula as it reads after it moved: relative references move along. */
export function translateFormula(formula: string, rows: number, columns: number): string {
  return rewrite(formula, (ends) => {
    const moved = ends.map((e) => ({
      ...e,
      row: e.row === null || e.rowFixed ? e.row : e.row + rows,
      column: e.column === null || e.columnFixed ? e.column : e.column + columns,
    }));
    const fits = moved.every(
      (e) =>
        (e.row === null || (e.row >= 0 && e.row < MAX_ROWS)) &&
        (e.column === null || (e.column >= 0 && e.column < MAX_COLUMNS)),
    );
    return fits ? moved : null;
  });
}

/** The formula after a sheet got another name. */
export function renameSheetIn(formula: string, before: string, after: string): string {
  return formula.replace(
    /"(?:[^"]|"")*"|('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/gu,
    (token: string, name: string | undefined) => {
      const plain = name?.replace(/^'|'$/g, "").replace(/''/g, "'");
      return plain?.toLowerCase() === before.toLowerCase() ? `${quotedSheetName(after)}!` : token;
    },
  );
}

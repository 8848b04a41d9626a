/** Addresses in A1 style: "B7", "A1:C9", "3:5", "B:D", "'年度 计划'!A1", and lists of them. */
import { fromCorners, isEntireColumns, isEntireRows, lastColumn, lastRow, wholeSheet } from "./ranges";
import { MAX_COLUMNS, MAX_ROWS, type CellRange } from "./types";

/** 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

/** "AA" → 26. */
export function columnIndex(letters: string): number {
  let n = 0;
  for (const letter of letters.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}

/** Without sheet name: "B7", "A1:C9", "3:5" for entire rows, "B:D" for entire columns. */
export function rangeAddress(range: CellRange): string {
  if (isEntireRows(range)) return `${range.row + 1}:${lastRow(range) + 1}`;
  if (isEntireColumns(range)) return `${columnLetters(range.column)}:${columnLetters(lastColumn(range))}`;
  const first = columnLetters(range.column) + (range.row + 1);
  const last = columnLetters(lastColumn(range)) + (lastRow(range) + 1);
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name as it stands before "!": quoted where a formula would need it. Chinese names do not. */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Z]{1,3}\d+|R\d*C\d*|R|C)$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** "Sheet1!A1:C9". */
export function fullAddress(sheetName: string, range: CellRange): string {
  return `${quotedSheetName(sheetName)}!${rangeAddress(range)}`;
}

const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;
const COLUMNS = /^\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?([1-9]\d{0,6})$/;

/** One address without sheet name; "" is the whole sheet. null for what is no address or lies outside the sheet. */
export function parseRange(address: string): CellRange | null {
  const text = address.trim();
  if (text === "") return wholeSheet;
  const parts = text.split(":");
  if (parts.length > 2) return null;
  const [from, to] = [parts[0] ?? "", parts[1] ?? parts[0] ?? ""];
  const ends = [from, to].map((part) => {
    const cell = CELL.exec(part);
    if (cell) return { row: Number(cell[2]) - 1, column: columnIndex(cell[1] ?? "") };
    const column = COLUMNS.exec(part);
    if (column && parts.length === 2) return { row: -1, column: columnIndex(column[1] ?? "") };
    const row = ROWS.exec(part);
    if (row && parts.length === 2) return { row: Number(row[1]) - 1, column: -1 };
    return null;
  });
  const [a, b] = ends;
  if (!a || !b || a.row < 0 !== b.row < 0 || a.column < 0 !== b.column < 0) return null;
  const range = fromCorners(
    a.row < 0 ? 0 : Math.min(a.row, b.row),
    a.column < 0 ? 0 : Math.min(a.column, b.column),
    a.row < 0 ? MAX_ROWS - 1 : Math.max(a.row, b.row),
    a.column < 0 ? MAX_COLUMNS - 1 : Math.max(a.column, b.column),
  );
  return lastRow(range) < MAX_ROWS && lastColumn(range) < MAX_COLUMNS ? range : null;
}

/** Splits "'a''b'!A1:B2" into sheet name (null without one) and the rest. */
export function splitSheet(address: string): { sheet: string | null; rest: string } {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(address);
  if (quoted) return { sheet: (quoted[1] ?? "").replace(/''/g, "'"), rest: quoted[2] ?? "" };
  const bang = address.lastIndexOf("!");
  return bang < 0 ? { sheet: null, rest: address } : { sheet: address.slice(0, bang), rest: address.slice(bang + 1) };
}

/** "A1,C3:D4;F:F" as ranges; a sheet name before a part is dropped when it is `sheetName`. null when a part is no address. */
export function parseRanges(addresses: string, sheetName?: string): CellRange[] | null {
  const ranges: CellRange[] = [];
  for (const part of addresses.split(/[,;](?=(?:[^']*'[^']*')*[^']*$)/)) {
    const { sheet, rest } = splitSheet(part.trim());
    const range = sheet !== null && sheetName !== undefined && sheet !== sheetName ? null : parseRange(rest);
    if (!range || rest.trim() === "") return null;
    ranges.push(range);
  }
  return ranges;
}

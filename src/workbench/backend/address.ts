/** Addresses in A1 style: "B7", "A1:C9", "3:5", "B:D", "'年度 计划'!A1", and lists of them. */
import { columnName, columnNumber, parseArea, unquoted } from "../../sheet";
import { fromCorners, isEntireColumns, isEntireRows, lastColumn, lastRow, wholeSheet } from "./ranges";
import type { CellRange } from "./types";

/** 0 → "A", 26 → "AA". */
export const columnLetters = (column: number): string => columnName(column + 1);

/** "AA" → 26. */
export const columnIndex = (letters: string): number => columnNumber(letters.toUpperCase()) - 1;

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

/** One address without sheet name; "" is the whole sheet. null for what is no address or lies outside the sheet. */
export function parseRange(address: string): CellRange | null {
  if (address.trim() === "") return wholeSheet;
  const area = parseArea(address);
  return area && fromCorners(area.firstRow - 1, area.firstColumn - 1, area.lastRow - 1, area.lastColumn - 1);
}

/** Splits "'a''b'!A1:B2" into sheet name (null without one) and the rest. */
export function splitSheet(address: string): { sheet: string | null; rest: string } {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(address);
  if (quoted) return { sheet: unquoted(`'${quoted[1] ?? ""}'`), rest: quoted[2] ?? "" };
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

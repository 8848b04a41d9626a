/** Headers that come again below the first. */
import { lookUp } from "../headers/dictionary";
import { parseHeader } from "../headers/word";
import { cellAt, textAt, type Body } from "./body";

/** The header again on a later page ("repeatedHeader"), a line of column numbers, or another table's header ("end"). */
export function repeatedHeader(
  body: Body,
  row: number,
  text: { readonly name: string; readonly filled: number; readonly amounts: number },
): "repeatedHeader" | "end" | null {
  if (text.amounts === 0 && text.filled >= 3 && isColumnNumbers(body, row)) return "repeatedHeader";
  if (row - body.firstRow < 3 && text.filled >= 3 && isColumnNumbers(body, row)) return "repeatedHeader";
  if (text.name.length > 20 || hasNumber(body, row)) return null;
  let same = 0;
  let known = 0;
  let named = false;
  for (let column = body.firstColumn; column <= body.lastColumn; column += 1) {
    const value = cellAt(body, row, column);
    if (typeof value !== "string" || value.length > 60) continue;
    const { full, unit } = parseHeader(value);
    if (full === "") continue;
    const field = lookUp(full)?.field ?? null;
    named ||= field === "name";
    const header = parseHeader(body.headers.get(column) ?? "");
    if (header.full.includes(full) && (unit === null || header.unit === null || unit === header.unit)) same += 1;
    else if (field) known += 1;
  }
  if (!named) return null;
  if (same >= 2 && known === 0) return "repeatedHeader";
  return same + known >= 2 ? "end" : null;
}

/** A number among the cells: no header has one (a row is looked at closely only where there is none). */
function hasNumber({ grid, firstColumn, lastColumn }: Body, row: number): boolean {
  const values = grid.values[row - grid.origin.row] ?? [];
  for (let column = firstColumn; column <= lastColumn; column += 1)
    if (typeof values[column - grid.origin.column] === "number") return true;
  return false;
}

/** 1 2 3 4 …, 甲 乙 1 2 …, （1）（2）…, with formulas such as 5=6+7. */
function isColumnNumbers(body: Body, row: number): boolean {
  let expected: number | null = null;
  let count = 0;
  let letters = 0;
  for (let column = body.firstColumn; column <= body.lastColumn; column += 1) {
    const text = textAt(body, row, column);
    if (text === "") continue;
    if (/^[甲乙丙丁戊己庚辛]$/.test(text)) {
      letters += 1;
      continue;
    }
    const number = Number(/^\(?(\d{1,3})\)?(?:=[\d+()-]+)?$/.exec(text)?.[1] ?? NaN);
    if (!Number.isInteger(number) || (expected !== null && number !== expected)) return false;
    expected = number + 1;
    count += 1;
  }
  return count > 0 && count + letters >= 3;
}

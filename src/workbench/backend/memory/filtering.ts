/** Which rows an AutoFilter hides. Values and Custom criteria; the others are refused. */
import { displayText } from "../displayText";
import { lastRow } from "../ranges";
import { BackendError, type AutoFilterState, type CellValue, type FilterCriteria } from "../types";
import type { Sheet } from "./sheet";

/** "*" and "?" stand for characters; "~" takes that away. */
function wildcard(pattern: string): RegExp {
  const source = pattern.replace(
    /~([*?~])|([*?])|([.+^${}()|[\]\\])/g,
    (_, escaped: string | undefined, wild: string | undefined, special: string | undefined) =>
      escaped ? `\\${escaped}` : wild ? (wild === "*" ? ".*" : ".") : `\\${special ?? ""}`,
  );
  return new RegExp(`^${source}$`, "isu");
}

function meets(value: CellValue, shown: string, criterion: string): boolean {
  const [, operator = "=", operand = ""] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(criterion) ?? [];
  if (operator === "=") return operand === "" ? shown === "" : wildcard(operand).test(shown);
  if (operator === "<>") return operand === "" ? shown !== "" : !wildcard(operand).test(shown);
  const limit = Number(operand);
  if (typeof value !== "number" || operand.trim() === "" || Number.isNaN(limit)) return false;
  return operator === "<"
    ? value < limit
    : operator === "<="
      ? value <= limit
      : operator === ">"
        ? value > limit
        : value >= limit;
}

function passes(criteria: FilterCriteria, value: CellValue, shown: string): boolean {
  if (criteria.filterOn === "Values")
    return (criteria.values ?? []).some((v) => v.toLowerCase() === shown.toLowerCase());
  const first = meets(value, shown, criteria.criterion1 ?? "=");
  if (criteria.criterion2 === undefined) return first;
  const second = meets(value, shown, criteria.criterion2);
  return criteria.operator === "Or" ? first || second : first && second;
}

/** Carries the sheet's filter and those of its tables out anew. */
export function refilter(sheet: Sheet, tables: readonly AutoFilterState[] = []): void {
  sheet.filtered = new Set();
  for (const filter of [...(sheet.filter ? [sheet.filter] : []), ...tables]) carryOut(sheet, filter);
}

function carryOut(sheet: Sheet, { range, criteria }: AutoFilterState): void {
  const columns = Object.entries(criteria).map(([column, c]) => [range.column + Number(column), c] as const);
  for (const [, c] of columns) {
    if (c.filterOn !== "Values" && c.filterOn !== "Custom")
      throw new BackendError("UnsupportedOperation", `Filtering on ${c.filterOn} is not supported here.`);
  }
  for (let row = range.row + 1; row <= lastRow(range); row++) {
    const shown = columns.every(([column, c]) => {
      const value = sheet.cells.get(row, column)?.value ?? "";
      return passes(c, value, displayText(value, sheet.cells.styleAt(row, column).numberFormat));
    });
    if (!shown) sheet.filtered.add(row);
  }
}

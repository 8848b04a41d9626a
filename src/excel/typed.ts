import type { CellValue } from "../sheet";

/** What Excel would take for something else than a text: a formula, a number, a date, a truth value, an error. */
const NOT_PROSE = /^[=+\-@'#]|^[\d\s.,:/%()¥￥$€年月日-]*$|^\s*(?:true|false)\s*$/i;
/** Excel reads 1e5, 5月 and 1/2 as numbers and dates; whatever begins with a digit is kept from it. */
const BEGINS_WITH_DIGIT = /^\s*[\d０-９]/;

/**
 * What to assign to a cell so that it holds just this: an apostrophe keeps a text a text. In a cell of the format "@"
 * everything is text already, and the apostrophe would become part of it.
 */
export function typed(value: CellValue, numberFormat = "General"): string | number | boolean {
  if (value === null) return "";
  if (typeof value !== "string" || value === "" || numberFormat === "@") return value;
  return NOT_PROSE.test(value) || BEGINS_WITH_DIGIT.test(value) ? `'${value}` : value;
}

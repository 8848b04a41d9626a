/** How a column of the library keeps its dates: real ones, or texts of one pattern. */
import { civilOf, type Day } from "../../exact";
import { formatKind, numberFormatAt, type SheetGrid, valueAt } from "../../sheet";

export type DateStyle =
  | { readonly kind: "real"; readonly numberFormat: string }
  | { readonly kind: "text"; readonly write: (day: Day) => string };

const two = (number: number): string => String(number).padStart(2, "0");

/** Style of the lowest cell that says a date; else by the lowest row's format; null where nothing tells. */
export function dateStyleOf(grid: SheetGrid, column: number, rows: readonly number[]): DateStyle | null {
  for (const row of [...rows].reverse()) {
    const value = valueAt(grid, row, column);
    const format = numberFormatAt(grid, row, column);
    if (typeof value === "number" && formatKind(format) === "date") return { kind: "real", numberFormat: format };
    const write = typeof value === "string" ? patternOf(value) : null;
    if (write) return { kind: "text", write };
  }
  const format = numberFormatAt(grid, rows.at(-1) ?? 0, column);
  if (formatKind(format) === "date") return { kind: "real", numberFormat: format };
  return format === "@" ? { kind: "text", write: patternOf("2026-01-01") as (day: Day) => string } : null;
}

/** How a text writes a day, or a month; null where it is no plain date. */
function patternOf(text: string): ((day: Day) => string) | null {
  const match = /^\s*\d{4}([-/.年])(\d{1,2})(?:([-/.月])(\d{1,2}))?([月日号]?)\s*$/.exec(text);
  if (!match && !/^\s*\d{8}\s*$/.test(text)) return null;
  const [, first = "", month = "01", second = first, day = "01", last = ""] = match ?? [];
  // A month alone does not show whether days take a zero; nor does a number of two digits.
  const padded = /^0/.test(month) || /^0/.test(day) || (first === "-" && month.length === 2);
  const digits = (number: number): string => (padded || first === "" ? two(number) : String(number));
  const [between, end] = first === "年" ? ["月", match?.[4] === undefined ? "日" : last] : [second || first, ""];
  return (at) => {
    const civil = civilOf(at);
    return `${civil.year}${first}${digits(civil.month)}${between}${digits(civil.day)}${end}`;
  };
}

import type { PlanSheet } from "../../plan/types";
import type { SheetGrid } from "../../sheet";

/** Text above the header of a plan, which says what the sheet is; "" if there is none. */
export function titleAbove({ values, origin }: SheetGrid, { headerRows: [first = 1] }: PlanSheet): string {
  return values
    .slice(0, Math.max(0, first - origin.row))
    .flatMap((row) => row.filter((cell): cell is string => typeof cell === "string" && cell.trim() !== ""))
    .slice(0, 6)
    .map((cell) => cell.slice(0, 100))
    .join("\n");
}

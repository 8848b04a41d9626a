import { addressOf, type CellAddress } from "../sheet";
import { listText, type Locale } from "./words";

/** Cells by their addresses, the first five of them. */
export function cellsText(cells: readonly CellAddress[], locale: Locale): string {
  const named = cells.slice(0, 5).map(({ row, column }) => addressOf(row, column));
  return listText(locale, named) + (cells.length > 5 ? "…" : "");
}

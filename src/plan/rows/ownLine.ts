/** Which further rows of a project hold a contract or a supplement of their own. */
import type { FieldKey } from "../../fields";
import { type MergeLookup, type SheetGrid, valueAt } from "../../sheet";
import { saysNothing } from "../headers/alternates";

/** Days that only a contract or supplement of its own has. */
const OWN_DAYS: ReadonlySet<FieldKey> = new Set<FieldKey>(["signed", "suppSigned"]);
/** A further contract or supplement, by its number or name; a part of one above is none. */
const OWN_PAPER = /^(?!.*其中).*(?:补充|补\d|合同|协议|追加)/;
const LONGEST_PAPER = 40;

interface Lines {
  readonly grid: SheetGrid;
  readonly name: number;
  readonly fund: { readonly column: number } | null;
  readonly columns: readonly { readonly column: number; readonly field: FieldKey }[];
  readonly mergeAt: MergeLookup;
}

/** A line that says so itself: the project's name is merged over it, or it names its source of funds, its day or its paper. */
export function isOwnLine({ grid, name, fund, columns, mergeAt }: Lines, row: number): boolean {
  const merge = mergeAt(row, name);
  if (merge !== null && merge.firstRow < row) return true;
  const source = fund ? valueAt(grid, row, fund.column) : null;
  if (typeof source === "string" && source.trim() !== "") return true;
  if (columns.some(({ field, column }) => OWN_DAYS.has(field) && !saysNothing(valueAt(grid, row, column)))) return true;
  const cells = grid.values[row - grid.origin.row] ?? [];
  return cells.some((cell) => typeof cell === "string" && cell.length <= LONGEST_PAPER && OWN_PAPER.test(cell));
}

import { addressOf } from "../sheet";
import type { Entry } from "../session";

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Where an entry stands; null for what concerns the whole sheet. */
function placeOf({ finding, row }: Entry): CellPlace | null {
  const [cell] = finding?.cells ?? [];
  if (cell) return { row: cell.row, column: cell.column };
  const first = row ?? finding?.rows[0] ?? null;
  return first === null ? null : { row: first, column: 1 };
}

const order = (a: CellPlace, b: CellPlace): number => a.row - b.row || a.column - b.column;

/**
 * Address of the next or previous problem from a cell in the order of the sheet, around its ends; a cell with several
 * problems counts once. Notes and what a person explained are no problems. null: there is none.
 */
export function problemFrom(entries: readonly Entry[], from: CellPlace, step: 1 | -1): string | null {
  const places = entries
    .filter(({ kind, waiver }) => kind !== "info" && waiver === null)
    .flatMap((entry) => placeOf(entry) ?? [])
    .sort(order);
  if (step < 0) places.reverse();
  const beyond = places.find((place) => order(place, from) * step > 0) ?? places[0];
  return beyond ? addressOf(beyond.row, beyond.column) : null;
}

/** Amounts of one field that stand in several columns of a row, one act in each, read as if one cell held them all. */
import { absFen, FEN_PER, maxFen, type Fen } from "../../exact";
import { moneyValue, type FieldReading, type ReadValue } from "../types";

/**
 * What the cells of a row come to. One that cannot be read, or is still to come, leaves the sum unknown; what the others
 * hold is kept, since it may exceed a limit by itself.
 * @param stated what the column of the sum says: another sum than the cells' is no sum, and which of the two holds is not known
 */
export function readTogether(cells: readonly FieldReading[], stated: FieldReading | null): FieldReading {
  const values = cells.filter((cell) => cell.state === "value");
  const unknown =
    cells.find((cell) => cell.state === "bad") ??
    cells.find((cell) => cell.state === "blank" && cell.blank === "pending");
  if (unknown && unknown.state !== "absent") return values.length > 0 ? { ...unknown, parts: values } : unknown;
  const sum = addedUp(values);
  if (stated === null || stated.state === "absent" || stated.state === "blank")
    return sum ?? cells.find((cell) => cell.state === "blank" && cell.blank !== "empty") ?? cells[0] ?? NO_CELL;
  // The sum alone is told: none of the supplements is known by itself.
  if (sum === null || stated.state === "bad") return stated;
  return isSum(stated, fenOf(sum))
    ? sum
    : { state: "bad", reason: "otherSum", source: sum.source, parts: sum.parts ?? [sum] };
}

/** A sum that is shown with two decimals of its unit and differs by less than half a place is rounded, not another one. */
function isSum(stated: ReadValue, fen: Fen): boolean {
  const place = amountsIn(stated.value).reduce<Fen>(
    (widest, { unit, decimals }) => (unit === "元" || decimals > 2 ? widest : maxFen(widest, FEN_PER[unit] / 100n)),
    0n,
  );
  const difference = absFen(fenOf(stated) - fen);
  return difference === 0n || difference * 2n < place;
}

function addedUp([first, ...further]: readonly ReadValue[]): ReadValue | null {
  if (!first) return null;
  return further.reduce((before, next) => withNext(before, next, true), first);
}

/** Two readings of amounts as one. @param hasParts whether it keeps the cells that it comes from */
function withNext(before: ReadValue, next: ReadValue, hasParts: boolean): ReadValue {
  return {
    ...before,
    value: moneyValue([...amountsIn(before.value), ...amountsIn(next.value)]),
    notes: [...new Set([...before.notes, ...next.notes])],
    ...(hasParts ? { parts: [...(before.parts ?? [before]), ...(next.parts ?? [next])] } : {}),
  };
}

const amountsIn = (value: ReadValue["value"]) => (value.type === "money" ? value.amounts : []);
const fenOf = ({ value }: ReadValue) => (value.type === "money" ? value.fen : 0n);

const NO_CELL: FieldReading = { state: "absent" };

/** A reading with that of a further line of its project. */
export function addLine(before: FieldReading, next: FieldReading): FieldReading {
  if (before.state === "bad" || next.state === "absent" || (next.state === "blank" && next.blank !== "pending"))
    return before;
  if (before.state !== "value" || next.state !== "value") return next;
  if (before.value.type !== "money" || next.value.type !== "money") return before;
  return withNext(before, next, before.parts !== undefined || next.parts !== undefined);
}

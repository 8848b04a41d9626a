/** Numbered columns of one field among the others: which of them stands for all, and what is double. */
import type { FieldKey } from "../../fields";
import type { Placed } from "./context";

/** Where one of the numbered columns cannot be read, the others are not all there was: a person is asked. */
export function allOrNone(placed: readonly Placed[]): readonly Placed[] {
  return placed.some(({ isNumbered, field }) => isNumbered === true && field === null)
    ? placed.map((column) => (column.isNumbered === true ? { ...column, field: null } : column))
    : placed;
}

/** Columns of one field, each with one act, and the column that states their sum. */
export interface NumberedColumns {
  readonly first: Placed;
  readonly further: readonly Placed[];
  readonly sum: Placed | null;
}

/** Numbered supplements are read together, so the first stands for all of them, and their sum is double. */
export function takeNumbered(chosen: Map<FieldKey, Placed>, doubles: Placed[]): NumberedColumns | null {
  const before = chosen.get("supp");
  const all = [...(before ? [before] : []), ...doubles].filter(({ isNumbered }) => isNumbered === true);
  const [first, ...further] = all.sort((a, b) => a.column - b.column);
  if (!before || !first) return null;
  const sums = [before, ...doubles].filter((column) => column.field === "supp" && column.isNumbered !== true);
  const rest = doubles.filter((column) => column !== before && column.isNumbered !== true);
  if (before.confidence === "chosen") return null;
  if (before.isNumbered !== true) rest.push(before);
  chosen.set("supp", first);
  doubles.splice(0, doubles.length, ...rest);
  return { first, further, sum: sums[0] ?? null };
}

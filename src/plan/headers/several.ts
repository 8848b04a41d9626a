/** Numbered columns of one field among the others: which of them stands for all, and what is double. */
import type { FieldKey } from "../../fields";
import type { Placed } from "./context";
import type { FieldOfActs } from "./numbered";

/** Where one of the numbered columns cannot be read, the others are not all there was: a person is asked. */
export function allOrNone(placed: readonly Placed[]): readonly Placed[] {
  const unread = new Set(placed.flatMap(({ isNumbered, field }) => (field === null ? (isNumbered ?? []) : [])));
  return placed.map((column) =>
    column.isNumbered !== undefined && unread.has(column.isNumbered) ? { ...column, field: null } : column,
  );
}

/** Columns of one field, each with one act, and the column that states their sum. */
export interface NumberedColumns {
  readonly first: Placed;
  readonly further: readonly Placed[];
  readonly sum: Placed | null;
}

/** Numbered columns of a field are read together, so the first stands for all of them, and their sum is double. */
export function takeNumbered(
  field: FieldOfActs,
  chosen: Map<FieldKey, Placed>,
  doubles: Placed[],
): NumberedColumns | null {
  const before = chosen.get(field);
  const all = [...(before ? [before] : []), ...doubles].filter(({ isNumbered }) => isNumbered === field);
  const [first, ...further] = all.sort((a, b) => a.column - b.column);
  if (!before || !first) return null;
  const sums = [before, ...doubles].filter((column) => column.field === field && column.isNumbered !== field);
  const rest = doubles.filter((column) => column !== before && column.isNumbered !== field);
  if (before.confidence === "chosen") return null;
  if (before.isNumbered !== field) rest.push(before);
  chosen.set(field, first);
  doubles.splice(0, doubles.length, ...rest);
  return { first, further, sum: sums[0] ?? null };
}

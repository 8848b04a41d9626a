import { likeness } from "./keys";
import type { Keyed, Question } from "./types";

/** Names of one unit as much alike as this may be one project under a new name. */
const ALIKE = 0.5;
/** With the same total, this much is enough to ask. */
const ALIKE_WITH_TOTAL = 0.3;

/**
 * Rows left over that may be one project all the same: under a new name, or with another unit. Two different codes say
 * that they are not.
 */
export function* nearQuestions(old: readonly Keyed[], now: readonly Keyed[]): Generator<Question> {
  const byName = grouped(now, ({ nameKey }) => nameKey);
  const byUnit = grouped(now, ({ unitKey }) => unitKey);
  for (const before of old) {
    const asked = new Set<number>();
    for (const after of byName.get(before.nameKey) ?? []) {
      if (haveTwoCodes(before, after)) continue;
      asked.add(after.row);
      const unknown = before.unitKey === "" || after.unitKey === "";
      yield { oldRow: before.row, newRow: after.row, doubt: unknown ? "unitUnknown" : "unitChanged" };
    }
    for (const after of byUnit.get(before.unitKey) ?? []) {
      if (haveTwoCodes(before, after) || asked.has(after.row)) continue;
      const sameTotal = before.total !== null && before.total === after.total;
      if (likeness(before.nameKey, after.nameKey) >= (sameTotal ? ALIKE_WITH_TOTAL : ALIKE))
        yield { oldRow: before.row, newRow: after.row, doubt: "renamed" };
    }
  }
}

const haveTwoCodes = (one: Keyed, other: Keyed): boolean => one.codeKey !== "" && other.codeKey !== "";

function grouped(rows: readonly Keyed[], keyOf: (row: Keyed) => string): ReadonlyMap<string, readonly Keyed[]> {
  const groups = new Map<string, Keyed[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === "") continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

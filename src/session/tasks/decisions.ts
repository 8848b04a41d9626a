import { keyOfRow, type Conflict, type Merge, type NotTakenReason, type SentRow } from "../../library/merge";

/** What a person decided about rows that were sent, by keyOfRow. */
export interface Decisions {
  /** New, whatever is doubted about them. */
  readonly asNew: ReadonlySet<string>;
  /** The same project as this row of the library. */
  readonly asSame: ReadonlyMap<string, number>;
  /** New, and not wanted all the same. */
  readonly leftOut: ReadonlySet<string>;
  /** In conflict, and what was sent is to stand in the library. */
  readonly fromSent: ReadonlySet<string>;
}

export const NOTHING_DECIDED: Decisions = {
  asNew: new Set(),
  asSame: new Map(),
  leftOut: new Set(),
  fromSent: new Set(),
};

/** A set with something in it, or without it. */
export function toggled<T>(set: ReadonlySet<T>, items: readonly T[], isIn: boolean): ReadonlySet<T> {
  const next = new Set(set);
  for (const item of items)
    if (isIn) next.add(item);
    else next.delete(item);
  return next;
}

/** A doubtful row: `row` of the library it is, "new", or null for undecided again. */
export function decided(decisions: Decisions, row: SentRow, what: number | "new" | null): Decisions {
  const key = keyOfRow(row);
  const asSame = new Map(decisions.asSame);
  asSame.delete(key);
  if (typeof what === "number") asSame.set(key, what);
  return { ...decisions, asSame, asNew: toggled(decisions.asNew, [key], what === "new") };
}

/** Rows that a person left out, as the merge takes them. */
export const refusedOf = ({ leftOut }: Decisions): ReadonlyMap<string, NotTakenReason> =>
  new Map([...leftOut].map((key) => [key, { kind: "leftOut" }]));

/** What would be written: new rows that are wanted, and conflicts in which the department's values were chosen. */
export function wantedOf(
  { appended, conflicts }: Merge,
  { leftOut, fromSent }: Decisions,
): { readonly added: number; readonly overwritten: readonly Conflict[] } {
  return {
    added: appended.filter((row) => !leftOut.has(keyOfRow(row))).length,
    overwritten: conflicts.filter((row) => fromSent.has(keyOfRow(row))),
  };
}

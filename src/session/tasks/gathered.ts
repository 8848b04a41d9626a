import { mergeSheets, type LibrarySheet, type Merge, type NotTakenReason, type SentSheet } from "../../library/merge";
import type { Decisions } from "./decisions";
import type { ReadPlan } from "./plans";

/** The library and what was sent, read, with what becomes of every row. */
export interface Gathered {
  readonly library: ReadPlan;
  readonly sent: readonly ReadPlan[];
  /** Columns of the library in which formulas stand, for the rows that it matters of. */
  readonly formulas: ReadonlyMap<number, ReadonlySet<number>>;
  readonly merge: Merge;
}

/** The library as the merge wants it. */
export const libraryOf = ({ library, formulas }: Pick<Gathered, "library" | "formulas">): LibrarySheet => ({
  plan: library.review.plan,
  grid: library.grid,
  formulasIn: (row) => formulas.get(row) ?? new Set(),
});

export const sentOf = ({ sent }: Pick<Gathered, "sent">): readonly SentSheet[] =>
  sent.map(({ file, review, grid }) => ({ file, plan: review.plan, grid }));

/** @param refused rows that are left out, by keyOfRow */
export const mergeOf = (
  gathered: Omit<Gathered, "merge">,
  { asNew, asSame }: Decisions,
  refused: ReadonlyMap<string, NotTakenReason> = new Map(),
): Merge => mergeSheets(libraryOf(gathered), sentOf(gathered), { asNew, given: asSame, refused });

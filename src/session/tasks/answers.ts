import type { Ask } from "../../library/compare";
import type { GivenPair } from "../../library/match";

/** What a person said of two rows that may be one project. */
export type Answer = "same" | "different";

/** Answers by keyOfAsk. */
export type Answers = ReadonlyMap<string, Answer>;

export const keyOfAsk = ({ oldRow, newRow }: Pick<Ask, "oldRow" | "newRow">): string => `${oldRow}:${newRow}`;

/** Questions about a cell without a saved result cannot be answered here. */
export const canBeAnswered = ({ why }: Ask): boolean => why !== "noResult";

/** All questions that were ever asked of a pair of sheets, the newest wording of each. */
export function withAsks(known: ReadonlyMap<string, Ask>, asks: readonly Ask[]): ReadonlyMap<string, Ask> {
  return new Map([...known, ...asks.filter(canBeAnswered).map((ask) => [keyOfAsk(ask), ask] as const)]);
}

/**
 * Answers as the comparison takes them: pairs that are one project, and rows of which every candidate was denied, which
 * are alone then. A row with a candidate that nobody spoke of stays open.
 */
export function givenOf(asks: ReadonlyMap<string, Ask>, answers: Answers): readonly GivenPair[] {
  const all = [...asks.values()];
  const pairs = all.filter((ask) => answers.get(keyOfAsk(ask)) === "same");
  const taken = { old: new Set(pairs.map(({ oldRow }) => oldRow)), new: new Set(pairs.map(({ newRow }) => newRow)) };
  const denied = (candidates: readonly Ask[]): boolean =>
    candidates.length > 0 && candidates.every((ask) => answers.get(keyOfAsk(ask)) === "different");
  const alone = (side: "old" | "new", row: (ask: Ask) => number, other: (ask: Ask) => boolean): readonly number[] =>
    [...new Set(all.map(row))].filter(
      (each) => !taken[side].has(each) && denied(all.filter((ask) => row(ask) === each && !other(ask))),
    );
  return [
    ...pairs.map(({ oldRow, newRow }) => ({ oldRow, newRow })),
    ...alone(
      "old",
      ({ oldRow }) => oldRow,
      ({ newRow }) => taken.new.has(newRow),
    ).map((oldRow) => ({ oldRow, newRow: null })),
    ...alone(
      "new",
      ({ newRow }) => newRow,
      ({ oldRow }) => taken.old.has(oldRow),
    ).map((newRow) => ({ oldRow: null, newRow })),
  ];
}

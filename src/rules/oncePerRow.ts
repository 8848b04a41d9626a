/** What several rules ask of a row, or one rule in every review, made once. */
import type { RowContext } from "./types";

let places = 0;

/** Room for all that is remembered of a row, and for no more: one of each row is kept. */
export const nothingRemembered = (): unknown[] => new Array<unknown>(places);

/**
 * Remembers on the row what is made of it: a row that an edit left alone keeps its context from review to review. On the
 * row itself, since a map that holds its rows weakly costs something in every collection of garbage.
 */
export function oncePerRow<T extends NonNullable<unknown> | null>(
  make: (row: RowContext) => T,
): (row: RowContext) => T {
  const place = places++;
  return (row) => {
    const known = row.remembered[place] as T | undefined;
    if (known !== undefined) return known;
    const value = make(row);
    row.remembered[place] = value;
    return value;
  };
}

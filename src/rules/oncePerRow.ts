/** What several rules ask of a row, made once. */
import type { RowContext } from "./types";

/**
 * Remembers what is made of a row while that is the last one asked about: its rules ask one after the other. With every row
 * it would be kept for as long as the review is.
 */
export function oncePerRow<T>(make: (row: RowContext) => T): (row: RowContext) => T {
  let last: { readonly row: RowContext; readonly made: T } | null = null;
  return (row) => {
    if (last?.row !== row) last = { row, made: make(row) };
    return last.made;
  };
}

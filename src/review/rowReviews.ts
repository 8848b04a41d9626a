/** The rows of a review, put together from what was said of each; rows that an edit left alone are those of the last review. */
import { withPlaces } from "../sheet";
import { copies } from "./fingerprint";
import type { Judged } from "./judged";
import { PlacesByKey, type LastReview } from "./memo";
import type { RowFinding } from "./rowFinding";
import type { RowReview } from "./types";

/**
 * Findings of one project are told apart by their order among all rows of its name: where one of these rows changed,
 * all of them are put together again.
 */
export function rowReviews(
  judged: readonly Judged[],
  placesOf: PlacesByKey,
  last: LastReview | null,
  changed: readonly number[] | null,
): readonly RowReview[] {
  const numbered = copies();
  const rowOf = (row: Judged): RowReview => rowReview(row, numbered);
  if (!last || !changed) return judged.map(rowOf);
  const keys = new Set<string>();
  for (const place of changed) for (const row of [judged[place], last.judged[place]]) if (row) keys.add(row.key);
  const touched = [...keys].flatMap((key) => placesOf.of(key));
  return withPlaces(last.rows, touched, (place) => rowOf(judged[place] as Judged));
}

/** Where the rows of each project stand; as in the last review, where no row is another project's now. */
export function placesByKey(
  judged: readonly Judged[],
  last: LastReview | null,
  changed: readonly number[] | null,
): PlacesByKey {
  const isSame =
    last && changed?.every((place) => (judged[place] as Judged).key === (last.judged[place] as Judged).key);
  return isSame ? last.placesOf : new PlacesByKey(judged);
}

type Numbered = ReturnType<typeof copies>;

function rowReview(judged: Judged, numbered: Numbered): RowReview {
  const { found, last } = judged;
  const before = (last?.findings ?? found) as readonly RowFinding[];
  const findings = numberedAs(before, found, numbered);
  if (last !== null && findings === before) return last;
  return judged.told(findings);
}

/** The findings under their fingerprints; the very same as before where none has another. */
function numberedAs(
  before: readonly RowFinding[],
  found: readonly RowFinding[],
  numbered: Numbered,
): readonly RowFinding[] {
  let changed: RowFinding[] | null = null;
  for (let at = 0; at < found.length; at += 1) {
    const [known, first] = [before[at] as RowFinding, found[at] as RowFinding];
    const id = numbered(first.id);
    if (known.id !== id) (changed ??= before.slice())[at] = id === first.id ? first : first.under(id);
  }
  return changed ?? before;
}

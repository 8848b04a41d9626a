/** The rows of a review, put together from what was said of each; rows that an edit left alone are those of the last review. */
import { textOf } from "../rules/facts";
import { withPlaces } from "../sheet";
import { traceOfValue, type ComputedValues, type ValueKey } from "../rules/values";
import { copies } from "./fingerprint";
import { PlacesByKey, type Judged, type LastReview } from "./memo";
import type { RowFinding } from "./rowFinding";
import type { Finding, RowReview } from "./types";

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
  return (judged.last = judged.isClassified ? classifiedRow(judged, findings) : new OpenRow(judged, findings));
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

const NONE: readonly never[] = [];

/** Of a classified row nothing but its place is kept, and that it is one. */
const classifiedRow = ({ context }: Judged, findings: readonly Finding[]): RowReview => ({
  row: context.project.row,
  classified: true,
  findings,
  undecided: NONE,
  project: { name: "", unit: "" },
  applies: context.values.scope.applies,
  computed: null,
  traceOf: () => null,
});

/** A row that may be told of: what it is and comes to is asked of it when somebody looks, and not kept a second time. */
class OpenRow implements RowReview {
  declare readonly shared?: readonly Finding[];

  constructor(
    private readonly judged: Judged,
    readonly findings: readonly Finding[],
    shared: readonly Finding[] = NONE,
  ) {
    if (shared.length > 0) this.shared = shared;
  }

  get row(): number {
    return this.judged.context.project.row;
  }
  get classified(): boolean {
    return false;
  }
  get undecided(): RowReview["undecided"] {
    return this.judged.undecided;
  }
  get project(): RowReview["project"] {
    const { project } = this.judged.context;
    return { name: textOf(project, "name"), unit: textOf(project, "unit") };
  }
  get applies(): boolean | null {
    return this.judged.context.values.scope.applies;
  }
  get computed(): ComputedValues {
    const { scope, total, tier, supplement, adjustment, ceiling, mixed } = this.judged.context.values;
    return { scope, total, tier, supplement, adjustment, ceiling, mixed };
  }
  get traceOf(): RowReview["traceOf"] {
    return (value: ValueKey) => traceOfValue(this.judged.context, value);
  }

  /** What it says, without what it says it of. */
  toJSON(): Omit<RowReview, "traceOf"> {
    const { row, classified, findings, undecided, project, applies, computed } = this;
    const said = { row, classified, findings, undecided, project, applies, computed };
    return this.shared === undefined ? said : { ...said, shared: this.shared };
  }

  with(findings: readonly Finding[], shared: readonly Finding[]): OpenRow {
    return new OpenRow(this.judged, findings, shared);
  }
}

/** The row with what the rules across rows said of it too; null of a classified one, to which nothing is added. */
export const joinedRow = (
  row: RowReview,
  findings: readonly Finding[],
  shared: readonly Finding[],
): RowReview | null => (row instanceof OpenRow ? row.with(findings, shared) : null);

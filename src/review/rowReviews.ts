/** The rows of a review, put together from what was said of each; rows that an edit left alone are those of the last review. */
import { isStateOwned, textOf } from "../rules/facts";
import type { RowContext } from "../rules/types";
import { withPlaces } from "../sheet";
import { traceOfValue, type ComputedValues, type ProjectValues } from "../rules/values";
import { CLASSIFIED_KEY, fingerprinter } from "./fingerprint";
import { clauseOf, localMessage } from "./local";
import { PlacesByKey, type Judged, type LastReview, type Said } from "./memo";
import { cellsOfFields, differences } from "./runRow";
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
  const fingerprint = fingerprinter();
  const rowOf = (row: Judged): RowReview => rowReview(row, fingerprint);
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

function rowReview(judged: Judged, fingerprint: ReturnType<typeof fingerprinter>): RowReview {
  const { context: row, said, undecided, last, isClassified } = judged;
  const findings = said.length === 0 ? NONE : said.map((one, at) => rowFinding(one, at, judged, fingerprint));
  if (last?.findings.length === findings.length && findings.every((finding, at) => finding === last.findings[at]))
    return last;
  return (judged.last = {
    row: row.project.row,
    classified: isClassified,
    findings,
    undecided: isClassified ? [] : undecided,
    project: isClassified
      ? { name: "", unit: "" }
      : { name: textOf(row.project, "name"), unit: textOf(row.project, "unit") },
    applies: row.values.scope.applies,
    computed: isClassified ? null : snapshot(row.values),
    traceOf: (value) => (isClassified ? null : traceOfValue(row, value)),
  });
}

/** The finding at a place of what is said of a row, which is where it stood when the row was put together last. */
function rowFinding(
  said: Said,
  at: number,
  { context: row, key, isClassified, last }: Judged,
  fingerprint: ReturnType<typeof fingerprinter>,
): Finding {
  const { rule, breach } = said;
  const id = fingerprint(isClassified ? CLASSIFIED_KEY : key, [rule.id, breach.message, ...breach.fields]);
  const known = last?.findings[at];
  return known?.id === id ? known : new RowFinding(id, said, row, isClassified);
}

const NONE: readonly never[] = [];
interface Source {
  readonly said: Said;
  readonly context: RowContext;
}

const differsOf = ({ said: { rule, breach }, context }: Source): Finding["differs"] =>
  differences(rule, context, breach);

const NO_DOUBTS: Finding["doubts"] = [];

/**
 * A class for the sake of `differs`, which runs the rule under the other options only when somebody looks at the
 * finding, and of its trace: an accessor of its own made each of half a million findings a hash table.
 */
class RowFinding implements Finding {
  readonly rule: string;
  readonly severity: Finding["severity"];
  readonly kind: Finding["kind"];
  readonly cite: Finding["cite"];
  readonly row: number;
  readonly cells: Finding["cells"];
  readonly rows: readonly number[];
  readonly message: Finding["message"];
  readonly doubts: Finding["doubts"];
  /** What it was made of. A function, since a finding holds nothing of a row that it does not say: the row may be classified. */
  private readonly source: (() => Source) | null;
  private known: Finding["differs"] | null = null;

  constructor(
    readonly id: string,
    said: Said,
    context: RowContext,
    isClassified: boolean,
  ) {
    const { rule, breach } = said;
    const { project, policy } = context;
    this.rule = rule.id;
    this.severity = breach.severity;
    this.kind = rule.kind;
    const reference = isStateOwned(project) ? rule.citeStateOwned : undefined;
    this.cite = clauseOf(policy, rule, breach, reference);
    this.row = project.row;
    this.rows = [project.row];
    this.cells = isClassified ? [] : cellsOfFields(context, breach.fields);
    this.message = localMessage(policy, rule, breach);
    this.doubts = breach.doubts ?? NO_DOUBTS;
    this.source = isClassified ? null : () => ({ said, context });
  }

  get trace(): Finding["trace"] {
    return this.source === null ? null : this.source().said.breach.trace;
  }
  get differs(): Finding["differs"] {
    return (this.known ??= this.source === null ? [] : differsOf(this.source()));
  }
}

/** Evaluates every value, so that a kept review holds plain data. */
function snapshot(values: ProjectValues): ComputedValues {
  return {
    scope: values.scope,
    total: values.total,
    tier: values.tier,
    supplement: values.supplement,
    adjustment: values.adjustment,
    ceiling: values.ceiling,
    mixed: values.mixed,
  };
}

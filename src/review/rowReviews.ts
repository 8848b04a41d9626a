/** The rows of a review, put together from what was said of each; rows that an edit left alone are those of the last review. */
import { isStateOwned, textOf } from "../rules/facts";
import type { RowContext, RowRule } from "../rules/types";
import { traceOfValue, type ComputedValues, type ProjectValues } from "../rules/values";
import { CLASSIFIED_KEY, fingerprinter } from "./fingerprint";
import type { JudgedBreach } from "./judge";
import { clauseOf, localMessage } from "./local";
import type { Judged, LastReview } from "./memo";
import { cellsOfFields, differences } from "./runRow";
import type { Finding, RowReview } from "./types";

/** Places at which another row stands than in the last review; null: not as many rows, or none before. */
export function changedPlaces(judged: readonly Judged[], last: LastReview | null): readonly number[] | null {
  if (last?.judged.length !== judged.length) return null;
  const changed: number[] = [];
  for (let place = 0; place < judged.length; place += 1) if (judged[place] !== last.judged[place]) changed.push(place);
  return changed;
}

/**
 * Findings of one project are told apart by their order among all rows of its name: where one of these rows changed,
 * all of them are put together again.
 */
export function rowReviews(
  judged: readonly Judged[],
  last: LastReview | null,
  changed: readonly number[] | null,
): readonly RowReview[] {
  const fingerprint = fingerprinter();
  const rowOf = (row: Judged): RowReview => rowReview(row, fingerprint);
  if (!last || !changed) return judged.map(rowOf);
  const touched = new Set<string>();
  for (const place of changed) for (const row of [judged[place], last.judged[place]]) if (row) touched.add(row.key);
  const rows = last.rows.slice();
  if (touched.size > 0)
    judged.forEach((row, place) => {
      if (touched.has(row.key)) rows[place] = rowOf(row);
    });
  return rows;
}

function rowReview(judged: Judged, fingerprint: ReturnType<typeof fingerprinter>): RowReview {
  const { context: row, said, undecided, last, isClassified } = judged;
  const findings = said.map(({ rule, breach }) => rowFinding(rule, breach, judged, fingerprint));
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

function rowFinding(
  rule: RowRule,
  breach: JudgedBreach,
  judged: Judged,
  fingerprint: ReturnType<typeof fingerprinter>,
): Finding {
  const { context: row, findings, isClassified } = judged;
  const project = isClassified ? CLASSIFIED_KEY : judged.key;
  const id = fingerprint(project, [rule.id, breach.message, ...breach.fields]);
  const known = findings?.get(breach);
  if (known?.id === id) return known;
  const finding = new RowFinding(id, rule, breach, row, isClassified);
  (judged.findings ??= new Map()).set(breach, finding);
  return finding;
}

const NO_DOUBTS: Finding["doubts"] = [];

/**
 * A class for the sake of `differs`, which runs the rule under the other options only when somebody looks at the
 * finding: an accessor of its own made each of half a million findings a hash table.
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
  readonly trace: Finding["trace"];
  private readonly look: () => Finding["differs"];
  private known: Finding["differs"] | null = null;

  constructor(
    readonly id: string,
    rule: RowRule,
    breach: JudgedBreach,
    row: RowContext,
    isClassified: boolean,
  ) {
    this.rule = rule.id;
    this.severity = breach.severity;
    this.kind = rule.kind;
    const reference = isStateOwned(row.project) ? rule.citeStateOwned : undefined;
    this.cite = clauseOf(row.policy, rule, breach, reference);
    this.row = row.project.row;
    this.rows = [row.project.row];
    this.cells = isClassified ? [] : cellsOfFields(row, breach.fields);
    this.message = localMessage(row.policy, rule, breach);
    this.doubts = breach.doubts ?? NO_DOUBTS;
    this.trace = isClassified ? null : breach.trace;
    this.look = () => differences(rule, row, breach);
  }

  get differs(): Finding["differs"] {
    return (this.known ??= this.look());
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

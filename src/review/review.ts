/**
 * review/: runs the rules over a plan: outcomes and findings of each row, summary, comparison with an earlier review,
 * what-if, the words of a place.
 */
import type { Day } from "../exact";
import type { FieldKey } from "../fields";
import type { PlanSheet } from "../plan/types";
import { changedPlaces } from "../sheet";
import type { PolicyPack, ReadingChoice, ReadingId } from "../regulation/types";
import { RULES } from "../rules/registry";
import type { Rule, RowRule, SheetRule } from "../rules/types";
import { acrossRows } from "./across";
import { readingsInForce, rowContext } from "./context";
import { fingerprinter } from "./fingerprint";
import { judgeRow } from "./judgeRow";
import { joinedRow, type Judged } from "./judged";
import { placeOf, ReviewMemo, type LastReview } from "./memo";
import { placesByKey, rowReviews } from "./rowReviews";
import { rulesReaching } from "./runRow";
import { OnceTold, toldFindings, toldOnce } from "./toldOnce";
import type { Finding, RowReview, SheetReview } from "./types";
import { localWords } from "./words";

export interface ReviewOptions {
  readonly policy: PolicyPack;
  /** Base date (审查基准日). */
  readonly asOf: Day;
  readonly readings?: Partial<Record<ReadingId, ReadingChoice>>;
  /** Rules to run; all by default. Tests run one. */
  readonly rules?: readonly Rule[];
  /** Of the reviews of this sheet before: rows that are still the same projects are not judged again. */
  readonly memo?: ReviewMemo;
}

/** Rows judged between two steps of a review: few enough that a step takes some milliseconds. */
const ROWS_PER_STEP = 25;

/** How far a review has come, in rows. */
export interface ReviewStep {
  readonly done: number;
  readonly total: number;
}

/**
 * Reviews a plan: every rule on every row it reaches. Never throws for what a sheet holds; a rule that throws is a
 * fault of ours and listed as one.
 * @throws RangeError for an unknown option of a reading
 */
export function reviewPlan(plan: PlanSheet, options: ReviewOptions): SheetReview {
  const steps = reviewSteps(plan, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same review, stopping after every few rows, so that whoever runs it may do something else or give it up. */
export function* reviewSteps(plan: PlanSheet, options: ReviewOptions): Generator<ReviewStep, SheetReview, void> {
  const { policy, asOf, memo = new ReviewMemo() } = options;
  const reading = readingsInForce(policy, options.readings);
  const rules = options.rules ?? RULES;
  const missing = missingColumns(plan);
  const runnable = rules.filter((rule) => missing(rule).length === 0);
  const reaching = rulesReaching(runnable.filter((rule): rule is RowRule => rule.scope === "row"));
  memo.under(policy, rules, signatureOf(plan, [asOf, policy.readings.map(({ id }) => reading(id))]));

  const judged: Judged[] = [];
  const once = new OnceTold();
  let anew = 0;
  for (const project of plan.projects) {
    let row = memo.get(project, judged.length);
    if (!row) {
      row = memo.keep(judgeRow(rowContext(project, plan, policy, asOf, reading), reaching, once), judged.length);
      anew += 1;
      if (anew % ROWS_PER_STEP === 0) yield { done: judged.length + 1, total: plan.projects.length };
    }
    judged.push(row);
  }
  const { last } = memo;
  const changed = last && changedPlaces(judged, last.judged);
  const placesOf = placesByKey(judged, last, changed);
  const rows = rowReviews(judged, placesOf, last, changed);
  const faulty = faultyPlaces(judged, last, changed);
  const faults = faulty.flatMap((place) => (judged[place] as Judged).faults);
  const fingerprint = fingerprinter();
  const told = toldOnce(judged, last, changed);
  const ofRows = toldFindings(told, last, policy, fingerprint);
  const across = acrossRows(
    runnable.filter((rule): rule is SheetRule => rule.scope === "sheet"),
    { sheet: plan, policy, asOf, reading },
    judged,
    last,
    changed,
    fingerprint,
    faults,
  );
  const found = [...across.values()].flat();
  const joined = joinedRows(found, judged, rows, last);
  memo.last = { plan, judged, rows, told, across, joined: joined.byRow, placesOf, faulty };

  return {
    sheetName: plan.sheetName,
    policy: policy.id,
    asOf,
    unit: plan.unit,
    plan,
    rows: joined.rows,
    findings: [...ofRows, ...found.filter(({ row }) => row === null)],
    notChecked: rules
      .filter((rule) => missing(rule).length > 0)
      .map((rule) => ({ rule: rule.id, needs: missing(rule) })),
    readings: policy.readings
      .filter(({ id, options: [usual] }) => reading(id) !== usual)
      .map(({ id }) => ({ reading: id, option: reading(id) })),
    faults,
    words: localWords(policy),
  };
}

/** Places of rows on which a rule threw. */
function faultyPlaces(
  judged: readonly Judged[],
  last: LastReview | null,
  changed: readonly number[] | null,
): readonly number[] {
  const isFaulty = (place: number): boolean => (judged[place] as Judged).faults.length > 0;
  if (!last || !changed) return judged.flatMap((_, place) => (isFaulty(place) ? [place] : []));
  const others = new Set(changed);
  return [...last.faulty.filter((place) => !others.has(place)), ...changed.filter(isFaulty)].sort((a, b) => a - b);
}

/** The first of each group of columns that a rule needs and the plan has none of. */
function missingColumns({ columns, sectionUnits, projects }: PlanSheet): (rule: Rule) => readonly FieldKey[] {
  const bound = new Set<FieldKey>(columns.map(({ field }) => field));
  if (sectionUnits !== undefined) bound.add("unit");
  // Told by the period in 公示时间.
  if (projects.some(({ fields }) => fields.publicTo?.state === "value")) bound.add("publicTo");
  return (rule) =>
    rule.needs.filter((group) => !group.some((field) => bound.has(field))).flatMap((group) => group[0] ?? []);
}

/** What the rules see of a plan besides its rows. */
function signatureOf(plan: PlanSheet, under: unknown): string {
  const { sheetName, unit, unitSource, columns, unknownColumns, doubleColumns, headerRows, sectionUnits } = plan;
  const headers = [columns, unknownColumns, doubleColumns, headerRows];
  return JSON.stringify([under, sheetName, unit, unitSource, ...headers, sectionUnits !== undefined]);
}

/** The rows with what the rules across rows said of them; nothing is added to a classified one. */
function joinedRows(
  found: readonly Finding[],
  judged: readonly Judged[],
  rows: readonly RowReview[],
  last: LastReview | null,
): { readonly rows: readonly RowReview[]; readonly byRow: ReadonlyMap<RowReview, RowReview> } {
  const added = new Map<number, { readonly own: Finding[]; readonly shared: Finding[] }>();
  const at = (row: number) => {
    const place = placeOf(judged, row);
    const here = added.get(place) ?? { own: [], shared: [] };
    added.set(place, here);
    return here;
  };
  for (const finding of found) {
    if (finding.row === null) continue;
    at(finding.row).own.push(finding);
    for (const row of finding.rows) if (row !== finding.row) at(row).shared.push(finding);
  }
  const byRow = new Map<RowReview, RowReview>();
  if (added.size === 0) return { rows, byRow };
  const all = rows.slice();
  for (const [place, { own, shared }] of added) {
    const row = rows[place];
    if (!row) continue;
    const findings = own.length === 0 ? row.findings : [...row.findings, ...own];
    const before = last?.joined.get(row);
    const isSame = before && isEqual(before.findings, findings) && isEqual(before.shared ?? [], shared);
    const joined = isSame ? before : joinedRow(row, findings, shared);
    if (joined === null) continue;
    byRow.set(row, joined);
    all[place] = joined;
  }
  return { rows: all, byRow };
}

const isEqual = (before: readonly Finding[], now: readonly Finding[]): boolean =>
  before.length === now.length && now.every((finding, at) => finding === before[at]);

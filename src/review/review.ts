import type { Day } from "../exact";
import type { FieldKey } from "../fields";
import type { PlanSheet } from "../plan/types";
import type { PolicyPack, ReadingChoice, ReadingId } from "../regulation/types";
import { RULES } from "../rules/registry";
import { estimatesIn, type Doubt } from "../rules/doubts";
import type { Breach, Rule, RowContext, RowRule, SheetRule } from "../rules/types";
import type { ComputedValues, ProjectValues } from "../rules/values";
import { isStateOwned, textOf } from "../rules/facts";
import { all, traceOfValue } from "../rules/trace";
import { readingsInForce, rowContext } from "./context";
import { CLASSIFIED_KEY, fingerprinter, projectKey, SHEET_KEY } from "./fingerprint";
import { localCitation, localNames } from "./local";
import { judge, type JudgedBreach } from "./judge";
import { ReviewMemo, type Judged } from "./memo";
import { cellsOfFields, differences, rulesReaching } from "./runRow";
import type { Finding, ReviewFault, RowReview, SheetReview, Undecided } from "./types";
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

/** A finding told once per sheet, with how it came about on the first rows that it concerns. */
interface Told {
  readonly rule: RowRule;
  readonly breach: JudgedBreach;
  readonly rows: number[];
  readonly traces: Breach["trace"][];
}

/** Rows whose traces a finding told once shows: they all read alike. */
const ROWS_TRACED = 5;

/** What is gathered while the rules run. */
interface Gathering {
  readonly policy: PolicyPack;
  readonly fingerprint: ReturnType<typeof fingerprinter>;
  /** Keys of the open projects, by row. */
  readonly keys: Map<number, string>;
  readonly faults: ReviewFault[];
  readonly sheetFindings: Finding[];
  readonly once: Map<string, Told>;
}

/** Rows between two steps of a review: few enough that a step takes some milliseconds. */
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
  const { policy, asOf } = options;
  const reading = readingsInForce(policy, options.readings);
  const rules = options.rules ?? RULES;
  const bound = new Set<FieldKey>(plan.columns.map((column) => column.field));
  const missing = (rule: Rule): readonly FieldKey[] =>
    rule.needs.filter((group) => !group.some((field) => bound.has(field))).flatMap((group) => group[0] ?? []);
  const runnable = rules.filter((rule) => missing(rule).length === 0);
  const rowRules = rulesReaching(runnable.filter((rule): rule is RowRule => rule.scope === "row"));
  const gathering: Gathering = {
    policy,
    fingerprint: fingerprinter(),
    keys: new Map(),
    faults: [],
    sheetFindings: [],
    once: new Map(),
  };

  const { memo = new ReviewMemo() } = options;
  const { sheetName, unit, unitSource, columns, unknownColumns, doubleColumns, headerRows } = plan;
  memo.under(
    policy,
    rules,
    JSON.stringify([
      asOf,
      policy.readings.map(({ id }) => reading(id)),
      sheetName,
      unit,
      unitSource,
      columns,
      unknownColumns,
      doubleColumns,
      headerRows,
    ]),
  );
  const judged: Judged[] = [];
  const rows: RowReview[] = [];
  for (const project of plan.projects) {
    const row = memo.get(project) ?? memo.keep(judgeRow(rowContext(project, plan, policy, asOf, reading), rowRules));
    judged.push(row);
    rows.push(reviewRow(row, gathering));
    if (rows.length % ROWS_PER_STEP === 0) yield { done: rows.length, total: plan.projects.length };
  }
  for (const told of gathering.once.values()) gathering.sheetFindings.push(onceFinding(told, gathering));
  const open = judged.filter(({ context }) => context.values.scope.because !== "classified");
  for (const row of open) keyOf(row, gathering);
  const perRow = new Map<number, Finding[]>();
  for (const rule of runnable)
    if (rule.scope === "sheet")
      runSheetRule(
        rule,
        { sheet: plan, policy, asOf, reading, rows: open.map(({ context }) => context) },
        perRow,
        gathering,
      );

  return {
    sheetName: plan.sheetName,
    policy: policy.id,
    asOf,
    unit: plan.unit,
    plan,
    rows: rows.map((row) =>
      perRow.has(row.row) && !row.classified
        ? { ...row, findings: [...row.findings, ...(perRow.get(row.row) ?? [])] }
        : row,
    ),
    findings: gathering.sheetFindings,
    notChecked: rules
      .filter((rule) => missing(rule).length > 0)
      .map((rule) => ({ rule: rule.id, needs: missing(rule) })),
    readings: policy.readings
      .filter(({ id, options: [usual] }) => reading(id) !== usual)
      .map(({ id }) => ({ reading: id, option: reading(id) })),
    faults: gathering.faults,
    words: localWords(policy),
  };
}

function judgeRow(context: RowContext, rulesFor: ReturnType<typeof rulesReaching>): Judged {
  const said: { rule: RowRule; breach: JudgedBreach }[] = [];
  const undecided: Undecided[] = [];
  const faults: ReviewFault[] = [];
  for (const rule of rulesFor(context.values.scope.because)) {
    try {
      const outcome = judge(rule, context);
      if (outcome.kind === "undecided")
        undecided.push({ rule: rule.id, missing: outcome.missing, ...(outcome.years ? { years: outcome.years } : {}) });
      if (outcome.kind === "fail") for (const breach of outcome.breaches) said.push({ rule, breach });
    } catch (fault) {
      faults.push({
        rule: rule.id,
        row: context.project.row,
        detail: fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault),
      });
    }
  }
  return { context, said, undecided, faults, last: null, findings: null, key: null };
}

function reviewRow(judged: Judged, gathering: Gathering): RowReview {
  const { context: row, said, undecided, last } = judged;
  const classified = row.values.scope.because === "classified";
  const findings: Finding[] = [];
  for (const { rule, breach } of said) {
    if (rule.oncePerSheet || breach.oncePerSheet) gatherOnce(rule, breach, row, gathering);
    else findings.push(rowFinding(rule, breach, judged, classified, gathering));
  }
  gathering.faults.push(...judged.faults);
  if (last && findings.every((finding, at) => finding === last.findings[at])) return last;
  return (judged.last = {
    row: row.project.row,
    classified,
    findings,
    undecided: classified ? [] : undecided,
    project: classified
      ? { name: "", unit: "" }
      : { name: textOf(row.project, "name"), unit: textOf(row.project, "unit") },
    applies: row.values.scope.applies,
    computed: classified ? null : snapshot(row.values),
    traceOf: (value) => (classified ? null : traceOfValue(row, value)),
  });
}

function rowFinding(
  rule: RowRule,
  breach: JudgedBreach,
  judged: Judged,
  classified: boolean,
  gathering: Gathering,
): Finding {
  const { context: row, findings } = judged;
  const project = classified ? CLASSIFIED_KEY : keyOf(judged, gathering);
  const id = gathering.fingerprint(project, [rule.id, breach.message, ...breach.fields]);
  const known = findings?.get(breach);
  if (known?.id === id) return known;
  const finding = new RowFinding(id, rule, breach, row, classified);
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
    classified: boolean,
  ) {
    this.rule = rule.id;
    this.severity = breach.severity;
    this.kind = rule.kind;
    const reference = isStateOwned(row.project) ? rule.citeStateOwned : undefined;
    this.cite = localCitation(row.policy, reference ?? breach.cite ?? rule.cite);
    this.row = row.project.row;
    this.rows = [row.project.row];
    this.cells = classified ? [] : cellsOfFields(row, breach.fields);
    this.message = { key: `rules.${rule.id}.${breach.message}`, data: localNames(row.policy, breach.data ?? {}) };
    this.doubts = breach.doubts ?? NO_DOUBTS;
    this.trace = classified ? null : breach.trace;
    this.look = () => differences(rule, row, breach);
  }

  get differs(): Finding["differs"] {
    return (this.known ??= this.look());
  }
}

function keyOf(judged: Judged, { keys }: Gathering): string {
  const { project } = judged.context;
  const key = (judged.key ??= projectKey(textOf(project, "name"), textOf(project, "unit")));
  keys.set(project.row, key);
  return key;
}

function gatherOnce(rule: RowRule, breach: JudgedBreach, row: RowContext, { once }: Gathering): void {
  const key = `${rule.id}\u0001${breach.message}\u0001${breach.severity}`;
  const known = once.get(key);
  if (known === undefined) {
    once.set(key, { rule, breach, rows: [row.project.row], traces: [breach.trace] });
    return;
  }
  known.rows.push(row.project.row);
  if (known.traces.length < ROWS_TRACED) known.traces.push(breach.trace);
}

function onceFinding({ rule, breach, rows: concerned, traces }: Told, gathering: Gathering): Finding {
  const rows = [...new Set(concerned)].sort((a, b) => a - b);
  return {
    id: gathering.fingerprint(SHEET_KEY, [rule.id, breach.message]),
    rule: rule.id,
    severity: breach.severity,
    kind: rule.kind,
    cite: localCitation(gathering.policy, breach.cite ?? rule.cite),
    row: null,
    rows,
    cells: [],
    message: {
      key: `rules.${rule.id}.${breach.message}`,
      data: { ...localNames(gathering.policy, breach.data ?? {}), rows: { rows } },
    },
    doubts: breach.doubts ?? NO_DOUBTS,
    differs: [],
    trace: () => all(...traces.map((trace) => trace())),
  };
}

function runSheetRule(
  rule: SheetRule,
  context: Parameters<SheetRule["judge"]>[0],
  perRow: Map<number, Finding[]>,
  gathering: Gathering,
): void {
  try {
    for (const breach of rule.judge(context)) {
      const project = breach.row === null ? SHEET_KEY : (gathering.keys.get(breach.row) ?? SHEET_KEY);
      const rows = [...new Set([...(breach.row === null ? [] : [breach.row]), ...(breach.otherRows ?? [])])].sort(
        (a, b) => a - b,
      );
      const doubts: readonly Doubt[] = breach.severity === "error" ? estimatesIn(breach.trace()) : [];
      const finding: Finding = {
        id: gathering.fingerprint(project, [rule.id, breach.message, ...breach.cells.map((cell) => `${cell.field}`)]),
        rule: rule.id,
        // An estimate among the cells makes an error of a sheet's sums one to be verified, too.
        severity: doubts.length > 0 ? "warning" : breach.severity,
        kind: rule.kind,
        cite: localCitation(gathering.policy, breach.cite ?? rule.cite),
        row: breach.row,
        rows,
        cells: breach.cells,
        message: { key: `rules.${rule.id}.${breach.message}`, data: localNames(gathering.policy, breach.data ?? {}) },
        doubts,
        differs: [],
        trace: breach.trace,
      };
      if (breach.row === null) gathering.sheetFindings.push(finding);
      else perRow.set(breach.row, [...(perRow.get(breach.row) ?? []), finding]);
    }
  } catch (fault) {
    gathering.faults.push({
      rule: rule.id,
      row: null,
      detail: fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault),
    });
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

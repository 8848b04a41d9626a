import { dateFieldOf } from "../rules/acts";
import { parameterOn, type ParameterName } from "../rules/acts/parameters";
import { doubtsOf, type Doubt } from "../rules/doubts";
import { NOT_APPLICABLE, undecided, type Breach, type Outcome, type RowContext, type RowRule } from "../rules/types";

/** A breach as it is told: its severity after what is in doubt. */
export interface JudgedBreach extends Breach {
  /** Why it is no more than 需核实; absent where nothing is in doubt. */
  readonly doubts?: readonly Doubt[];
}

export type Judgement =
  Exclude<Outcome, { readonly kind: "fail" }> | { readonly kind: "fail"; readonly breaches: readonly JudgedBreach[] };

/**
 * One rule on one row. What every rule has in common is decided here and nowhere else: an act older than the Measures
 * accuses nobody (Article 66), a parameter out of its period decides nothing, and what rests on something uncertain is
 * at most to be verified.
 */
export function judge(rule: RowRule, row: RowContext): Judgement {
  if (rule.act !== null && row.values.standing(rule.act) === "before") return NOT_APPLICABLE;
  if (rule.parameters !== undefined && isOutOfPeriod(rule.parameters, row)) return undecided();
  const outcome = rule.judge(row);
  if (outcome.kind !== "fail") return outcome;
  const breaches = told(outcome.breaches, rule, row);
  if (breaches === outcome.breaches) return outcome;
  return breaches.length > 0 ? { kind: "fail", breaches } : untold(outcome.breaches, rule, row);
}

/** Nothing is left to tell: either acts of before, or acts whose own date is not exact enough; then the day is missing. */
function untold(breaches: readonly Breach[], rule: RowRule, row: RowContext): Judgement {
  const unclear = breaches.flatMap(({ act = rule.act }) =>
    act !== null && row.values.standing(act) === "unclear" ? [dateFieldOf(row.project, act)] : [],
  );
  return unclear.length === 0 ? NOT_APPLICABLE : undecided(...new Set(unclear.filter((field) => field !== null)));
}

function isOutOfPeriod(parameters: readonly ParameterName[], row: RowContext): boolean {
  for (const name of parameters) if (parameterOn(row, name) === null) return true;
  return false;
}

/** The breaches as they are told; the very same where nothing is in doubt of any, as of most. */
function told(breaches: readonly Breach[], rule: RowRule, row: RowContext): readonly JudgedBreach[] {
  let changed: JudgedBreach[] | null = null;
  for (let place = 0; place < breaches.length; place += 1) {
    const breach = breaches[place] as Breach;
    const now = weighed(breach, rule, row);
    if (changed === null && now !== breach) changed = breaches.slice(0, place);
    if (now !== null) changed?.push(now);
  }
  return changed ?? breaches;
}

/** The breach as it is told; null where it accuses an act of before, or one that may be of before. */
function weighed(breach: Breach, rule: RowRule, row: RowContext): JudgedBreach | null {
  const act = breach.act ?? rule.act;
  const standing = act === null ? "since" : row.values.standing(act);
  if (standing === "before" || standing === "unclear") return null;
  if (breach.severity !== "error") return breach;
  const doubts = doubtsOf(breach, rule.kind, row, act);
  return doubts.length === 0 ? breach : { ...breach, trace: breach.trace, severity: "warning", doubts };
}

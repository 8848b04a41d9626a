/** Findings told once per sheet, with the rows concerned and how they came about on the first of these. */
import type { PolicyPack } from "../regulation/types";
import { together } from "../rules/trace";
import type { RowRule } from "../rules/types";
import { placeFrom } from "../sheet";
import { SHEET_KEY } from "./fingerprint";
import { judge, type JudgedBreach } from "./judge";
import { clauseOf, localMessage } from "./local";
import type { Judged, Once } from "./judged";
import { placeOf, type LastReview, type Told } from "./memo";
import type { Finding } from "./types";

/** Breaches whose traces are shown. */
const TRACED = 5;

/**
 * Makes one object of what is told once per sheet by rule, message and severity, and one list of the lists that say the
 * same: they stand on every row of a sheet.
 */
export class OnceTold {
  private readonly byRule = new Map<RowRule, Map<string, Once>>();
  private last: readonly Once[] = [];

  /** One of a rule's breaches. */
  of(rule: RowRule, { message, severity }: JudgedBreach): Once {
    let known = this.byRule.get(rule);
    if (known === undefined) this.byRule.set(rule, (known = new Map<string, Once>()));
    const same = known.get(message);
    if (same?.breach.severity === severity) return same;
    const once = { key: `${rule.id}\u0001${message}\u0001${severity}`, rule, breach: { message, severity } };
    known.set(message, once);
    return once;
  }

  /** The same list as that of the last row, where it is equal. */
  list(found: readonly Once[]): readonly Once[] {
    const { last } = this;
    if (found.length !== last.length || found.some((once, at) => once !== last[at])) this.last = found;
    return this.last;
  }
}

/**
 * What is told once, by rule, message and severity, in the order of the rows. `changed`: places of the rows that are not
 * those of the last review; what no such row says or said is what it was.
 */
export function toldOnce(
  judged: readonly Judged[],
  last: LastReview | null = null,
  changed: readonly number[] | null = null,
): ReadonlyMap<string, Told> {
  if (last && changed) return toldAgain(judged, last, changed);
  const told = new Map<string, Told>();
  for (const { context, toldOnce: said } of judged)
    for (const once of said) {
      const known = told.get(once.key);
      if (known === undefined)
        told.set(once.key, { once, first: [context], rows: [context.project.row], finding: null });
      else if (known.rows[known.rows.length - 1] !== context.project.row) {
        known.rows.push(context.project.row);
        if (known.first.length < TRACED) known.first.push(context);
      }
    }
  return told;
}

function toldAgain(judged: readonly Judged[], last: LastReview, changed: readonly number[]): ReadonlyMap<string, Told> {
  const rowsOf = new Map<string, { readonly once: Once; readonly rows: number[] }>();
  const tell = (once: Once, row: number, isTold: boolean): void => {
    const here = rowsOf.get(once.key) ?? { once, rows: last.told.get(once.key)?.rows.slice() ?? [] };
    rowsOf.set(once.key, here);
    const at = placeFrom(here.rows, row, (told) => told);
    here.rows.splice(at, here.rows[at] === row ? 1 : 0, ...(isTold ? [row] : []));
  };
  const tellOf = ({ context, toldOnce: said }: Judged, isTold: boolean): void => {
    for (const once of said) tell(once, context.project.row, isTold);
  };
  for (const place of changed) tellOf(last.judged[place] as Judged, false);
  for (const place of changed) tellOf(judged[place] as Judged, true);
  const at = (row: number): Judged => judged[placeOf(judged, row)] as Judged;
  const told = new Map(last.told);
  for (const [key, { once, rows }] of rowsOf) {
    const first = rows.slice(0, TRACED).map((row) => at(row).context);
    if (rows.length === 0) told.delete(key);
    else told.set(key, { once, first, rows, finding: null });
  }
  // In the order in which the rows say it, from the first row on.
  const order = ({ once, rows: [row = 0] }: Told): number => at(row).toldOnce.findIndex(({ key }) => key === once.key);
  return new Map([...told].sort(([, a], [, b]) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0) || order(a) - order(b)));
}

/** The findings; one that tells the same of the same rows is that of the last review. */
export function toldFindings(
  told: ReadonlyMap<string, Told>,
  last: LastReview | null,
  policy: PolicyPack,
  fingerprint: (project: string, what: readonly string[]) => string,
): readonly Finding[] {
  return [...told].map(([key, one]) => {
    const { rule, breach } = one.once;
    const id = fingerprint(SHEET_KEY, [rule.id, breach.message]);
    const before = last?.told.get(key);
    one.finding = before?.finding?.id === id && isSame(before, one) ? before.finding : findingOf(one, id, policy);
    return one.finding;
  });
}

const isSame = (before: Told, now: Told): boolean =>
  before === now ||
  (before.rows.length === now.rows.length &&
    before.first.every((row, at) => row === now.first[at]) &&
    before.rows.every((row, at) => row === now.rows[at]));

function findingOf({ once, first, rows }: Told, id: string, policy: PolicyPack): Finding {
  const { rule } = once;
  const [breach] = breachesOf(once, first.slice(0, 1));
  if (breach === undefined) throw new Error(`${once.key} is not found again`);
  return {
    id,
    rule: rule.id,
    severity: breach.severity,
    kind: rule.kind,
    cite: clauseOf(policy, rule, breach),
    row: null,
    rows,
    cells: [],
    message: localMessage(policy, rule, { message: breach.message, data: { ...breach.data, rows: { rows } } }),
    doubts: breach.doubts ?? [],
    differs: [],
    trace: () => together(breachesOf(once, first).map(({ trace }) => trace())),
  };
}

/** What a rule says again of rows on which it said so. */
function breachesOf({ rule, breach: { message, severity } }: Once, rows: Told["first"]): readonly JudgedBreach[] {
  const said = rows.flatMap((row) => {
    const outcome = judge(rule, row);
    if (outcome.kind !== "fail") return [];
    return outcome.breaches.filter((breach) => breach.message === message && breach.severity === severity);
  });
  return said.slice(0, TRACED);
}

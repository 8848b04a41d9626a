/** Findings told once per sheet, with the rows concerned and how they came about on the first of these. */
import type { PolicyPack } from "../regulation/types";
import { together } from "../rules/trace";
import { SHEET_KEY } from "./fingerprint";
import { clauseOf, localMessage } from "./local";
import type { Judged, LastReview, Said, Told } from "./memo";
import type { Finding } from "./types";

/** Rows whose traces are shown. */
const ROWS_TRACED = 5;

/** What is told once, by rule, message and severity, in the order of the rows. */
export function toldOnce(judged: readonly Judged[]): Map<string, Told> {
  const told = new Map<string, Told>();
  for (const { context, toldOnce: said } of judged)
    for (const one of said) {
      const { rule, breach } = one;
      const key = `${rule.id}\u0001${breach.message}\u0001${breach.severity}`;
      const known = told.get(key);
      if (known === undefined) told.set(key, { said: [one], rows: [context.project.row], finding: null });
      else {
        if (known.rows[known.rows.length - 1] !== context.project.row) known.rows.push(context.project.row);
        if (known.said.length < ROWS_TRACED) known.said.push(one);
      }
    }
  return told;
}

/** The findings; one that tells the same of the same rows is that of the last review. */
export function toldFindings(
  told: ReadonlyMap<string, Told>,
  last: LastReview | null,
  policy: PolicyPack,
  fingerprint: (project: string, what: readonly string[]) => string,
): readonly Finding[] {
  return [...told].map(([key, one]) => {
    const [{ rule, breach }] = one.said as [Said];
    const id = fingerprint(SHEET_KEY, [rule.id, breach.message]);
    const before = last?.told.get(key);
    one.finding = before?.finding?.id === id && isSame(before, one) ? before.finding : findingOf(one, id, policy);
    return one.finding;
  });
}

const isSame = (before: Told, now: Told): boolean =>
  before.rows.length === now.rows.length &&
  before.said.length === now.said.length &&
  before.said.every(({ breach }, at) => breach === now.said[at]?.breach) &&
  before.rows.every((row, at) => row === now.rows[at]);

function findingOf({ said, rows }: Told, id: string, policy: PolicyPack): Finding {
  const [{ rule, breach }] = said as [Said];
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
    trace: () => together(said.map(({ breach }) => breach.trace())),
  };
}

/** What cases of a rule must hold to be complete. */
import { severitiesOf } from "../../../src/rules/define";
import type { Limit, Rule } from "../../../src/rules/types";
import type { Bound, Cases } from "./given";

const TRIED = { amount: "amounts", day: "days", count: "counts" } as const;

/** Holds that each declared message is shown at each of its severities. */
function refuseUnseen(rule: Rule, fails: Cases["fails"]): void {
  const seen = new Set(
    Object.values(fails).flatMap(([, ...expected]) =>
      expected.map(({ message, severity }) => `${message} ${severity}`),
    ),
  );
  const unseen = Object.keys(rule.messages)
    .flatMap((message) => severitiesOf(rule, message).map((severity) => `${message} ${severity}`))
    .filter((each) => !seen.has(each));
  if (unseen.length > 0) throw new Error(`${rule.id}: no case shows ${unseen.join(", ")}`);
}

/** @throws Error that says what is missing, given twice or tried without need */
export function refuse(rule: Rule, { passes, fails, undecided = {}, notChecked = {}, ...bounded }: Cases): void {
  if (Object.keys(passes).length === 0) throw new Error(`${rule.id}: no row that it leaves alone`);
  if (Object.keys(fails).length === 0) throw new Error(`${rule.id}: no finding`);
  for (const [name, [, first]] of Object.entries(fails))
    if (first === undefined) throw new Error(`${rule.id}, ${name}: no finding is expected`);
  const given = [
    ...Object.values(passes),
    ...Object.values(fails).map(([row]) => row),
    ...Object.values(undecided).map(([row]) => row),
    ...Object.values(notChecked),
  ];
  const keys = given.map((row) =>
    JSON.stringify(row, (_, value: unknown) => (typeof value === "bigint" ? `${value}分` : value)),
  );
  const twice = keys.filter((key, index) => keys.indexOf(key) !== index);
  if (twice.length > 0) throw new Error(`${rule.id}: given twice: ${twice.join(" ")}`);
  const tried = Object.values({ ...bounded.amounts, ...bounded.days, ...bounded.counts }) as readonly Bound<unknown>[];
  const limits = (Object.keys(TRIED) as Limit[]).filter((limit) => Object.keys(bounded[TRIED[limit]] ?? {}).length > 0);
  if ([...rule.limits].sort().join() !== limits.sort().join())
    throw new Error(
      `${rule.id} declares the limits [${rule.limits.join(", ")}], each to be tried one step on either side; tried are [${limits.join(", ")}]`,
    );
  refuseUnseen(rule, fails);
  for (const { verdicts } of tried)
    if (verdicts[0] === verdicts[1] && verdicts[1] === verdicts[2])
      throw new Error(`${rule.id}: nothing changes at a bound`);
}

/** A rule at a limit and one step on either side of it. */
import { allFindings, type Finding } from "../../../src/review";
import { severitiesOf } from "../../../src/rules/define";
import type { Rule, Severity } from "../../../src/rules/types";
import { expectTold, messageOf, shown } from "./findings";
import type { Bound, Cases, Verdict } from "./given";
import { isFoundIfStated, run } from "./run";

export function testBounds<T>(
  rule: Rule,
  cases: Cases,
  given: Readonly<Record<string, Bound<T>>> | undefined,
  move: (limit: T, step: number) => T,
  show: (value: T) => string,
): void {
  for (const [name, { limit, row, verdicts, elsewhere }] of Object.entries(given ?? {})) {
    test.each([-1, 0, 1].map((step, index) => [show(move(limit, step)), verdicts[index] as Verdict, step] as const))(
      `${name}: %s is %s`,
      (_, verdict, step) => {
        const at = row(move(limit, step));
        const reviewed = run(rule, at);
        const findings = allFindings(reviewed.review);
        expect(gravest(rule, findings)).toBe(verdict);
        // Each is told as in one of the rule's own cases: of the same cells and clause, with data of the same names.
        const told = toldIn(rule, cases);
        expect(findings.map(tellingOf).filter((telling) => !told.has(telling))).toEqual([]);
        expectTold(reviewed);
        // It passes for what it states, and for nothing else: were that true, it would be found.
        if (verdict === "pass" && elsewhere !== true) expect(isFoundIfStated(rule, at)).toBe(true);
      },
    );
  }
}

const tellingOf = ({ severity, message, cells, cite }: Finding): string =>
  JSON.stringify([
    severity,
    messageOf(message.key),
    [...new Set(cells.map(({ field }) => field))].sort(),
    Object.keys(message.data).sort(),
    cite,
  ]);

const TOLD = new WeakMap<Cases, ReadonlySet<string>>();

/** How the rule's cases say that its findings are told. */
function toldIn(rule: Rule, cases: Cases): ReadonlySet<string> {
  const known = TOLD.get(cases);
  if (known) return known;
  const told = new Set(
    Object.values(cases.fails).flatMap(([, ...expected]) =>
      expected.map(({ severity, message, cells, data = {}, cite = rule.cite }) =>
        JSON.stringify([severity, message, [...new Set(cells)].sort(), Object.keys(data).sort(), cite]),
      ),
    ),
  );
  TOLD.set(cases, told);
  return told;
}

/** The gravest finding, with its message wherever the rule has several of that severity. */
function gravest(rule: Rule, findings: readonly Finding[]): string {
  for (const severity of ["error", "warning", "info"] as const) {
    const found = shown(findings).filter((each) => each.startsWith(`${severity} `));
    if (found.length > 0) return isTheOnlyOne(rule, severity) ? severity : [...new Set(found)].join(", ");
  }
  return "pass";
}

/** Whether a severity says by itself which message it is. */
export const isTheOnlyOne = (rule: Rule, severity: Severity): boolean =>
  Object.keys(rule.messages).filter((message) => severitiesOf(rule, message).includes(severity)).length === 1;

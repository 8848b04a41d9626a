import { textOf } from "../rules/facts";
import type { RowContext, RowRule } from "../rules/types";
import { CLASSIFIED_KEY, fingerprintOf, projectKey } from "./fingerprint";
import { judge, type JudgedBreach, type Judgement } from "./judge";
import { Judged, type Once } from "./judged";
import { RowFinding, type FoundOn } from "./rowFinding";
import type { rulesReaching } from "./runRow";
import type { OnceTold } from "./toldOnce";
import type { ReviewFault, Undecided } from "./types";

const NONE: readonly never[] = [];

/** All rules on one row. A rule that throws is a fault of ours, and the others go on. `told`: what the sheet is told once. */
export function judgeRow(context: RowContext, rulesFor: ReturnType<typeof rulesReaching>, told: OnceTold): Judged {
  const { project } = context;
  const isClassified = context.values.scope.because === "classified";
  const key = isClassified ? CLASSIFIED_KEY : projectKey(textOf(project, "name"), textOf(project, "unit"));
  let on: FoundOn | null = null;
  let found: readonly RowFinding[] = NONE;
  let toldOnce: readonly Once[] = NONE;
  let undecided: readonly Undecided[] = NONE;
  let faults: readonly ReviewFault[] = NONE;
  for (const rule of rulesFor(context.values.scope.because)) {
    try {
      const outcome = judge(rule, context);
      if (outcome.kind === "undecided") undecided = withOne(undecided, undecidedOf(rule, outcome));
      if (outcome.kind !== "fail") continue;
      for (let place = 0; place < outcome.breaches.length; place += 1) {
        const breach = outcome.breaches[place] as JudgedBreach;
        if (rule.oncePerSheet || breach.oncePerSheet) toldOnce = withOne(toldOnce, told.of(rule, breach));
        else {
          on ??= { context, isClassified, rows: [project.row] };
          const id = fingerprintOf(key, [rule.id, breach.message, ...breach.fields]);
          found = withOne(found, new RowFinding(id, rule, breach, place, on));
        }
      }
    } catch (fault) {
      faults = withOne(faults, faultOf(rule.id, context.project.row, fault));
    }
  }
  const once = toldOnce.length === 0 ? NONE : told.list(toldOnce);
  return new Judged(context, found, once, undecided, faults, isClassified, key);
}

/** A list with one more; of just its length, as a review keeps it of every row: one that grows has room for sixteen more. */
const withOne = <T>(list: readonly T[], one: T): readonly T[] => (list.length === 0 ? [one] : [...list, one]);

const undecidedOf = ({ id }: RowRule, { missing, years }: Extract<Judgement, { kind: "undecided" }>): Undecided =>
  years ? { rule: id, missing, years } : { rule: id, missing };

export const faultOf = (rule: string, row: number | null, fault: unknown): ReviewFault => ({
  rule,
  row,
  detail: fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault),
});

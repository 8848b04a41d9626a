import { textOf } from "../rules/facts";
import type { RowContext } from "../rules/types";
import { CLASSIFIED_KEY, projectKey } from "./fingerprint";
import { judge } from "./judge";
import type { Judged, Said } from "./memo";
import type { rulesReaching } from "./runRow";
import type { ReviewFault, Undecided } from "./types";

const NONE: readonly never[] = [];

/** All rules on one row. A rule that throws is a fault of ours, and the others go on. */
export function judgeRow(context: RowContext, rulesFor: ReturnType<typeof rulesReaching>): Judged {
  let said: Said[] | null = null;
  let toldOnce: Said[] | null = null;
  let undecided: Undecided[] | null = null;
  let faults: ReviewFault[] | null = null;
  for (const rule of rulesFor(context.values.scope.because)) {
    try {
      const outcome = judge(rule, context);
      if (outcome.kind === "undecided")
        (undecided ??= []).push({
          rule: rule.id,
          missing: outcome.missing,
          ...(outcome.years ? { years: outcome.years } : {}),
        });
      if (outcome.kind === "fail")
        for (const breach of outcome.breaches)
          (rule.oncePerSheet || breach.oncePerSheet ? (toldOnce ??= []) : (said ??= [])).push({ rule, breach });
    } catch (fault) {
      (faults ??= []).push(faultOf(rule.id, context.project.row, fault));
    }
  }
  const isClassified = context.values.scope.because === "classified";
  const { project } = context;
  const key = isClassified ? CLASSIFIED_KEY : projectKey(textOf(project, "name"), textOf(project, "unit"));
  return {
    context,
    said: said ?? NONE,
    toldOnce: toldOnce ?? NONE,
    undecided: undecided ?? NONE,
    faults: faults ?? NONE,
    isClassified,
    key,
    last: null,
    findings: null,
  };
}

export const faultOf = (rule: string, row: number | null, fault: unknown): ReviewFault => ({
  rule,
  row,
  detail: fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault),
});

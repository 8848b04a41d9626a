import { absFen, divideDown, exceedsRatio, maxFen, type Fen, type Ratio } from "../../exact";
import type { FieldKey } from "../../fields";
import { readingOf, type Project } from "../../plan/types";
import { parameterOn } from "../acts/parameters";
import { amountsOrNone, answerOf, moneyOf, negatives, positives } from "../facts/access";
import { isOtherCircumstance } from "../facts/adjusting";
import type { ValueContext } from "./context";
import type { AdjustmentBase, AdjustmentValue } from "./types";

/**
 * Article 45: limit (15 % of the approved total, rounded down to the 分), used, remaining, route.
 * What is adjusted is counted one-sided: moving 10 from A to B is 10 (reading 3.25). The number is cumulative
 * (reading 3.27), the base the smaller of those at hand (reading 3.26).
 */
export function computeAdjustment(context: ValueContext): AdjustmentValue {
  const { project } = context;
  const bases = adjustmentBases(context);
  const base = bases.reduce<AdjustmentBase | null>(
    (least, entry) => (least === null || entry.fen < least.fen ? entry : least),
    null,
  );
  const share = parameterOn(context, "adjustmentShare");
  const cap = base === null || share === null ? null : divideDown(base.fen * share.numerator, share.denominator);
  const now = changes(project);
  const priorAmounts = amountsOrNone(project, "adjPrior");
  const prior = priorAmounts === null ? null : maxFen(positives(priorAmounts), negatives(priorAmounts));
  const absolute = now === null ? null : now.increase + now.decrease;
  const oneSided = now === null ? null : maxFen(now.increase, now.decrease);
  const single = context.reading("A45-amount") === "absolute" ? absolute : oneSided;
  const used =
    single === null || prior === null ? null : context.reading("A45-cumulative") === "single" ? single : single + prior;
  const remaining = cap === null || used === null ? null : cap - used;
  return { base, bases, cap, single, used, absolute, remaining, route: routeOf(context, base, used, share) };
}

/** 批复总投资 and the latest approved estimate; never a contract price, a year's plan or the budget review's figure. */
export function adjustmentBases({ project, values, reading }: ValueContext): readonly AdjustmentBase[] {
  const choice = reading("A45-base");
  const approved = moneyOf(project, "approvedTotal");
  const { estimate, field } = values.ceiling;
  const bases: AdjustmentBase[] = [];
  if (approved !== null && approved > 0n) bases.push({ field: "approvedTotal", fen: approved });
  if (estimate !== null && field !== null) bases.push({ field, fen: estimate });
  if (choice === "smaller" || bases.length < 2) return bases;
  return bases.filter((base) => (choice === "approved") === (base.field === "approvedTotal"));
}

/** Increases and decreases of this adjustment; null if an amount is unknown. Columns for both beat a single one. */
function changes(project: Project): { readonly increase: Fen; readonly decrease: Fen } | null {
  const up = amountsOrNone(project, "up");
  const down = amountsOrNone(project, "down");
  const adj = amountsOrNone(project, "adj");
  if (up === null || down === null || adj === null) return null;
  if (up.length + down.length > 0) {
    return {
      increase: up.reduce((sum, fen) => sum + absFen(fen), 0n),
      decrease: down.reduce((sum, fen) => sum + absFen(fen), 0n),
    };
  }
  return { increase: positives(adj), decrease: negatives(adj) };
}

/** Whether the adjusted total goes beyond what was approved (the second condition of Article 45). */
export function exceedsApproved({ project, values }: Pick<ValueContext, "project" | "values">): {
  readonly field: FieldKey;
  readonly approved: Fen;
  readonly adjusted: Fen;
} | null {
  const adjusted = moneyOf(project, "newTotal");
  const approved = moneyOf(project, "approvedTotal");
  const field: FieldKey | null = approved !== null ? "approvedTotal" : values.ceiling.field;
  const limit = approved ?? values.ceiling.estimate;
  return adjusted !== null && limit !== null && field !== null && adjusted > limit
    ? { field, approved: limit, adjusted }
    : null;
}

/** Own adjustment with filing only if no condition is known to fail; blanks are told by the rules. */
function routeOf(
  context: ValueContext,
  base: AdjustmentBase | null,
  used: Fen | null,
  share: Ratio | null,
): AdjustmentValue["route"] {
  const adjusted = used !== null && used > 0n;
  const changedGoal = answerOf(context.project, "goalChanged") === "yes";
  const overTotal = exceedsApproved(context) !== null;
  const major = answerOf(context.project, "majorChange") === "yes";
  const unknownAmount = used === null && readingOf(context.project, "adj").state !== "absent";
  if (!adjusted && !changedGoal && !overTotal && !major) return null;
  if (changedGoal || overTotal || major || isOtherCircumstance(context.project)) return "approval";
  if (unknownAmount || used === null || base === null || share === null) return null;
  return exceedsRatio(used, base.fen, share) ? "approval" : "self_file";
}

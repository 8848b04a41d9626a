/** How the values that a review shows for every row came about: the expressions that they were computed by. */
import { deniesCircumstance, NO_CIRCUMSTANCE, OTHER_CIRCUMSTANCE } from "../facts/adjusting";
import { adjustmentCap, adjustmentOver, adjustmentRemaining, adjustmentUsed } from "../trace/adjustment";
import { bandFor } from "../trace/bands";
import { ceilingRemaining, committed } from "../trace/ceiling";
import { input, mentions, says } from "../trace/cells";
import { holds } from "../trace/evaluate";
import { explained, treeOf } from "../trace/explain";
import { all, compare } from "../trace/operations";
import { inForce } from "../trace/parameters";
import type { TraceRow } from "../trace/row";
import {
  largestSupplement,
  supplementCap,
  supplementEffective,
  supplementRemaining,
  supplementUsed,
} from "../trace/supplement";
import { amountIn, notOverHalf, overHalf, totalOf } from "../trace/total";
import type { Expression, Trace } from "../trace/types";
import { overApproved } from "./adjustment";
import { areSupplementsKnown, supplementBand } from "./supplement";
import type { ComputedValues } from "./types";

/** Values that have a trace of their own. Those of tiers, ways and the lead are true statements, the others amounts in 分. */
export const TRACED_VALUES = [
  "total",
  "tier",
  "lead",
  "supplementLimit",
  "supplementUsed",
  "supplementRemaining",
  "supplementEffective",
  "supplementTier",
  "adjustmentLimit",
  "adjustmentUsed",
  "adjustmentRemaining",
  "adjustmentRoute",
  "ceiling",
  "committed",
  "ceilingRemaining",
] as const;
export type ValueKey = (typeof TRACED_VALUES)[number];

/** How a value of a row came about; null where the row has no such value. */
export function traceOfValue(row: TraceRow, key: ValueKey): Trace | null {
  return explained(() => {
    const expression = TRACES[key](row, row.values);
    return expression === null ? null : treeOf(expression);
  });
}

const TRACES: Readonly<Record<ValueKey, (row: TraceRow, values: ComputedValues) => Expression | null>> = {
  total: (row, { total }) => (total.total === null ? null : totalOf(row)),
  tier: (row, { tier }) => {
    if (tier.amount === null || tier.field === null) return null;
    const band = bandFor(amountIn(row, tier.field), row.policy.parameters.tiers);
    if (band === null) return null;
    return tier.tier === "UNIFIED" ? all(band.statement, routeOf(row)) : band.statement;
  },
  lead: (row, { mixed }) => {
    if (mixed.lead === null || mixed.lead === "UNKNOWN") return null;
    const over = (["engineeringPart", "itPart"] as const).map((part) => overHalf(row, part)).find(holds);
    if (over !== undefined) return over;
    const neither = [inForce(row, "A8-exact-half"), notOverHalf(row, "engineeringPart"), notOverHalf(row, "itPart")];
    return mixed.lead === "unnamed"
      ? all(...neither)
      : all(...neither, compare(input(row.project, "engineeringPart"), "≠", input(row.project, "itPart")));
  },
  supplementLimit: (row, { supplement }) => (supplement.cap === null ? null : supplementCap(row)),
  supplementUsed: (row, { supplement }) => (supplement.used === null ? null : supplementUsed(row)),
  supplementRemaining: (row, { supplement }) => (supplement.remaining === null ? null : supplementRemaining(row)),
  supplementEffective: (row, { supplement, ceiling }) =>
    supplement.effectiveRemaining === null || ceiling.field === null ? null : supplementEffective(row, ceiling.field),
  supplementTier: (row, { supplement }) => {
    if (supplement.tier === null || !areSupplementsKnown(row.project)) return null;
    const amount = supplement.tier === supplement.tierCumulative ? supplementUsed(row) : largestSupplement(row);
    const band = supplementBand(row, amount);
    return band === null ? null : all(inForce(row, "A43-tier-base"), band.statement);
  },
  adjustmentLimit: (row, { adjustment }) =>
    adjustment.cap === null || adjustment.base === null ? null : adjustmentCap(row, adjustment.base.field),
  adjustmentUsed: (row, { adjustment }) => (adjustment.used === null ? null : adjustmentUsed(row)),
  adjustmentRemaining: (row, { adjustment }) =>
    adjustment.remaining === null || adjustment.base === null ? null : adjustmentRemaining(row, adjustment.base.field),
  adjustmentRoute: (row, { adjustment }) => {
    if (adjustment.route === null || adjustment.used === null || adjustment.base === null) return null;
    const { field } = adjustment.base;
    if (adjustment.route === "self_file") return compare(adjustmentUsed(row), "≤", adjustmentCap(row, field));
    const closed = (["goalChanged", "majorChange"] as const).map((each) => says(row.project, each, "yes")).find(holds);
    if (closed !== undefined) return closed;
    const over = adjustmentOver(row, field, "cumulative");
    if (holds(over)) return over;
    const total = overApproved(row);
    return total !== null && holds(total.statement) ? total.statement : noCircumstance(row);
  },
  ceiling: (row, { ceiling }) => (ceiling.field === null ? null : input(row.project, ceiling.field)),
  committed: (row) => committed(row),
  ceilingRemaining: (row, { ceiling }) => {
    const bound = committed(row);
    return ceiling.remaining === null || ceiling.field === null || bound === null
      ? null
      : ceilingRemaining(row.project, ceiling.field, bound);
  },
};

/** None of the three circumstances of Article 45, by 无 or in words. */
function noCircumstance({ project }: TraceRow): Expression {
  const none = says(project, "adjustCase", "none");
  if (holds(none)) return none;
  return mentions(project, "adjustCase", deniesCircumstance(project) ? NO_CIRCUMSTANCE : OTHER_CIRCUMSTANCE);
}

/** Decided together: by its route, or as a mid-year addition. */
function routeOf({ project }: TraceRow): Expression {
  const route = says(project, "route", "unified");
  return holds(route) ? route : says(project, "listing", "midYearAddition");
}

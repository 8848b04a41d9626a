/** Traces of the values that a review shows for every row, whether or not it breaks a rule. */
import { exceedsApproved, supplementAmounts, type ComputedValues } from "../values";
import { deniesCircumstance, isOtherCircumstance, NO_CIRCUMSTANCE, OTHER_CIRCUMSTANCE } from "../facts/adjusting";
import type { Trace } from "../types";
import { adjustmentCap, adjustmentUsed } from "./adjustment";
import { inBand } from "./bands";
import { contractWithSupplements } from "./ceiling";
import { input, mentions, says } from "./cells";
import { holds } from "./evaluate";
import { all, compare, operation } from "./operations";
import { constant, inForce } from "./parameters";
import { present, type TraceRow } from "./row";
import { largestSupplement, supplementCap, supplementUsed } from "./supplement";
import { amountIn, halfOfWhole, totalOf } from "./total";

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
  return TRACES[key](row, row.values);
}

const TRACES: Readonly<Record<ValueKey, (row: TraceRow, values: ComputedValues) => Trace | null>> = {
  total: (row, { total }) => (total.total === null ? null : totalOf(row)),
  tier: (row, { tier }) => {
    if (tier.amount === null || tier.field === null) return null;
    const band = inBand(amountIn(row, tier.field), tier.amount, row.policy.parameters.tiers);
    return tier.tier === "UNIFIED" ? all(band, routeOf(row)) : band;
  },
  lead: (row, { mixed }) => {
    if (mixed.lead === null || mixed.lead === "UNKNOWN") return null;
    const over = (field: "engineeringPart" | "itPart", more: boolean): Trace =>
      compare(input(row.project, field), more ? ">" : "≤", halfOfWhole(row));
    if (holds(over("engineeringPart", true))) return over("engineeringPart", true);
    if (holds(over("itPart", true))) return over("itPart", true);
    const neither = [over("engineeringPart", false), over("itPart", false)];
    if (mixed.lead === "unnamed") return all(inForce(row, "A8-exact-half"), ...neither);
    return all(
      inForce(row, "A8-exact-half"),
      ...neither,
      compare(input(row.project, "engineeringPart"), "≠", input(row.project, "itPart")),
    );
  },
  supplementLimit: (row, { supplement }) => (supplement.cap === null ? null : supplementCap(row)),
  supplementUsed: (row, { supplement }) => (supplement.used === null ? null : supplementUsed(row)),
  supplementRemaining: (row, { supplement }) =>
    supplement.remaining === null
      ? null
      : operation("-", "trace.suppRemaining", supplementCap(row), supplementUsed(row)),
  supplementEffective: (row, { supplement, ceiling }) => {
    if (supplement.effectiveRemaining === null || ceiling.field === null) return null;
    const rest = operation(
      "-",
      "trace.restOfEstimate",
      input(row.project, ceiling.field),
      input(row.project, "contract"),
      supplementUsed(row),
    );
    const least = operation(
      "min",
      "trace.suppEffective",
      operation("-", "trace.suppRemaining", supplementCap(row), supplementUsed(row)),
      rest,
    );
    return operation("max", "trace.suppEffective", least, constant("trace.zero", 0, "fen"));
  },
  supplementTier: (row, { supplement }) => {
    if (supplement.tier === null || supplement.used === null || supplementAmounts(row) === null) return null;
    const { supplementTiers } = row.policy.parameters;
    const together = supplement.tier === supplement.tierCumulative;
    const single = largestSupplement(row);
    const amount = together
      ? supplement.used
      : single.kind === "input" && typeof single.value === "bigint"
        ? single.value
        : 0n;
    return all(inForce(row, "A43-tier-base"), inBand(together ? supplementUsed(row) : single, amount, supplementTiers));
  },
  adjustmentLimit: (row, { adjustment }) =>
    adjustment.base === null ? null : adjustmentCap(row, adjustment.base.field),
  adjustmentUsed: (row, { adjustment }) => (adjustment.used === null ? null : adjustmentUsed(row)),
  adjustmentRemaining: (row, { adjustment }) =>
    adjustment.remaining === null || adjustment.base === null
      ? null
      : operation("-", "trace.adjRemaining", adjustmentCap(row, adjustment.base.field), adjustmentUsed(row)),
  adjustmentRoute: (row, { adjustment }) => {
    if (adjustment.route === null || adjustment.used === null || adjustment.base === null) return null;
    const within = compare(adjustmentUsed(row), "≤", adjustmentCap(row, adjustment.base.field));
    if (adjustment.route === "self_file") return within;
    const closed = (["goalChanged", "majorChange"] as const)
      .map((field) => says(row.project, field, "yes"))
      .find(holds);
    if (closed) return closed;
    if (!holds(within)) return compare(adjustmentUsed(row), ">", adjustmentCap(row, adjustment.base.field));
    return isOtherCircumstance(row.project) && exceedsApproved(row) === null ? noCircumstance(row) : overTotal(row);
  },
  ceiling: (row, { ceiling }) => (ceiling.field === null ? null : input(row.project, ceiling.field)),
  committed: (row, { ceiling }) => (ceiling.committed === null ? null : committed(row)),
  ceilingRemaining: (row, { ceiling }) =>
    ceiling.remaining === null || ceiling.field === null
      ? null
      : operation("-", "trace.ceilingRemaining", input(row.project, ceiling.field), committed(row)),
};

/** Of what binds money, the largest. */
function committed(row: TraceRow): Trace {
  const { project } = row;
  const contract =
    present(row, ["contract"]).length === 0
      ? []
      : [supplementAmounts(row) === null ? input(project, "contract") : contractWithSupplements(row)];
  return operation(
    "max",
    "trace.committed",
    ...contract,
    ...present(row, ["cumPaid", "cumPaidPrior", "paid", "settlement", "newTotal"]).map((field) =>
      input(project, field),
    ),
  );
}

/** None of the three circumstances of Article 45, by 无 or in words. */
function noCircumstance({ project }: TraceRow): Trace {
  const none = says(project, "adjustCase", "none");
  if (holds(none)) return none;
  return mentions(project, "adjustCase", deniesCircumstance(project) ? NO_CIRCUMSTANCE : OTHER_CIRCUMSTANCE);
}

/** The adjusted total against the approved one. */
function overTotal(row: TraceRow): Trace {
  const approved = present(row, ["approvedTotal"])[0] ?? row.values.ceiling.field ?? "approvedTotal";
  return compare(input(row.project, "newTotal"), ">", input(row.project, approved));
}

/** Decided together: by its route, or as a mid-year addition. */
function routeOf({ project }: TraceRow): Trace {
  const route = says(project, "route", "unified");
  return holds(route) ? route : says(project, "listing", "midYearAddition");
}

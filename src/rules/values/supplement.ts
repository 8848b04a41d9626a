import { bandOf, type Fen } from "../../exact";
import type { Project } from "../../plan/types";
import { parameterOn } from "../acts/parameters";
import type { SupplementTier, TierRule } from "../../regulation/types";
import { isUnknownIn, moneyIn } from "../facts/access";
import { bandFor, type BandFound } from "../trace/bands";
import { amountFrom, holds } from "../trace/evaluate";
import { positive } from "../trace/row";
import {
  largestSupplement,
  supplementCap,
  supplementEffective,
  supplementOver,
  supplementRemaining,
  supplementUsed,
} from "../trace/supplement";
import type { Expression } from "../trace/types";
import { latestEstimate } from "./ceiling";
import type { ValueContext } from "./context";
import type { SupplementValue } from "./types";

/** Article 43 paragraph 2: the approval tier of a supplementary contract of this amount. */
export function supplementTierOf(
  context: Pick<ValueContext, "project" | "policy" | "asOf">,
  amount: Fen,
): TierRule<SupplementTier> | null {
  const tiers = amount > 0n ? parameterOn(context, "supplementTiers") : null;
  return tiers === null ? null : (bandOf(tiers, amount)?.value ?? null);
}

/**
 * Article 43: limit (10 % of the original contract, rounded down to the 分), used, remaining, tier.
 * Used is the sum of all additions; reductions give no room back (reading 3.20).
 */
export function computeSupplement(context: ValueContext): SupplementValue {
  const { project } = context;
  const { supp, suppPrior } = project.fields;
  const contractRead = moneyIn(project.fields.contract);
  const contract = contractRead !== null && contractRead >= 0n ? contractRead : null;
  const hasLimit = contract !== null && parameterOn(context, "supplementShare") !== null;
  const limit = supplementCap(context);
  const cap = hasLimit ? amountFrom(limit) : null;
  const isKnown = areSupplementsKnown(project);
  const together = supplementUsed(context);
  const used = isKnown ? amountFrom(together) : null;
  const net = isKnown ? (moneyIn(supp) ?? 0n) + (moneyIn(suppPrior) ?? 0n) : null;
  if (!hasLimit || !isKnown) return withoutLimit(contract, cap, used, net);
  const field = latestEstimate(project);
  const rest = supplementRemaining(context, limit, together);
  const remaining = amountFrom(rest);
  const isOver = holds(supplementOver(context, together, limit));
  const { tierSingle, tierCumulative, tier } = isOver || !hasSupplements(project) ? NO_TIERS : tiers(context, together);
  return {
    contract,
    cap,
    used,
    net,
    remaining,
    effectiveRemaining: field === null ? null : amountFrom(supplementEffective(context, field, rest, together)),
    excess: isOver && remaining !== null ? -remaining : null,
    tierSingle,
    tierCumulative,
    tier,
  };
}

const NO_TIERS = { tierSingle: null, tierCumulative: null, tier: null } as const;

/** Its fields stand in the order of those with a limit: then all rows' values are of one shape, which is quicker to read. */
const withoutLimit = (contract: Fen | null, cap: Fen | null, used: Fen | null, net: Fen | null): SupplementValue => ({
  contract,
  cap,
  used,
  net,
  remaining: null,
  effectiveRemaining: null,
  excess: null,
  tierSingle: null,
  tierCumulative: null,
  tier: null,
});

/** Whether every supplement of the row is known, earlier ones included. */
export const areSupplementsKnown = ({ fields }: Project): boolean =>
  !isUnknownIn(fields.supp) && !isUnknownIn(fields.suppPrior);

/** Whether the row names a supplement, now or earlier. */
export const hasSupplements = ({ fields }: Project): boolean =>
  moneyIn(fields.supp) !== null || moneyIn(fields.suppPrior) !== null;

function tiers(
  context: ValueContext,
  together: Expression,
): Pick<SupplementValue, "tierSingle" | "tierCumulative" | "tier"> {
  const largest = largestSupplement(context);
  const tierSingle = supplementBand(context, largest)?.value.id ?? null;
  const isAll = amountFrom(largest) === amountFrom(together);
  const tierCumulative = isAll ? tierSingle : (supplementBand(context, together)?.value.id ?? null);
  const choice = context.reading("A43-tier-base");
  const higher = (tierSingle ?? "") > (tierCumulative ?? "") ? tierSingle : tierCumulative;
  return {
    tierSingle,
    tierCumulative,
    tier: choice === "single" ? tierSingle : choice === "cumulative" ? tierCumulative : higher,
  };
}

/** The band that a supplement of this amount falls in, with the statement that it does; null without an amount. */
export function supplementBand(
  context: Pick<ValueContext, "project" | "policy" | "asOf">,
  amount: Expression,
): BandFound<TierRule<SupplementTier>> | null {
  return parameterOn(context, "supplementTiers") === null || !holds(positive(amount))
    ? null
    : bandFor(amount, context.policy.parameters.supplementTiers);
}

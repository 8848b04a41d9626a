import { bandOf, divideDown, exceedsRatio, maxFen, minFen, type Fen } from "../../exact";
import { parameterOn } from "../acts/parameters";
import type { SupplementTier, TierRule } from "../../regulation/types";
import { amountsOrNone, moneyOf, negatives, positives } from "../facts/access";
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
 * Used is the sum of all additions; reductions give no room back (reading 3.20). Every result is written out rather
 * than spread together: spreading was a third of the time of a review's values.
 */
export function computeSupplement(context: ValueContext): SupplementValue {
  const { project, values } = context;
  const contractRead = moneyOf(project, "contract");
  const contract = contractRead !== null && contractRead >= 0n ? contractRead : null;
  const share = parameterOn(context, "supplementShare");
  const cap = contract === null || share === null ? null : divideDown(contract * share.numerator, share.denominator);
  const amounts = supplementAmounts(context);
  // Most rows have no supplement: nothing is over, and no tier is asked for.
  if (contract !== null && cap !== null && amounts !== null && amounts.length === 0) {
    const ceiling = values.ceiling.estimate;
    return {
      contract,
      cap,
      used: 0n,
      net: 0n,
      remaining: cap,
      excess: null,
      tierSingle: null,
      tierCumulative: null,
      tier: null,
      effectiveRemaining: ceiling === null ? null : maxFen(0n, minFen(cap, ceiling - contract)),
    };
  }
  const gross = amounts === null ? null : positives(amounts);
  const net = amounts === null || gross === null ? null : gross - negatives(amounts);
  const used = context.reading("A43-reductions") === "net" && net !== null ? maxFen(net, 0n) : gross;
  if (contract === null || share === null || cap === null || used === null || amounts === null) {
    return {
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
    };
  }
  const ceiling = values.ceiling.estimate;
  const remaining = cap - used;
  const effectiveRemaining = ceiling === null ? null : maxFen(0n, minFen(remaining, ceiling - contract - used));
  if (exceedsRatio(used, contract, share)) {
    return {
      contract,
      cap,
      used,
      net,
      remaining,
      effectiveRemaining,
      excess: -remaining,
      tierSingle: null,
      tierCumulative: null,
      tier: null,
    };
  }
  const { tierSingle, tierCumulative, tier } = tiers(context, amounts, used);
  return { contract, cap, used, net, remaining, effectiveRemaining, excess: null, tierSingle, tierCumulative, tier };
}

/** Every supplement of the row, earlier ones included; null if one is unknown. */
export function supplementAmounts({ project }: Pick<ValueContext, "project">): readonly Fen[] | null {
  const now = amountsOrNone(project, "supp");
  const prior = amountsOrNone(project, "suppPrior");
  return now === null || prior === null ? null : [...now, ...prior];
}

function tiers(
  context: ValueContext,
  amounts: readonly Fen[],
  used: Fen,
): Pick<SupplementValue, "tierSingle" | "tierCumulative" | "tier"> {
  const single = amountsOrNone(context.project, "supp") ?? amounts;
  const largest = (single.length > 0 ? single : amounts).reduce(maxFen, 0n);
  const tierSingle = supplementTierOf(context, largest)?.id ?? null;
  const tierCumulative = supplementTierOf(context, used)?.id ?? null;
  const choice = context.reading("A43-tier-base");
  const higher =
    [tierSingle, tierCumulative]
      .filter((tier): tier is SupplementTier => tier !== null)
      .sort()
      .pop() ?? null;
  return {
    tierSingle,
    tierCumulative,
    tier: choice === "single" ? tierSingle : choice === "cumulative" ? tierCumulative : higher,
  };
}

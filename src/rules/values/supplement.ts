import { bandOf, sumFen, type Fen } from "../../exact";
import { parameterOn } from "../acts/parameters";
import type { SupplementTier, TierRule } from "../../regulation/types";
import { amountsOrNone, moneyOf } from "../facts/access";
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
  const contractRead = moneyOf(context.project, "contract");
  const contract = contractRead !== null && contractRead >= 0n ? contractRead : null;
  const hasLimit = contract !== null && parameterOn(context, "supplementShare") !== null;
  const limit = supplementCap(context);
  const cap = hasLimit ? amountFrom(limit) : null;
  const amounts = supplementAmounts(context);
  const together = supplementUsed(context);
  const used = amounts === null ? null : amountFrom(together);
  const net = amounts === null ? null : sumFen(amounts);
  if (!hasLimit || amounts === null) return { ...NO_LIMIT, contract, cap, used, net };
  const { field } = context.values.ceiling;
  const rest = supplementRemaining(context, limit, together);
  const remaining = amountFrom(rest);
  const isOver = holds(supplementOver(context, together, limit));
  const { tierSingle, tierCumulative, tier } = isOver || amounts.length === 0 ? NO_TIERS : tiers(context);
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
const NO_LIMIT = { remaining: null, effectiveRemaining: null, excess: null, ...NO_TIERS } as const;

/** Every supplement of the row, earlier ones included; null if one is unknown. */
export function supplementAmounts({ project }: Pick<ValueContext, "project">): readonly Fen[] | null {
  const now = amountsOrNone(project, "supp");
  const prior = amountsOrNone(project, "suppPrior");
  return now === null || prior === null ? null : [...now, ...prior];
}

function tiers(context: ValueContext): Pick<SupplementValue, "tierSingle" | "tierCumulative" | "tier"> {
  const tierSingle = supplementBand(context, largestSupplement(context))?.value.id ?? null;
  const tierCumulative = supplementBand(context, supplementUsed(context))?.value.id ?? null;
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

import { bandOf, type Fen } from "../../exact";
import type { Project } from "../../plan/types";
import { parameterOn } from "../acts/parameters";
import type { SupplementTier, TierRule } from "../../regulation/types";
import { isUnknownIn, moneyIn } from "../facts/access";
import { bandFor, type BandFound } from "../trace/bands";
import { amountFrom, holds } from "../trace/evaluate";
import { isExplaining } from "../trace/explain";
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
 * Used is the sum of all additions; reductions give no room back (reading 3.20). What few rows are asked for is computed
 * when it is asked for: a review keeps one of these for every row.
 */
export class SupplementOfRow implements SupplementValue {
  readonly contract: Fen | null;
  readonly used: Fen | null;
  private tiersKnown: Tiers | undefined;

  constructor(private readonly row: ValueContext) {
    const { project } = row;
    const contract = moneyIn(project.fields.contract);
    this.contract = contract !== null && contract >= 0n ? contract : null;
    this.used = areSupplementsKnown(project) ? amountFrom(supplementUsed(row)) : null;
  }

  get cap(): Fen | null {
    const { limit } = this;
    return limit === null ? null : amountFrom(limit);
  }
  get net(): Fen | null {
    if (this.used === null) return null;
    const { supp, suppPrior } = this.row.project.fields;
    return (moneyIn(supp) ?? 0n) + (moneyIn(suppPrior) ?? 0n);
  }
  get remaining(): Fen | null {
    const { rest } = this;
    return rest === null ? null : amountFrom(rest);
  }
  get effectiveRemaining(): Fen | null {
    const { rest, row } = this;
    const field = latestEstimate(row.project)?.field ?? null;
    return rest === null || field === null ? null : amountFrom(supplementEffective(row, field, rest, this.together));
  }
  get excess(): Fen | null {
    const { remaining } = this;
    return remaining !== null && this.isOver ? -remaining : null;
  }
  get tierSingle(): SupplementTier | null {
    return this.tiers.tierSingle;
  }
  get tierCumulative(): SupplementTier | null {
    return this.tiers.tierCumulative;
  }
  get tier(): SupplementTier | null {
    return this.tiers.tier;
  }

  /** As plain data: the row that it is of is no part of it. */
  toJSON(): SupplementValue {
    const { contract, cap, used, net, remaining, effectiveRemaining, excess, tierSingle, tierCumulative, tier } = this;
    return { contract, cap, used, net, remaining, effectiveRemaining, excess, tierSingle, tierCumulative, tier };
  }

  /** null without a contract, and where the share is out of its period. */
  private get limit(): Expression | null {
    return this.contract === null || parameterOn(this.row, "supplementShare") === null ? null : supplementCap(this.row);
  }
  /** What is used; a tree of its own only where somebody explains. */
  private get together(): Expression {
    return isExplaining() ? supplementUsed(this.row) : this.used;
  }
  private get rest(): Expression | null {
    const limit = this.used === null ? null : this.limit;
    return limit === null ? null : supplementRemaining(this.row, limit, this.together);
  }
  private get isOver(): boolean {
    const { limit } = this;
    return limit !== null && holds(supplementOver(this.row, this.together, limit));
  }
  private get tiers(): Tiers {
    return (this.tiersKnown ??=
      this.used === null || this.limit === null || this.isOver || !hasSupplements(this.row.project)
        ? NO_TIERS
        : tiersOf(this.row, this.together));
  }
}

type Tiers = Pick<SupplementValue, "tierSingle" | "tierCumulative" | "tier">;

const NO_TIERS: Tiers = { tierSingle: null, tierCumulative: null, tier: null };

/** Whether every supplement of the row is known, earlier ones included. */
export const areSupplementsKnown = ({ fields }: Project): boolean =>
  !isUnknownIn(fields.supp) && !isUnknownIn(fields.suppPrior);

/** Whether the row names a supplement, now or earlier. */
export const hasSupplements = ({ fields }: Project): boolean =>
  moneyIn(fields.supp) !== null || moneyIn(fields.suppPrior) !== null;

function tiersOf(context: ValueContext, together: Expression): Tiers {
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

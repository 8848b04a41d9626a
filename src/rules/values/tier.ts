import { bandOf, type Fen } from "../../exact";
import type { FieldKey } from "../../fields";
import type { TierId, TierRule } from "../../regulation/types";
import { parameterOn } from "../acts/parameters";
import { moneyIn, optionIn } from "../facts/access";
import { isMidYear } from "../facts/kinds";
import { bandFor } from "../trace/bands";
import { amountIn } from "../trace/total";
import type { ValueContext } from "./context";
import type { TierValue } from "./types";

/** Article 10: the tier a total falls in; null below 30 万元, and where the tiers are out of their period. */
export function tierOfAmount(
  context: Pick<ValueContext, "project" | "policy" | "asOf">,
  amount: Fen,
): TierRule<TierId> | null {
  const tiers = parameterOn(context, "tiers");
  return tiers === null ? null : (bandOf(tiers, amount)?.value ?? null);
}

/** Totals that the approval can have gone by: 总投资 and 批复总投资 (the approved estimate comes later, reading 3.9). */
export function tierCandidates(context: ValueContext): readonly { readonly field: FieldKey; readonly fen: Fen }[] {
  const choice = context.reading("A10-tier-amount");
  const { fields } = context.project;
  const named: { readonly field: FieldKey; readonly fen: Fen }[] = [];
  for (const field of ["total", "approvedTotal"] as const) {
    if (choice !== "higher" && (choice === "approved") !== (field === "approvedTotal")) continue;
    const fen = moneyIn(field === "total" ? fields.total : fields.approvedTotal);
    if (fen !== null && fen > 0n) named.push({ field, fen });
  }
  if (named.length > 0) return named;
  const { total, field } = context.values.total;
  return total !== null && field !== null ? [{ field, fen: total }] : [];
}

/** Article 10: tier by amount, and the route that decides whether the tiers matter. */
export function computeTier(context: ValueContext): TierValue {
  const { values } = context;
  const route = routeOf(context);
  switch (values.scope.because) {
    case "classified":
    case "county":
    case "below30":
    case "operations":
      return { tier: "NA", byAmount: null, route, amount: null, field: null };
    case "unknownTotal":
      return { tier: "UNKNOWN", byAmount: null, route, amount: null, field: null };
    case "countyBody":
    case "inScope":
      break;
  }
  if (values.total.total === null) return { tier: "UNKNOWN", byAmount: null, route, amount: null, field: null };
  const candidates = tierCandidates(context);
  const first = candidates[0];
  const second = candidates[1];
  if (first === undefined) return { tier: "UNKNOWN", byAmount: null, route, amount: null, field: null };
  const highest = second !== undefined && second.fen > first.fen ? second : first;
  if (parameterOn(context, "tiers") === null)
    return { tier: "UNKNOWN", byAmount: null, route, amount: null, field: null };
  const byAmount = bandFor(amountIn(context, highest.field), context.policy.parameters.tiers)?.value.id ?? null;
  const tier = byAmount === null ? "NA" : route === "unified" ? "UNIFIED" : byAmount;
  return { tier, byAmount, route, amount: highest.fen, field: highest.field };
}

/** Mid-year additions go the unified way too (Article 13, reading 3.8) unless the row says otherwise. */
function routeOf({ project }: ValueContext): TierValue["route"] {
  const option = optionIn(project.fields.route);
  if (option === "unified" || option === "caseByCase") return option;
  return isMidYear(project) ? "unified" : "unknown";
}

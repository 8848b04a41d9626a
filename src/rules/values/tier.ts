import { bandOf, type Fen } from "../../exact";
import type { FieldKey } from "../../fields";
import type { ReadingChoice, TierId, TierRule } from "../../regulation/types";
import { parameterOn } from "../acts/parameters";
import { optionIn, positiveIn } from "../facts/access";
import { isMidYear } from "../facts/kinds";
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

interface Candidate {
  readonly field: FieldKey;
  readonly fen: Fen;
}

/** Totals that the approval can have gone by: 总投资 and 批复总投资 (the approved estimate comes later, reading 3.9). */
export function tierCandidates(context: ValueContext): readonly Candidate[] {
  const choice = context.reading("A10-tier-amount");
  const named = (["total", "approvedTotal"] as const).flatMap((field) => namedIn(context, field, choice) ?? []);
  const other = named.length > 0 ? null : unnamedIn(context);
  return other === null ? named : [other];
}

/** The one of them that the tier goes by: 总投资 where both are the same. */
function highestOf(context: ValueContext): Candidate | null {
  const choice = context.reading("A10-tier-amount");
  const total = namedIn(context, "total", choice);
  const approved = namedIn(context, "approvedTotal", choice);
  if (total === null || approved === null) return total ?? approved ?? unnamedIn(context);
  return approved.fen > total.fen ? approved : total;
}

/** A total that counts by the reading in force, and is one. */
function namedIn({ project }: ValueContext, field: "total" | "approvedTotal", choice: ReadingChoice): Candidate | null {
  if (choice !== "higher" && (choice === "approved") !== (field === "approvedTotal")) return null;
  const fen = positiveIn(field === "total" ? project.fields.total : project.fields.approvedTotal);
  return fen === null ? null : { field, fen };
}

/** The total that stands in for them where the row holds neither. */
function unnamedIn({ values }: ValueContext): Candidate | null {
  const { total, field } = values.total;
  return total !== null && field !== null ? { field, fen: total } : null;
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
  const highest = highestOf(context);
  if (highest === null) return { tier: "UNKNOWN", byAmount: null, route, amount: null, field: null };
  const tiers = parameterOn(context, "tiers");
  if (tiers === null) return { tier: "UNKNOWN", byAmount: null, route, amount: null, field: null };
  const byAmount = bandOf(tiers, highest.fen)?.value.id ?? null;
  const tier = byAmount === null ? "NA" : route === "unified" ? "UNIFIED" : byAmount;
  return { tier, byAmount, route, amount: highest.fen, field: highest.field };
}

/** Mid-year additions go the unified way too (Article 13, reading 3.8) unless the row says otherwise. */
function routeOf({ project }: ValueContext): TierValue["route"] {
  const option = optionIn(project.fields.route);
  if (option === "unified" || option === "caseByCase") return option;
  return isMidYear(project) ? "unified" : "unknown";
}

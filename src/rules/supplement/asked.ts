/** What a supplement, or all of them, ask for against the body named. */
import type { Fen } from "../../exact";
import type { BodyId, SupplementTier, TierRule } from "../../regulation/types";
import type { Single } from "../facts";
import { all, authorityAgainst, inBand, input, partOf, says, supplementUsed } from "../trace";
import type { RowContext, Expression } from "../types";
import { supplementTierOf } from "../values";

/** What asks for a body: the largest supplement where its own band does, else all of them. */
export interface Asking {
  readonly fen: Fen;
  /** That the amount lies in the band that asks for that body. */
  readonly statement: Expression;
}

export function askedBy(row: RowContext, rule: TierRule<SupplementTier>, single: Single | null, used: Fen): Asking {
  const bySingle = single !== null && supplementTierOf(row, single.fen)?.id === rule.id;
  const [amount, fen] = bySingle
    ? [input(row.project, single.field, single.fen), single.fen]
    : [supplementUsed(row), used];
  return { fen, statement: inBand(amount, fen, row.policy.parameters.supplementTiers) };
}

/**
 * That the body named is enough for the smallest of several supplements: it may be that one which it decided on. Of
 * earlier ones the row does not say that this body decided on them.
 */
export function enoughForOne(row: RowContext, actual: BodyId, single: Single | null): readonly Expression[] {
  if (single === null || row.reading("A43-tier-base") === "cumulative") return [];
  const { field, least } = single;
  const smallest = partOf(row.project, field, "smallest", least);
  const rule = supplementTierOf(row, least);
  if (field === "suppPrior" || rule === null) return [says(row.project, field, "read")];
  return [
    all(
      inBand(smallest, least, row.policy.parameters.supplementTiers),
      authorityAgainst(row, "suppAuthority", actual, "≥", rule),
    ),
  ];
}

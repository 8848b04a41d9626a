import { maxFen, type Fen } from "../../exact";
import { amountsOrNone, moneyOf, positives } from "../support/access";
import type { ValueContext } from "./context";
import type { CeilingValue } from "./types";

/**
 * Article 28 paragraph 2: the approved estimate, the latest one, is the most a project may cost. Committed is the
 * largest of what already binds the money: releases, contract with supplements, settlement, adjusted total.
 */
export function computeCeiling({ project }: Pick<ValueContext, "project">): CeilingValue {
  const adjusted = moneyOf(project, "adjustedEstimate");
  const first = moneyOf(project, "estimate");
  const field = adjusted !== null && adjusted > 0n ? "adjustedEstimate" : first !== null && first > 0n ? "estimate" : null;
  const estimate = field === "adjustedEstimate" ? adjusted : field === "estimate" ? first : null;
  const contract = moneyOf(project, "contract");
  const supplements = amountsOrNone(project, "supp");
  const earlier = amountsOrNone(project, "suppPrior");
  const commitments = [
    moneyOf(project, "cumPaid"), moneyOf(project, "cumPaidPrior"), moneyOf(project, "settlement"), moneyOf(project, "newTotal"),
    contract === null || supplements === null || earlier === null ? contract : contract + positives(supplements) + positives(earlier),
  ].filter((fen): fen is Fen => fen !== null);
  const committed = commitments.length === 0 ? null : commitments.reduce(maxFen);
  return { estimate, field, committed, remaining: estimate === null || committed === null ? null : estimate - committed };
}

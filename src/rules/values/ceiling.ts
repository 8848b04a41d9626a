import { maxFen, type Fen } from "../../exact";
import type { FieldKey } from "../../fields";
import { amountsOrNone, moneyOf, negatives, positives } from "../facts/access";
import type { ValueContext } from "./context";
import type { CeilingValue } from "./types";

/** What binds money beside the contract: releases, settlement, adjusted total. */
const COMMITTED: readonly FieldKey[] = ["cumPaid", "cumPaidPrior", "paid", "settlement", "newTotal"];

const net = (amounts: readonly Fen[]): Fen => positives(amounts) - negatives(amounts);

/**
 * Article 28 paragraph 2: the approved estimate, the latest one, is the most a project may cost. Committed is the
 * largest of what already binds the money: releases and payments, the contract with its supplements (reductions set off:
 * the same sum that the ceiling is held against), settlement, adjusted total.
 */
export function computeCeiling({ project }: Pick<ValueContext, "project">): CeilingValue {
  const adjusted = moneyOf(project, "adjustedEstimate");
  const first = moneyOf(project, "estimate");
  const field =
    adjusted !== null && adjusted > 0n ? "adjustedEstimate" : first !== null && first > 0n ? "estimate" : null;
  const estimate = field === "adjustedEstimate" ? adjusted : field === "estimate" ? first : null;
  const contract = moneyOf(project, "contract");
  const supplements = amountsOrNone(project, "supp");
  const earlier = amountsOrNone(project, "suppPrior");
  const withSupplements =
    contract === null || supplements === null || earlier === null
      ? contract
      : contract + net(supplements) + net(earlier);
  let committed = withSupplements;
  for (const other of COMMITTED) {
    const fen = moneyOf(project, other);
    if (fen !== null) committed = committed === null ? fen : maxFen(committed, fen);
  }
  return {
    estimate,
    field,
    earlier: field === "adjustedEstimate" && estimate !== null && first !== null && first > estimate ? first : null,
    committed,
    remaining: estimate === null || committed === null ? null : estimate - committed,
  };
}

import type { Fen } from "../../../src/exact";
import type { PlanSheet, Project } from "../../../src/plan/types";
import { DAZHOU_2023 } from "../../../src/regulation";
import { moneyIn } from "../../../src/rules/facts/access";
import type { Answer } from "./facts";

/** The four amounts of a row, exact like ours. */
interface Amounts {
  readonly total: Fen;
  readonly contract: Fen;
  readonly supplement: Fen;
  readonly adjusted: Fen;
}

const { tiers, supplementShare, adjustmentShare } = DAZHOU_2023.parameters;
const [ofContract, ofTotal] = [supplementShare.value, adjustmentShare.value];

const answerOf = ({ total, contract, supplement, adjusted }: Amounts): Answer => ({
  tier: tiers.value.find(({ from, to }) => total >= from && (to === null || total < to))?.value.id ?? "NA",
  supplementOver: supplement * ofContract.denominator > contract * ofContract.numerator,
  adjustmentOver: adjusted * ofTotal.denominator > total * ofTotal.numerator,
});

const amountsOf = ({ fields }: Project): Amounts => ({
  total: moneyIn(fields.total) ?? 0n,
  contract: moneyIn(fields.contract) ?? 0n,
  supplement: moneyIn(fields.supp) ?? 0n,
  adjusted: moneyIn(fields.adj) ?? 0n,
});

/** Bare arithmetic over amounts that lie beside each other: what no engine can be faster than. */
export function bare({ projects }: PlanSheet): () => readonly Answer[] {
  const rows = projects.map(amountsOf);
  return () => rows.map(answerOf);
}

/** The same over the rows as they were read: it takes each amount out of its cell, as ours does. */
export const bareOverRows =
  ({ projects }: PlanSheet): (() => readonly Answer[]) =>
  () =>
    projects.map((project) => answerOf(amountsOf(project)));

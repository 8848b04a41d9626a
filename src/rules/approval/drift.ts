import { parameterOf } from "../acts/parameters";
import { moneyOf } from "../facts";
import { tierOfAmount } from "../values";
import { input, parted } from "../trace";
import { defineRule } from "../define";
import { fail, NOT_APPLICABLE, PASS } from "../types";
import { texts } from "./drift.texts";

const ORDER = ["T1", "T2", "T3", "T4"];
const TOTALS = ["approvedTotal", "total", "estimate"] as const;

/**
 * Totals of one project that fall in different tiers, or on both sides of the threshold of Article 2: the approved
 * estimate in a higher one, or 总投资 and the approved total apart. The higher of the two totals counts.
 */
export const drift = defineRule({
  id: "A10-DRIFT",
  kind: "law",
  cite: { article: 10, paragraph: 2 },
  reach: "all",
  act: "projectApproval",
  needs: [
    ["total", "approvedTotal"],
    ["approvedTotal", "estimate"],
  ],
  limits: ["amount"],
  messages: { apart: "warning", threshold: "warning" },
  parameters: ["tiers", "threshold"],
  texts,
  judge: (row) => {
    const { project, policy, values } = row;
    if (!["inScope", "below30"].includes(values.scope.because)) return NOT_APPLICABLE;
    const known: { readonly field: (typeof TOTALS)[number]; readonly fen: bigint; readonly rank: number }[] = [];
    for (const field of TOTALS) {
      const fen = moneyOf(project, field);
      if (fen !== null && fen > 0n) known.push({ field, fen, rank: ORDER.indexOf(tierOfAmount(row, fen)?.id ?? "") });
    }
    const decided = known.find((entry) => entry.field !== "estimate");
    if (decided === undefined) return NOT_APPLICABLE;
    const other = known.find(
      (entry) =>
        entry !== decided &&
        // A lower estimate is the usual course and asks nobody for more (reading 3.9).
        (entry.field === "estimate" ? entry.rank > decided.rank : entry.rank !== decided.rank),
    );
    if (other === undefined) return PASS;
    const atThreshold = decided.rank < 0 || other.rank < 0;
    // Decided together, a project has no tiers, but the threshold holds all the same.
    if (values.tier.route === "unified" && !atThreshold) return NOT_APPLICABLE;
    return fail({
      message: atThreshold ? "threshold" : "apart",
      data: {
        one: { term: `field.${decided.field}` },
        oneFen: { fen: decided.fen },
        other: { term: `field.${other.field}` },
        otherFen: { fen: other.fen },
        ...(atThreshold ? { threshold: { fen: parameterOf(row, "threshold") } } : {}),
      },
      fields: [decided.field, other.field],
      trace: () => {
        const [low, high] = decided.rank < other.rank ? [decided, other] : [other, decided];
        return parted(input(project, low.field), input(project, high.field), high.fen, policy.parameters.tiers);
      },
    });
  },
});

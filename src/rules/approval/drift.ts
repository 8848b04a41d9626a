import { moneyOf } from "../support/access";
import { isBeforeMeasures } from "../support/acts";
import { tierOfAmount } from "../values";
import { parted } from "../support/explain";
import { input } from "../support/trace";
import { defineRule } from "../define";
import { fail, NOT_APPLICABLE, PASS } from "../types";
import { texts } from "./drift.texts";

const ORDER = ["T1", "T2", "T3", "T4"];
const TOTALS = ["approvedTotal", "total", "estimate"] as const;

/** Totals of one project that fall in different tiers: the approved estimate in a higher one, or 总投资 and the approved total apart. */
export const drift = defineRule({
  id: "A10-DRIFT",
  kind: "law",
  cite: { article: 10, paragraph: 2 },
  reach: "inScope",
  needs: [
    ["total", "approvedTotal"],
    ["approvedTotal", "estimate"],
  ],
  limits: ["amount"],
  messages: { apart: "warning" },
  texts,
  judge: (row) => {
    const { project, policy, values } = row;
    if (values.tier.route === "unified" || isBeforeMeasures(row, "approved")) return NOT_APPLICABLE;
    const known: { readonly field: (typeof TOTALS)[number]; readonly fen: bigint; readonly rank: number }[] = [];
    for (const field of TOTALS) {
      const fen = moneyOf(project, field);
      if (fen !== null && fen > 0n)
        known.push({ field, fen, rank: ORDER.indexOf(tierOfAmount(policy, fen)?.id ?? "") });
    }
    const decided = known.find((entry) => entry.field !== "estimate");
    if (decided === undefined) return NOT_APPLICABLE;
    const other = known.find(
      (entry) =>
        entry !== decided && (entry.field === "estimate" ? entry.rank > decided.rank : entry.rank !== decided.rank),
    );
    if (other === undefined) return PASS;
    return fail({
      message: "apart",
      data: {
        one: { term: `field.${decided.field}` },
        oneFen: { fen: decided.fen },
        other: { term: `field.${other.field}` },
        otherFen: { fen: other.fen },
      },
      fields: [decided.field, other.field],
      trace: () => {
        const [low, high] = decided.rank < other.rank ? [decided, other] : [other, decided];
        return parted(input(project, low.field), input(project, high.field), high.fen, policy.parameters.tiers);
      },
    });
  },
});

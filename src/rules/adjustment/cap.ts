import { exceedsRatio, ratioToPercent, type Fen } from "../../exact";
import { parameterOf } from "../acts/parameters";
import { adjustingStage, amountsOf, couldBeRounding, isCumulative } from "../facts";
import { type AdjustmentCount, adjustmentOver, all, holds } from "../trace";
import { defineRule } from "../define";
import { fail, NOT_APPLICABLE, PASS, undecided, type RowContext, type Trace } from "../types";
import { texts } from "./cap.texts";

const THIS_TIME = ["adj", "up", "down"] as const;
const AMOUNT_FIELDS = [...THIS_TIME, "adjPrior"] as const;

/**
 * Whether the amounts add up several adjustments: the header says so, or the cell lists several of which none is over by
 * itself.
 */
function isSumOfActs(row: RowContext, isOver: (amount: Fen) => boolean): boolean {
  const filled = THIS_TIME.filter((field) => amountsOf(row.project, field).length > 0);
  const amounts = filled.map((field) => amountsOf(row.project, field));
  if (filled.some((field) => isCumulative(row, field))) return true;
  return amounts.some((each) => each.length > 1) && !amounts.flat().some(({ fen }) => isOver(fen < 0n ? -fen : fen));
}

/**
 * Own adjustment with filing reaches to 15 % of the approved total (Article 45). An error only if every base at hand
 * is exceeded by this adjustment alone and the row shows that it was filed or carried out.
 */
export const adjustmentCap = defineRule({
  id: "A45-CAP",
  kind: "law",
  cite: { article: 45 },
  reach: "inScope",
  act: "adjustment",
  needs: [
    ["adj", "up", "down"],
    ["approvedTotal", "estimate", "adjustedEstimate"],
  ],
  readings: ["A45-amount", "A45-base", "A45-cumulative"],
  parameters: ["adjustmentShare"],
  limits: ["amount"],
  messages: {
    over: "error",
    applyFirst: "warning",
    rounding: "warning",
    smallerBase: "warning",
    severalActs: "warning",
    cumulative: "warning",
    bothSides: "info",
  },
  texts,
  judge: (row) => {
    const { base, bases, cap, single, absolute } = row.values.adjustment;
    const stage = adjustingStage(row);
    if (single === null) return undecided("adj");
    // Earlier adjustments that are not known cannot excuse this one.
    const used = row.values.adjustment.used ?? single;
    if (used === 0n && (absolute ?? 0n) === 0n) return NOT_APPLICABLE;
    if (base === null || cap === null) return undecided("approvedTotal");
    if (stage === "approved") return PASS;
    const share = parameterOf(row, "adjustmentShare");
    const over = (amount: Fen, of: Fen): boolean => exceedsRatio(amount, of, share);
    const data = {
      used: { fen: used },
      single: { fen: single },
      cap: { fen: cap },
      base: { fen: base.fen },
      baseField: { term: `field.${base.field}` },
      share: ratioToPercent(share),
      excess: { fen: used - cap },
      absolute: { fen: absolute ?? single },
    };
    const fields = AMOUNT_FIELDS;
    const ofSmallest = (count?: AdjustmentCount): Trace => adjustmentOver(row, base.field, count);
    const trace = () => ofSmallest();
    // Over on every base at hand, so that an estimated one among them leaves a doubt.
    const overAll = all(...bases.map((entry) => adjustmentOver(row, entry.field)));
    if (holds(overAll)) {
      const rounding = bases.some((entry) =>
        couldBeRounding(row.project, THIS_TIME, entry.field, single, entry.fen, share),
      );
      if (rounding) return fail({ message: "rounding", data, fields, trace });
      // A sum of several adjustments accuses none of them.
      if (stage === "done" && isSumOfActs(row, (amount) => bases.every((entry) => over(amount, entry.fen))))
        return fail({ message: "severalActs", data, fields, trace });
      return stage === "done"
        ? fail({ message: "over", data, fields, trace: () => overAll })
        : fail({ message: "applyFirst", data, fields, trace });
    }
    if (holds(ofSmallest())) return fail({ message: "smallerBase", data, fields, trace });
    const withEarlier = ofSmallest("cumulative");
    if (holds(withEarlier)) return fail({ message: "cumulative", data, fields, trace: () => withEarlier });
    const bothSides = absolute === null ? null : ofSmallest("bothSides");
    if (bothSides !== null && holds(bothSides))
      return fail({ message: "bothSides", data, fields, trace: () => bothSides });
    return PASS;
  },
});

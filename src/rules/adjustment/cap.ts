import { exceedsRatio, ratioToPercent, type Fen, type Ratio } from "../../exact";
import { parameterOf } from "../acts/parameters";
import { adjustingStage, amountsOf, couldBeRounding, isCumulative } from "../facts";
import { type AdjustmentCount, adjustmentOver, all } from "../trace";
import { defineRule, type Says } from "../define";
import { firstOf, when } from "../statement";
import { NOT_APPLICABLE, undecided, type RowContext, type Trace } from "../types";
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

const messages = {
  over: "error",
  applyFirst: "warning",
  rounding: "warning",
  smallerBase: "warning",
  severalActs: "warning",
  cumulative: "warning",
  bothSides: "info",
} as const;

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
  messages,
  texts,
  judge: (row) => {
    const { base, bases, cap, single, absolute } = row.values.adjustment;
    const stage = adjustingStage(row);
    if (single === null) return undecided("adj");
    // Earlier adjustments that are not known cannot excuse this one.
    const used = row.values.adjustment.used ?? single;
    if (used === 0n && (absolute ?? 0n) === 0n) return NOT_APPLICABLE;
    if (base === null || cap === null) return undecided("approvedTotal");
    if (stage === "approved") return NOT_APPLICABLE;
    const share = parameterOf(row, "adjustmentShare");
    const data = () => ({
      used: { fen: used },
      single: { fen: single },
      cap: { fen: cap },
      base: { fen: base.fen },
      baseField: { term: `field.${base.field}` },
      share: ratioToPercent(share),
      excess: { fen: used - cap },
      absolute: { fen: absolute ?? single },
    });
    const tell = <const M extends string>(message: M) => ({ message, data: data(), fields: AMOUNT_FIELDS });
    const ofSmallest = (count?: AdjustmentCount): Trace => adjustmentOver(row, base.field, count);
    return firstOf<Says<keyof typeof messages>>(
      // Over on every base at hand, so that an estimated one among them leaves a doubt.
      () =>
        when(all(...bases.map((entry) => adjustmentOver(row, entry.field))), () => tell(overAll(row, single, share))),
      () => when(ofSmallest(), () => tell("smallerBase")),
      () => when(ofSmallest("cumulative"), () => tell("cumulative")),
      () => (absolute === null ? NOT_APPLICABLE : when(ofSmallest("bothSides"), () => tell("bothSides"))),
    );
  },
});

/** What an adjustment above every limit at hand is: entered roughly, a sum of several, carried out, or still to be approved. */
function overAll(row: RowContext, single: Fen, share: Ratio): "over" | "applyFirst" | "rounding" | "severalActs" {
  const { bases } = row.values.adjustment;
  if (bases.some(({ field, fen }) => couldBeRounding(row.project, THIS_TIME, field, single, fen, share)))
    return "rounding";
  if (adjustingStage(row) !== "done") return "applyFirst";
  // A sum of several adjustments accuses none of them.
  const isOver = (amount: Fen): boolean => bases.every(({ fen }) => exceedsRatio(amount, fen, share));
  return isSumOfActs(row, isOver) ? "severalActs" : "over";
}

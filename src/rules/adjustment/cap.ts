import { absFen, maxFen, ratioToPercent, type Fen } from "../../exact";
import type { FieldKey } from "../../fields";
import { parameterOf } from "../acts/parameters";
import { adjustingStage, amountsOf } from "../facts";
import {
  type AdjustmentCount,
  adjustmentCap as limitOfAdjustment,
  adjustmentDone,
  adjustmentOver,
  adjustmentSingle,
  all,
  both,
  compare,
  couldBeRounding,
  either,
  greatest,
  partOf,
  sumOfActs,
} from "../trace";
import { defineRule, type Says } from "../define";
import { firstOf, when, whenTold } from "../statement";
import { NOT_APPLICABLE, undecided, type RowContext, type Expression } from "../types";
import { texts } from "./cap.texts";

const THIS_TIME = ["adj", "up", "down"] as const;
const AMOUNT_FIELDS = [...THIS_TIME, "adjPrior"] as const;

/**
 * That the amounts add up several adjustments: the header says so, or the cell lists several of which none is over by
 * itself.
 */
function severalActs(row: RowContext): Expression {
  const filled = THIS_TIME.filter((field) => amountsOf(row.project, field).length > 0);
  const listed = filled.some((field) => amountsOf(row.project, field).length > 1);
  const largest = greatest("trace.largestAdjustment", ...filled.map((field) => largestIn(row, field)));
  return either(
    ...filled.map((field) => sumOfActs(row, field)),
    ...(listed
      ? row.values.adjustment.bases.map(({ field }) => compare(largest, "≤", limitOfAdjustment(row, field)))
      : []),
  );
}

/** The largest adjustment that a cell names, up or down. */
function largestIn({ project }: RowContext, field: FieldKey): Expression {
  const amounts = amountsOf(project, field).map(({ fen }) => absFen(fen));
  return partOf(project, field, "largest", amounts.reduce<Fen>(maxFen, 0n));
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
    if (single === null) return undecided("adj");
    // Earlier adjustments that are not known cannot excuse this one.
    const used = row.values.adjustment.used ?? single;
    if (used === 0n) return NOT_APPLICABLE;
    if (base === null || cap === null) return undecided("approvedTotal");
    if (adjustingStage(row) === "approved") return NOT_APPLICABLE;
    const data = () => ({
      used: { fen: used },
      single: { fen: single },
      cap: { fen: cap },
      base: { fen: base.fen },
      baseField: { term: `field.${base.field}` },
      share: ratioToPercent(parameterOf(row, "adjustmentShare")),
      excess: { fen: used - cap },
      absolute: { fen: absolute ?? single },
    });
    const tell = <const M extends string>(message: M) => ({ message, data: data(), fields: AMOUNT_FIELDS });
    const ofSmallest = (count?: AdjustmentCount): Expression => adjustmentOver(row, base.field, count);
    return firstOf<Says<keyof typeof messages>>(
      // Over on every base at hand, so that an estimated one among them leaves a doubt.
      () =>
        whenTold(all(...bases.map((entry) => adjustmentOver(row, entry.field))), () => {
          const told = { data: data(), fields: AMOUNT_FIELDS };
          return [
            ...roundingOnly(row).map((because) => ({ because, message: "rounding" as const, ...told })),
            {
              because: both(adjustmentDone(row), () => severalActs(row)),
              message: "severalActs",
              ...told,
            },
            { because: adjustmentDone(row), message: "over", ...told },
            { message: "applyFirst", ...told },
          ];
        }),
      () => when(ofSmallest(), () => tell("smallerBase")),
      () => when(ofSmallest("cumulative"), () => tell("cumulative")),
      () => when(ofSmallest("bothSides"), () => tell("bothSides")),
    );
  },
});

/** That it may be over by rounding only, on one base at least; nothing is stated where nothing was entered roughly. */
function roundingOnly(row: RowContext): readonly Expression[] {
  const rounding = row.values.adjustment.bases.flatMap(({ field }) =>
    couldBeRounding(row.project, THIS_TIME, adjustmentSingle(row), field, limitOfAdjustment(row, field)),
  );
  return rounding.length === 0 ? [] : [either(...rounding)];
}

import { parameterOf } from "../acts/parameters";
import { moneyOf } from "../facts";
import { tierOfAmount } from "../values";
import { compare, input, parted, threshold } from "../trace";
import { defineRule } from "../define";
import { firstOf, whenTold } from "../statement";
import { NOT_APPLICABLE } from "../types";
import { texts } from "./drift.texts";

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
    const known = TOTALS.flatMap((field) => {
      const fen = moneyOf(project, field);
      return fen !== null && fen > 0n ? [{ field, fen, isBelow: tierOfAmount(row, fen) === null }] : [];
    });
    const decided = known.find((entry) => entry.field !== "estimate");
    if (decided === undefined) return NOT_APPLICABLE;
    const questions = known.flatMap((other) => {
      // A lower estimate is the usual course and asks nobody for more (reading 3.9).
      if (other === decided || (other.field === "estimate" && other.fen < decided.fen)) return [];
      const atThreshold = decided.isBelow || other.isBelow;
      // Decided together, a project has no tiers, but the threshold holds all the same.
      if (values.tier.route === "unified" && !atThreshold) return [];
      const [low, high] = decided.fen < other.fen ? [decided, other] : [other, decided];
      const apart = parted(input(project, low.field), input(project, high.field), high.fen, policy.parameters.tiers);
      return [
        () =>
          whenTold(apart, () => {
            const data = {
              one: { term: `field.${decided.field}` as const },
              oneFen: { fen: decided.fen },
              other: { term: `field.${other.field}` as const },
              otherFen: { fen: other.fen },
            };
            const fields = [decided.field, other.field] as const;
            return [
              {
                because: compare(input(project, low.field), "<", threshold(row)),
                message: "threshold",
                data: { ...data, threshold: { fen: parameterOf(row, "threshold") } },
                fields,
              },
              { message: "apart", data, fields },
            ];
          }),
      ];
    });
    return questions.length === 0 ? NOT_APPLICABLE : firstOf(...questions);
  },
});

import { maxFen } from "../../exact";
import type { FieldKey } from "../../fields";
import { parameterOf } from "../acts/parameters";
import { moneyOf } from "../facts";
import { tierOfAmount } from "../values";
import { compare, input, parted, threshold } from "../trace";
import { defineRule, type Says } from "../define";
import { firstOfEach, whenTold } from "../statement";
import { NOT_APPLICABLE, type Outcome, type RowContext } from "../types";
import { texts } from "./drift.texts";

/** The totals that the approval can have gone by; the first of them that is there is what the others are held against. */
const DECIDED = ["approvedTotal", "total"] as const;
const OTHERS = ["total", "estimate"] as const;

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
    const { because } = row.values.scope;
    if (because !== "inScope" && because !== "below30") return NOT_APPLICABLE;
    const decided = DECIDED.find((field) => (moneyOf(row.project, field) ?? 0n) > 0n);
    return decided === undefined ? NOT_APPLICABLE : firstOfEach(OTHERS, (other) => apart(row, decided, other));
  },
});

function apart(row: RowContext, decided: FieldKey, other: FieldKey): Outcome<Says<"apart" | "threshold">> {
  const { project, policy, values } = row;
  const [one, two] = [moneyOf(project, decided), moneyOf(project, other)];
  // Equal ones, as most are, fall in one tier; `decided` itself is among the others.
  if (one === null || two === null || one === two) return NOT_APPLICABLE;
  // A lower estimate is the usual course and asks nobody for more (reading 3.9).
  if (other === "estimate" && two < one) return NOT_APPLICABLE;
  // Decided together, a project has no tiers, but the threshold holds all the same.
  const atThreshold = tierOfAmount(row, one) === null || tierOfAmount(row, two) === null;
  if (values.tier.route === "unified" && !atThreshold) return NOT_APPLICABLE;
  const [low, high] = one < two ? [decided, other] : [other, decided];
  const lower = input(project, low);
  const bounded = parted(lower, input(project, high), maxFen(one, two), policy.parameters.tiers);
  return whenTold(bounded, () => {
    const data = {
      one: { term: `field.${decided}` as const },
      oneFen: { fen: one },
      other: { term: `field.${other}` as const },
      otherFen: { fen: two },
    };
    const fields = [decided, other];
    return [
      {
        because: compare(lower, "<", threshold(row)),
        message: "threshold",
        data: { ...data, threshold: { fen: parameterOf(row, "threshold") } },
        fields,
      },
      { message: "apart", data, fields },
    ];
  });
}

import { moneyOf, oncePerLayout } from "../facts";
import { all, committed, compare, input, positive, says, supplementUsed, ZERO } from "../trace";
import { defineRule, type Says } from "../define";
import { ofEach, when } from "../statement";
import { NOT_APPLICABLE, type Outcome, type RowContext } from "../types";
import { texts } from "./zero.texts";

/**
 * Zero where an amount must be: a total of 0, an original contract of 0 with supplements to it, an approved figure, the
 * fees that the total is made of, the settlement of what is accepted and was paid for. It is no limit that everything is
 * above, and no total below the threshold (reading 2.1). A part of 0 is a project without that part, and a settlement of 0
 * before acceptance one that is still to come: nothing is said of them.
 */
export const zeroAmount = defineRule({
  id: "DATA-ZERO",
  kind: "data",
  cite: null,
  reach: "all",
  act: null,
  needs: [],
  limits: [],
  messages: { total: "error", contract: "error", base: "warning", figure: "warning" },
  texts,
  // Hardly a cell holds it, and what else has to be so is asked of those alone.
  judge: (row) =>
    ofEach(watchedOf(row.project), (field) =>
      moneyOf(row.project, field) === 0n ? zeroIn(row, field) : NOT_APPLICABLE,
    ),
});

const WATCHED = [
  "total",
  "contract",
  "approvedTotal",
  "estimate",
  "adjustedEstimate",
  "annualFee",
  "settlement",
] as const;

const watchedOf = oncePerLayout((has) => WATCHED.filter(has));

function zeroIn(
  row: RowContext,
  field: (typeof WATCHED)[number],
): Outcome<Says<"total" | "contract" | "base" | "figure">> {
  const { project, values } = row;
  const isZero = compare(input(project, field), "=", ZERO);
  const [data, fields] = [{ field: { term: `field.${field}` as const } }, [field]];
  switch (field) {
    case "total":
      return when(isZero, () => ({ message: "total", fields }));
    case "contract":
      return values.supplement.used === null
        ? NOT_APPLICABLE
        : when(all(isZero, positive(supplementUsed(row))), () => ({ message: "contract", fields }));
    case "annualFee":
      return values.total.total === null || values.total.field === "annualFee"
        ? when(all(says(project, "serviceTerm", "read"), isZero), () => ({ message: "figure", data, fields }))
        : NOT_APPLICABLE;
    case "settlement": {
      const bound = committed(row);
      return bound === null
        ? NOT_APPLICABLE
        : when(all(isZero, says(project, "accepted", "read"), positive(bound)), () => ({
            message: "figure",
            data,
            fields,
          }));
    }
    default:
      return when(isZero, () => ({ message: "base", data, fields }));
  }
}

import type { FieldKey } from "../../fields";
import { all, committed, compare, input, positive, says, supplementUsed, ZERO } from "../trace";
import { defineRule, type Says } from "../define";
import { together, when } from "../statement";
import { type Expression, NOT_APPLICABLE } from "../types";
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
  judge: (row) => {
    const { project, values } = row;
    const isZero = (field: FieldKey): Expression => compare(input(project, field), "=", ZERO);
    const figure = (field: FieldKey) => () => ({
      message: "figure" as const,
      data: { field: { term: `field.${field}` as const } },
      fields: [field],
    });
    const bound = committed(row);
    return together<Says<"total" | "contract" | "base" | "figure">>([
      when(isZero("total"), () => ({ message: "total", fields: ["total"] })),
      values.supplement.used === null
        ? NOT_APPLICABLE
        : when(all(isZero("contract"), positive(supplementUsed(row))), () => ({
            message: "contract",
            fields: ["contract"],
          })),
      ...(["approvedTotal", "estimate", "adjustedEstimate"] as const).map((field) =>
        when(isZero(field), () => ({
          message: "base" as const,
          data: { field: { term: `field.${field}` } },
          fields: [field],
        })),
      ),
      values.total.total === null || values.total.field === "annualFee"
        ? when(all(says(project, "serviceTerm", "read"), isZero("annualFee")), figure("annualFee"))
        : NOT_APPLICABLE,
      bound === null
        ? NOT_APPLICABLE
        : when(all(isZero("settlement"), says(project, "accepted", "read"), positive(bound)), figure("settlement")),
    ]);
  },
});

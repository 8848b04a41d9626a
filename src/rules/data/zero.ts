import type { FieldKey } from "../../fields";
import { all, compare, input, positive, supplementUsed, ZERO } from "../trace";
import { defineRule, type Says } from "../define";
import { together, when } from "../statement";
import { type Trace, NOT_APPLICABLE } from "../types";
import { texts } from "./zero.texts";

/** Zero where an amount must be: a total of 0, or an original contract of 0 with supplements to it. */
export const zeroAmount = defineRule({
  id: "DATA-ZERO",
  kind: "data",
  cite: null,
  reach: "all",
  act: null,
  needs: [],
  limits: [],
  messages: { total: "error", contract: "error", base: "warning" },
  texts,
  judge: (row) => {
    const { project, values } = row;
    const isZero = (field: FieldKey): Trace => compare(input(project, field), "=", ZERO);
    return together<Says<"total" | "contract" | "base">>([
      when(isZero("total"), () => ({ message: "total", fields: ["total"] })),
      values.supplement.used === null
        ? NOT_APPLICABLE
        : when(all(isZero("contract"), positive(supplementUsed(row))), () => ({
            message: "contract",
            fields: ["contract"],
          })),
      ...(["approvedTotal", "estimate"] as const).map((field) =>
        when(isZero(field), () => ({
          message: "base" as const,
          data: { field: { term: `field.${field}` } },
          fields: [field],
        })),
      ),
    ]);
  },
});

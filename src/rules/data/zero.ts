import { moneyOf } from "../facts";
import type { FieldKey } from "../../fields";
import { all, compare, constant, input, positive, supplementUsed } from "../trace";
import { defineRule, type Says } from "../define";
import { fail, type Trace } from "../types";
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
    const breaches: Says<"total" | "contract" | "base">[] = [];
    const isZero = (field: FieldKey): Trace => compare(input(project, field), "=", constant("trace.zero", 0, "fen"));
    if (moneyOf(project, "total") === 0n)
      breaches.push({ message: "total", fields: ["total"], trace: () => isZero("total") });
    if (moneyOf(project, "contract") === 0n && (values.supplement.used ?? 0n) > 0n)
      breaches.push({
        message: "contract",
        fields: ["contract"],
        trace: () => all(isZero("contract"), positive(supplementUsed(row))),
      });
    for (const field of ["approvedTotal", "estimate"] as const) {
      if (moneyOf(project, field) === 0n)
        breaches.push({
          message: "base",
          data: { field: { term: `field.${field}` } },
          fields: [field],
          trace: () => isZero(field),
        });
    }
    return fail(...breaches);
  },
});

import { moneyOf } from "../support/access";
import { fail, type Breach, type RowRule } from "../types";

/** Zero where an amount must be: a total of 0, or an original contract of 0 with supplements to it. */
export const zeroAmount: RowRule = {
  id: "DATA-ZERO", kind: "data", cite: null, scope: "row", reach: "all", needs: [],
  judge: ({ project, values }) => {
    const breaches: Breach[] = [];
    if (moneyOf(project, "total") === 0n) breaches.push({ severity: "error", message: "total", fields: ["total"] });
    if (moneyOf(project, "contract") === 0n && (values.supplement.used ?? 0n) > 0n) breaches.push({ severity: "error", message: "contract", fields: ["contract"] });
    for (const field of ["approvedTotal", "estimate"] as const) {
      if (moneyOf(project, field) === 0n) breaches.push({ severity: "warning", message: "base", data: { field: { term: `field.${field}` } }, fields: [field] });
    }
    return fail(...breaches);
  },
};

import { isBlank } from "../support/access";
import { EMPTY, says } from "../support/trace";
import { fail, PASS, type RowRule } from "../types";

/** A total that is not filled in (or 待定, "/"): no tier can be computed from it, and it is not zero. */
export const blankTotal: RowRule = {
  id: "DATA-BLANK",
  kind: "data",
  cite: null,
  scope: "row",
  reach: "all",
  needs: [["total"]],
  judge: ({ project, values }) => {
    if (!isBlank(project, "total")) return PASS;
    return fail({
      severity: "warning",
      message: values.total.total === null ? "noTotal" : "otherUsed",
      data: { field: { term: `field.${values.total.field ?? "total"}` } },
      fields: ["total"],
      trace: () => says(project, "total", ...EMPTY),
    });
  },
};

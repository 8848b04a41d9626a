import { dateOf } from "../support/access";
import { compare, earliest, latest } from "../support/trace";
import { fail, NOT_APPLICABLE, PASS, type RowRule } from "../types";

/** Running costs are arranged once the warranty has ended (Article 32 item 1). */
export const warranty: RowRule = {
  id: "A32-WARRANTY",
  kind: "law",
  cite: { article: 32, item: 1 },
  scope: "row",
  reach: "inScopeAndOperations",
  needs: [["omFrom"], ["warrantyTo"]],
  judge: ({ project }) => {
    const [from, end] = [dateOf(project, "omFrom"), dateOf(project, "warrantyTo")];
    if (from === null || end === null) return NOT_APPLICABLE;
    return from.to <= end.from
      ? fail({
          severity: "warning",
          message: "inWarranty",
          data: { from: { interval: from }, end: { interval: end } },
          fields: ["omFrom"],
          trace: () => compare(latest(project, "omFrom"), "≤", earliest(project, "warrantyTo")),
        })
      : PASS;
  },
};

import { amountsOf, countOf } from "../support/access";
import { fail, NOT_APPLICABLE, PASS, type RowRule } from "../types";

/** The 10 % are of each original contract; a row that holds several can only be judged roughly (reading 3.18). */
export const severalContracts: RowRule = {
  id: "A43-MULTI", kind: "law", cite: { article: 43, paragraph: 1 }, scope: "row", reach: "inScope", needs: [["contract"]],
  judge: ({ project, values }) => {
    if (values.supplement.contract === null) return NOT_APPLICABLE;
    const count = Math.max(countOf(project, "contractCount") ?? 1, amountsOf(project, "contract").length);
    return count > 1 ? fail({ severity: "info", message: "several", data: { count }, fields: ["contract"] }) : PASS;
  },
};

import { negatives } from "../support/access";
import { supplementAmounts } from "../values";
import { positive, supplementReduced } from "../support/explain";
import { fail, NOT_APPLICABLE, PASS, type RowRule } from "../types";

/** Reductions give no room back: Article 43 speaks of what is added (reading 3.20). */
export const supplementReductions: RowRule = {
  id: "A43-NEG",
  kind: "law",
  cite: { article: 43, paragraph: 1 },
  scope: "row",
  reach: "inScope",
  needs: [["supp", "suppPrior"]],
  judge: (row) => {
    const amounts = supplementAmounts(row);
    if (amounts === null || amounts.length === 0) return NOT_APPLICABLE;
    const reduced = negatives(amounts);
    return reduced > 0n
      ? fail({
          severity: "info",
          message: "notSetOff",
          data: { reduced: { fen: reduced } },
          fields: ["supp"],
          trace: () => positive(supplementReduced(row)),
        })
      : PASS;
  },
};

import { parameterOf } from "../acts/parameters";
import { compare, sumIn, threshold as thresholdOf, amountFrom } from "../trace";
import { defineRule } from "../define";
import { when } from "../statement";
import { NOT_APPLICABLE } from "../types";
import { texts } from "./grown.texts";

/** A project below 30 万元 whose contract and supplements reach it (reading 0.6). */
export const grown = defineRule({
  id: "SCOPE-A2-GROWN",
  kind: "law",
  cite: { article: 2, paragraph: 1 },
  reach: "all",
  act: null,
  needs: [["total", "approvedTotal", "estimate", "annualFee"], ["contract"]],
  parameters: ["threshold"],
  limits: ["amount"],
  messages: { grown: "warning" },
  texts,
  judge: (row) => {
    const { values } = row;
    const { contract, net } = values.supplement;
    if (values.scope.because !== "below30" || contract === null || net === null) return NOT_APPLICABLE;
    const bound = sumIn(row.project, ["contract", "supp", "suppPrior"]);
    return when(compare(bound, "≥", thresholdOf(row)), () => ({
      message: "grown",
      data: { sum: { fen: amountFrom(bound) ?? 0n }, threshold: { fen: parameterOf(row, "threshold") } },
      fields: ["contract", "supp", "suppPrior"],
    }));
  },
});

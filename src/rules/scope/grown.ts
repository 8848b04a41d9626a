import { parameterOf } from "../acts/parameters";
import { compare, input, present, sum, threshold as thresholdOf } from "../trace";
import { defineRule } from "../define";
import { fail, NOT_APPLICABLE, PASS } from "../types";
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
    if (values.scope.because !== "below30") return NOT_APPLICABLE;
    const { contract, net } = values.supplement;
    if (contract === null || net === null) return NOT_APPLICABLE;
    const threshold = parameterOf(row, "threshold");
    if (contract + net < threshold) return PASS;
    return fail({
      message: "grown",
      data: { sum: { fen: contract + net }, threshold: { fen: threshold } },
      fields: ["contract", "supp", "suppPrior"],
      trace: () =>
        compare(
          sum(...present(row, ["contract", "supp", "suppPrior"]).map((field) => input(row.project, field))),
          "≥",
          thresholdOf(row),
        ),
    });
  },
});

import { parameterOf } from "../acts/parameters";
import { moneyOf } from "../facts";
import { belowThreshold, compare, input, threshold as thresholdOf } from "../trace";
import { defineRule } from "../define";
import { fail, NOT_APPLICABLE, PASS } from "../types";
import { texts } from "./below30.texts";

/** Below 30 万元 the Measures do not apply (Article 2; the number itself is included). */
export const below30 = defineRule({
  id: "SCOPE-A2-BELOW30",
  kind: "law",
  cite: { article: 2, paragraph: 1 },
  reach: "all",
  act: null,
  needs: [["total", "approvedTotal", "estimate", "annualFee"]],
  readings: ["A2-multi-year-fee"],
  parameters: ["threshold"],
  limits: ["amount"],
  messages: { below: "info", itPart: "info" },
  texts,
  judge: (row) => {
    const { project, values } = row;
    const threshold = parameterOf(row, "threshold");
    const { total, field } = values.total;
    if (values.scope.because === "below30" && total !== null && field !== null) {
      return fail({
        message: "below",
        data: { total: { fen: total }, threshold: { fen: threshold } },
        fields: [field],
        trace: () => belowThreshold(row),
      });
    }
    const it = moneyOf(project, "itPart");
    if (values.scope.applies === true && it !== null && it > 0n && it < threshold) {
      return fail({
        message: "itPart",
        data: { part: { fen: it }, threshold: { fen: threshold } },
        fields: ["itPart"],
        trace: () => compare(input(project, "itPart"), "<", thresholdOf(row)),
      });
    }
    return values.scope.because === "unknownTotal" ? NOT_APPLICABLE : PASS;
  },
});

import { parameterOf } from "../acts/parameters";
import { belowThreshold, compare, input, threshold as thresholdOf, all, positive, amountFrom } from "../trace";
import { defineRule } from "../define";
import { when } from "../statement";
import { NOT_APPLICABLE } from "../types";
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
    const { because, applies } = values.scope;
    if (because === "county" || because === "countyBody") return NOT_APPLICABLE;
    if (total !== null && field !== null && because !== "operations") {
      const below = when(belowThreshold(row), () => ({
        message: "below" as const,
        data: { total: { fen: total }, threshold: { fen: threshold } },
        fields: [field],
      }));
      if (below.kind === "fail") return below;
    }
    const part = input(project, "itPart");
    if (applies !== true) return NOT_APPLICABLE;
    return when(all(positive(part), compare(part, "<", thresholdOf(row))), () => ({
      message: "itPart",
      data: { part: { fen: amountFrom(part) ?? 0n }, threshold: { fen: threshold } },
      fields: ["itPart"],
    }));
  },
});

import { adjustingStage } from "../facts";
import { adjustmentDone, all } from "../trace";
import { defineRule } from "../define";
import { when } from "../statement";
import { NOT_APPLICABLE } from "../types";
import { texts } from "./total.texts";
import { overApproved } from "../values";

/** An adjusted total above the approved one closes the way of own adjustment, whatever its share (Article 45). */
export const adjustedTotal = defineRule({
  id: "A45-TOTAL",
  kind: "law",
  cite: { article: 45 },
  reach: "inScope",
  act: "adjustment",
  needs: [["newTotal"], ["approvedTotal", "estimate", "adjustedEstimate"]],
  limits: ["amount"],
  messages: { over: "error", applyFirst: "warning" },
  texts,
  judge: (row) => {
    const over = overApproved(row);
    const stage = adjustingStage(row);
    if (over === null || stage === "approved") return NOT_APPLICABLE;
    const { field, adjusted, approved, statement } = over;
    return when(stage === "done" ? all(statement, adjustmentDone(row)) : statement, () => ({
      message: stage === "done" ? "over" : "applyFirst",
      data: {
        adjusted: { fen: adjusted },
        approved: { fen: approved },
        field: { term: `field.${field}` },
        excess: { fen: adjusted - approved },
      },
      fields: ["newTotal"],
    }));
  },
});

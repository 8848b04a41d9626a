import { adjustingStage } from "../facts";
import { adjustmentDone } from "../trace";
import { defineRule } from "../define";
import { whenTold } from "../statement";
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
    if (over === null || adjustingStage(row) === "approved") return NOT_APPLICABLE;
    const { field, adjusted, approved, statement } = over;
    return whenTold(statement, () => {
      const data = {
        adjusted: { fen: adjusted },
        approved: { fen: approved },
        field: { term: `field.${field}` as const },
        excess: { fen: adjusted - approved },
      };
      return [
        { because: adjustmentDone(row), message: "over", data, fields: ["newTotal"] },
        { message: "applyFirst", data, fields: ["newTotal"] },
      ];
    });
  },
});

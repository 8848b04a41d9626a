import { adjustingStage, moneyOf } from "../facts";
import { exceedsApproved } from "../values";
import { adjustmentDone, all, compare, input } from "../trace";
import { defineRule } from "../define";
import { fail, NOT_APPLICABLE, PASS } from "../types";
import { texts } from "./total.texts";

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
    if (moneyOf(row.project, "newTotal") === null) return NOT_APPLICABLE;
    const over = exceedsApproved(row);
    const stage = adjustingStage(row);
    if (over === null || stage === "approved") return PASS;
    return fail({
      message: stage === "done" ? "over" : "applyFirst",
      data: {
        adjusted: { fen: over.adjusted },
        approved: { fen: over.approved },
        field: { term: `field.${over.field}` },
        excess: { fen: over.adjusted - over.approved },
      },
      fields: ["newTotal"],
      trace: () =>
        all(
          compare(input(row.project, "newTotal"), ">", input(row.project, over.field)),
          ...(stage === "done" ? [adjustmentDone(row)] : []),
        ),
    });
  },
});

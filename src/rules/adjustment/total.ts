import { adjustingStage } from "../support/adjusting";
import { exceedsApproved } from "../values";
import { moneyOf } from "../support/access";
import { adjustmentDone } from "../support/explain";
import { all, compare, input } from "../support/trace";
import { fail, NOT_APPLICABLE, PASS, type RowRule } from "../types";

/** An adjusted total above the approved one closes the way of own adjustment, whatever its share (Article 45). */
export const adjustedTotal: RowRule = {
  id: "A45-TOTAL",
  kind: "law",
  cite: { article: 45 },
  scope: "row",
  reach: "inScope",
  needs: [["newTotal"], ["approvedTotal", "estimate", "adjustedEstimate"]],
  judge: (row) => {
    if (moneyOf(row.project, "newTotal") === null) return NOT_APPLICABLE;
    const over = exceedsApproved(row);
    const stage = adjustingStage(row);
    if (over === null || stage === "approved") return PASS;
    return fail({
      severity: stage === "done" ? "error" : "warning",
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
};

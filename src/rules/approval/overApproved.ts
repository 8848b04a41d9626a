import { moneyOf } from "../support/access";
import { isBeforeMeasures } from "../support/acts";
import { compare, input } from "../support/trace";
import { fail, NOT_APPLICABLE, PASS, type RowRule } from "../types";

/** An approved estimate above the approved total: the text sets no tolerance (reading 3.9). */
export const overApproved: RowRule = {
  id: "A10-OVER-APPROVED",
  kind: "law",
  cite: { article: 10 },
  scope: "row",
  reach: "inScope",
  needs: [["approvedTotal"], ["estimate"]],
  judge: (row) => {
    const approved = moneyOf(row.project, "approvedTotal");
    const estimate = moneyOf(row.project, "estimate");
    if (approved === null || approved <= 0n || estimate === null || isBeforeMeasures(row, "approved"))
      return NOT_APPLICABLE;
    if (estimate <= approved) return PASS;
    return fail({
      severity: "warning",
      message: "over",
      data: { estimate: { fen: estimate }, approved: { fen: approved }, excess: { fen: estimate - approved } },
      fields: ["approvedTotal", "estimate"],
      trace: () => compare(input(row.project, "estimate"), ">", input(row.project, "approvedTotal")),
    });
  },
};

import { moneyOf } from "../facts";
import { compare, input } from "../trace";
import { defineRule } from "../define";
import { when } from "../statement";
import { NOT_APPLICABLE } from "../types";
import { texts } from "./overApproved.texts";

/** An approved estimate above the approved total: the text sets no tolerance (reading 3.9). */
export const overApproved = defineRule({
  id: "A10-OVER-APPROVED",
  kind: "law",
  cite: { article: 10, paragraph: 3 },
  reach: "inScope",
  act: "projectApproval",
  needs: [["approvedTotal"], ["estimate"]],
  limits: ["amount"],
  messages: { over: "warning" },
  texts,
  judge: (row) => {
    const approved = moneyOf(row.project, "approvedTotal");
    const estimate = moneyOf(row.project, "estimate");
    if (approved === null || approved <= 0n || estimate === null) return NOT_APPLICABLE;
    return when(compare(input(row.project, "estimate"), ">", input(row.project, "approvedTotal")), () => ({
      message: "over",
      data: { estimate: { fen: estimate }, approved: { fen: approved }, excess: { fen: estimate - approved } },
      fields: ["approvedTotal", "estimate"],
    }));
  },
});

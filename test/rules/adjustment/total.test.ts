import type { MessageData } from "../../../src/messages";
import { adjustedTotal } from "../../../src/rules/adjustment/total";
import { money, testRule, wan, type Row } from "../tester";

const row = (newTotal: number | bigint | null, more: Row = {}): Row => ({
  approvedTotal: 200,
  newTotal,
  filed: "是",
  ...more,
});
const data = (adjusted: number, approved: number, field = "approvedTotal"): MessageData => ({
  adjusted: money(adjusted),
  approved: money(approved),
  field: { term: `field.${field}` },
  excess: money(adjusted - approved),
});

testRule(adjustedTotal, {
  passes: { 等于批复总投资: row(200), 未填: row(null), 已经审批: row(204, { adjustApproved: "2026-05-01" }) },
  fails: {
    已备案而超过: [row(204), { severity: "error", message: "over", cells: ["newTotal"], data: data(204, 200) }],
    没有备案而已经实施: [
      row(204, { filed: "否", carriedOut: "是" }),
      { severity: "error", message: "over", cells: ["newTotal"], data: data(204, 200) },
    ],
    没有备案而写了完成调整日期: [
      row(204, { filed: "否", adjustDone: "2026-05-01" }),
      { severity: "error", message: "over", cells: ["newTotal"], data: data(204, 200) },
    ],
    次日才调整: [
      row(204, { filed: "否", adjustDone: "2026-08-02" }),
      { severity: "warning", message: "applyFirst", cells: ["newTotal"], data: data(204, 200) },
    ],
    尚未备案是建议: [
      row(204, { filed: "否" }),
      { severity: "warning", message: "applyFirst", cells: ["newTotal"], data: data(204, 200) },
    ],
    没有批复总投资时按概算: [
      { estimate: 180, newTotal: 190, filed: "是" },
      { severity: "error", message: "over", cells: ["newTotal"], data: data(190, 180, "estimate") },
    ],
  },
  amounts: { 未超出: { limit: wan(200), row: (fen) => row(fen), verdicts: ["pass", "pass", "error"] } },
});

import { goalChanged } from "../../../src/rules/adjustment/goal";
import { testRule, type Row } from "../tester";

const row = (answer: string | null, filed: string | null, more: Row = {}): Row => ({
  approvedTotal: 200,
  adj: 5,
  goalChanged: answer,
  filed,
  ...more,
});

testRule(goalChanged, {
  passes: {
    目标不变: row("否", "是"),
    未填: row(null, "是"),
    已经审批: row("是", "是", { adjustApprovalNo: "达市数经函〔2026〕9号" }),
  },
  fails: {
    已备案而目标改变: [row("是", "是"), { severity: "error", message: "changed", cells: ["goalChanged"] }],
    已实施: [
      row("是", null, { adjustDone: "2026-08-01" }),
      { severity: "error", message: "changed", cells: ["goalChanged"] },
    ],
    还没有实施: [
      row("是", null, { adjustDone: "2026-08-02" }),
      { severity: "warning", message: "applyFirst", cells: ["goalChanged"] },
    ],
    拟改变目标: [row("是", null), { severity: "warning", message: "applyFirst", cells: ["goalChanged"] }],
  },
});

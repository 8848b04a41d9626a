import { circumstance } from "../../../src/rules/adjustment/circumstance";
import { testRule, type Row } from "../tester";

const row = (adjustCase: string | null, filed: string | null, more: Row = {}): Row => ({
  approvedTotal: 200,
  adj: 5,
  adjustCase,
  filed,
  ...more,
});

testRule(circumstance, {
  passes: {
    已注明情形: row("（二）完善优化技术方案", "是"),
    没有调整: row(null, "是", { adj: null }),
    "本次待定，此前的已知": row(null, "是", { adj: "待定", adjPrior: 5 }),
    已经审批: row(null, "是", { adjustApproved: "2026-05-01" }),
  },
  fails: {
    情形空白: [row(null, "是"), { severity: "warning", message: "missing", cells: ["adjustCase"] }],
    填无而已备案: [row("无", "是"), { severity: "error", message: "denied", cells: ["adjustCase"] }],
    写明均不属于而已备案: [row("均不属于", "是"), { severity: "error", message: "denied", cells: ["adjustCase"] }],
    "不符合三种情形，尚未备案": [
      row("不符合三种情形", null),
      { severity: "warning", message: "missing", cells: ["adjustCase"] },
    ],
    "填其 他，中间有空格": [row("其 他", "是"), { severity: "warning", message: "missing", cells: ["adjustCase"] }],
    填其他不等于否认: [row("其他", "是"), { severity: "warning", message: "missing", cells: ["adjustCase"] }],
    填无而未备案: [row("无", "否"), { severity: "warning", message: "missing", cells: ["adjustCase"] }],
  },
});

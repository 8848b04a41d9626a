import { unapprovedChange } from "../../../src/rules/adjustment/unapproved";
import { named, testRule, type Row } from "../tester";

const row = (majorChange: string | null, adjustApprovalNo: string | null, more: Row = {}): Row => ({
  estimate: 200,
  majorChange,
  adjustApprovalNo,
  ...more,
});

const data = (said: string) => ({ column: named("adjustApprovalNo"), said });

testRule(unapprovedChange, {
  passes: {
    有审批文号: row("是", "达市数经函〔2026〕9号"),
    没有重大变更: row("否", null),
    有审批日期: row("是", null, { adjustApproved: "2026-05-01" }),
    未填: row(null, null),
  },
  fails: {
    文号空白: [
      row("是", null),
      { severity: "warning", message: "missing", cells: ["adjustApprovalNo", "majorChange"], data: data("") },
    ],
    文号空白且超概算: [
      row("是", null, { newTotal: 230 }),
      { severity: "warning", message: "missingOver", cells: ["adjustApprovalNo", "majorChange"], data: data("") },
    ],
    明确未经审批: [
      row("是", "无"),
      { severity: "error", message: "denied", cells: ["adjustApprovalNo", "majorChange"], data: data("无") },
    ],
    明确未经审批且超概算: [
      row("是", "无", { newTotal: 230 }),
      { severity: "error", message: "deniedOver", cells: ["adjustApprovalNo", "majorChange"], data: data("无") },
    ],
    "文号填无而日期是拟定的，说文号": [
      row("是", "无", { adjustApproved: "拟2026年3月批复" }),
      { severity: "error", message: "denied", cells: ["adjustApprovalNo", "majorChange"], data: data("无") },
    ],
    ...Object.fromEntries(
      (
        [
          ["尚未实施的可以先报批", { carriedOut: "否" }, "pending"],
          ["尚未实施且超概算", { carriedOut: "否", newTotal: 230 }, "pendingOver"],
          ["次日才实施", { adjustDone: "2026-08-02" }, "pending"],
          ["当月实施，可能还没有", { adjustDone: "2026年8月" }, "pending"],
          ["写明未实施", { adjustDone: "未实施" }, "pending"],
          ["拟定的实施日期", { adjustDone: "拟2026年7月1日" }, "pending"],
          ["当天已实施", { adjustDone: "2026-08-01" }, "denied"],
          ["已实施", { carriedOut: "是", adjustDone: "2026-09-01" }, "denied"],
          ["是否实施空白", { carriedOut: null }, "denied"],
        ] as const
      ).map(([name, more, message]) => [
        name,
        [
          row("是", "未报批", more),
          {
            severity: message === "denied" ? "error" : "warning",
            message,
            cells: ["adjustApprovalNo", "majorChange"],
            data: data("未报批"),
          },
        ] as const,
      ]),
    ),
    还在办理: [
      row("是", "正在报批"),
      { severity: "warning", message: "pending", cells: ["adjustApprovalNo", "majorChange"], data: data("正在报批") },
    ],
    还在办理且超概算: [
      row("是", "审批流程中", { newTotal: 230 }),
      {
        severity: "warning",
        message: "pendingOver",
        cells: ["adjustApprovalNo", "majorChange"],
        data: data("审批流程中"),
      },
    ],
    未经批准: [
      row("是", "未经批准"),
      { severity: "error", message: "denied", cells: ["adjustApprovalNo", "majorChange"], data: data("未经批准") },
    ],
  },
});

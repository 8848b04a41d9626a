import { noApproval } from "../../../src/rules/approval/noApproval";
import { money, named, testRule, type Row } from "../tester";

const row = (approvalNo: string | null, advanceFunds: string | null, more: Row = {}): Row => ({
  total: 300,
  yearAmt: 100,
  approvalNo,
  advanceFunds,
  ...more,
});

const data = (field: "yearAmt" | "cumPaid" | "paid", funds: number, said: string) => ({
  field: named(field),
  funds: money(funds),
  column: named("approvalNo"),
  said,
});

testRule(noApproval, {
  passes: {
    有文号: row("达市数经〔2026〕1号", "否"),
    只有批复日期: row(null, "否", { approved: "2026-03-01" }),
    仅前期经费: row(null, "是"),
    没有安排资金: row(null, "否", { yearAmt: null }),
    资金是本办法以前年度的: row(null, "否", { planYear: 2022 }),
    立项早于本办法: row(null, "否", { approved: "2022-03-01" }),
  },
  fails: {
    文号空白: [
      row(null, "否"),
      {
        severity: "warning",
        message: "missing",
        cells: ["yearAmt", "approvalNo"],
        data: data("yearAmt", 100, ""),
      },
    ],
    明确没有批复且不是前期经费: [
      row("无", "否"),
      {
        severity: "error",
        message: "denied",
        cells: ["yearAmt", "approvalNo"],
        data: data("yearAmt", 100, "无"),
      },
    ],
    "没有批复，前期经费未填": [
      row("无", null),
      {
        severity: "warning",
        message: "unshown",
        cells: ["yearAmt", "approvalNo"],
        data: data("yearAmt", 100, "无"),
      },
    ],
    "已支付资金，批复待印发": [
      { total: 300, paid: 80, approvalNo: "待印发" },
      {
        severity: "warning",
        message: "unshown",
        cells: ["paid", "approvalNo"],
        data: data("paid", 80, "待印发"),
      },
    ],
    "已支付资金，没有批复也不是前期经费": [
      { total: 300, paid: 80, approvalNo: "无", advanceFunds: "否" },
      { severity: "warning", message: "unshown", cells: ["paid", "approvalNo"], data: data("paid", 80, "无") },
    ],
    已下达资金而文号空白: [
      { total: 300, cumPaid: 80, approvalNo: null },
      {
        severity: "warning",
        message: "missing",
        cells: ["cumPaid", "approvalNo"],
        data: data("cumPaid", 80, ""),
      },
    ],
    文号栏写否: [
      row("否", "否"),
      {
        severity: "error",
        message: "denied",
        cells: ["yearAmt", "approvalNo"],
        data: data("yearAmt", 100, "否"),
      },
    ],
    "文号填无而日期是拟定的，说文号": [
      row("无", "否", { approved: "拟2026年3月批复" }),
      {
        severity: "error",
        message: "denied",
        cells: ["yearAmt", "approvalNo"],
        data: data("yearAmt", 100, "无"),
      },
    ],
    审批流程中还没有批: [
      row("审批流程中", "否"),
      {
        severity: "warning",
        message: "unshown",
        cells: ["yearAmt", "approvalNo"],
        data: data("yearAmt", 100, "审批流程中"),
      },
    ],
    未报批且不是前期经费: [
      row("未报批", "否"),
      {
        severity: "error",
        message: "denied",
        cells: ["yearAmt", "approvalNo"],
        data: data("yearAmt", 100, "未报批"),
      },
    ],
    打算的批复日期不是批复: [
      { total: 300, yearAmt: 100, approved: "拟2026年3月批复" },
      {
        severity: "warning",
        message: "unshown",
        cells: ["yearAmt", "approved"],
        data: { field: named("yearAmt"), funds: money(100), column: named("approved"), said: "拟2026年3月批复" },
      },
    ],
  },
  notChecked: { 没有文号和日期列: { total: 300, yearAmt: 100 } },
});

import { noApproval } from "../../../src/rules/approval/noApproval";
import { money, testRule, type Row } from "../tester";

const row = (approvalNo: string | null, advanceFunds: string | null, more: Row = {}): Row => ({
  total: 300,
  yearAmt: 100,
  approvalNo,
  advanceFunds,
  ...more,
});

testRule(noApproval, {
  passes: {
    有文号: row("达市数经〔2026〕1号", "否"),
    只有批复日期: row(null, "否", { approved: "2026-03-01" }),
    仅前期经费: row(null, "是"),
    没有安排资金: row(null, "否", { yearAmt: null }),
    立项早于本办法: row(null, "否", { approved: "2022-03-01" }),
  },
  fails: {
    文号空白: [
      row(null, "否"),
      {
        severity: "warning",
        message: "missing",
        cells: ["yearAmt", "approvalNo"],
        data: { field: { term: "field.yearAmt" }, funds: money(100) },
      },
    ],
    明确没有批复且不是前期经费: [
      row("无", "否"),
      {
        severity: "error",
        message: "denied",
        cells: ["yearAmt", "approvalNo"],
        data: { field: { term: "field.yearAmt" }, funds: money(100) },
      },
    ],
    "没有批复，前期经费未填": [
      row("无", null),
      {
        severity: "warning",
        message: "missing",
        cells: ["yearAmt", "approvalNo"],
        data: { field: { term: "field.yearAmt" }, funds: money(100) },
      },
    ],
    已下达资金而文号空白: [
      { total: 300, cumPaid: 80, approvalNo: null },
      {
        severity: "warning",
        message: "missing",
        cells: ["cumPaid", "approvalNo"],
        data: { field: { term: "field.cumPaid" }, funds: money(80) },
      },
    ],
    文号栏写否: [
      row("否", "否"),
      {
        severity: "error",
        message: "denied",
        cells: ["yearAmt", "approvalNo"],
        data: { field: { term: "field.yearAmt" }, funds: money(100) },
      },
    ],
  },
  notChecked: { 没有文号和日期列: { total: 300, yearAmt: 100 } },
});

import { securityRequirements } from "../../../src/rules/security/requirements";
import { money, testRule, type Row } from "../tester";

const row = (securityMet: string | null, more: Row = { yearAmt: 80 }): Row => ({
  total: 80,
  nature: "运维",
  securityMet,
  ...more,
});

testRule(securityRequirements, {
  passes: {
    符合: row("是"),
    没有安排资金: row("否", { yearAmt: null }),
    新建项目符合要求: { total: 300, nature: "新建", securityMet: "是" },
  },
  fails: {
    不符合而安排资金: [
      row("否"),
      { severity: "error", message: "funded", cells: ["securityMet", "yearAmt"], data: { funds: money(80) } },
    ],
    不符合而安排运维经费: [
      row("否", { om: 30 }),
      { severity: "error", message: "funded", cells: ["securityMet", "om"], data: { funds: money(30) } },
    ],
    不符合的新建项目: [
      { total: 300, nature: "新建", securityMet: "不符合", yearAmt: 100 },
      { severity: "error", message: "funded", cells: ["securityMet", "yearAmt"], data: { funds: money(100) } },
    ],
    "新建项目不符合，表中没有资金列": [
      { total: 300, nature: "新建", securityMet: "否" },
      { severity: "warning", message: "notMet", cells: ["securityMet"] },
    ],
    部分符合: [
      row("部分"),
      { severity: "warning", message: "partly", cells: ["securityMet"], data: { funds: money(80) } },
    ],
  },
  undecided: { 空白不是否: [row(null), "securityMet"] },
});

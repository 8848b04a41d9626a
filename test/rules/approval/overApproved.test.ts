import { overApproved } from "../../../src/rules/approval/overApproved";
import { money, testRule, wan } from "../tester";

testRule(overApproved, {
  passes: {
    不高于: { approvedTotal: 480, estimate: 470 },
    批复总投资待定: { approvedTotal: "待定", estimate: 505 },
    "批复总投资为 0，由另一条规则说": { approvedTotal: 0, estimate: 505 },
    概算未填: { approvedTotal: 480, estimate: null },
    立项早于本办法: { approvedTotal: 480, estimate: 505, approved: "2022-05-05" },
  },
  fails: {
    概算高于批复总投资: [
      { approvedTotal: 480, estimate: 505 },
      {
        severity: "warning",
        message: "over",
        cells: ["approvedTotal", "estimate"],
        data: { estimate: money(505), approved: money(480), excess: money(25) },
      },
    ],
  },
  amounts: {
    相等允许: {
      limit: wan(480),
      row: (estimate) => ({ approvedTotal: 480, estimate }),
      verdicts: ["pass", "pass", "warning"],
    },
  },
});

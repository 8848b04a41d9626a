import { contractOverControl } from "../../../src/rules/ceiling/contractOverControl";
import { money, testRule, wan } from "../tester";

testRule(contractOverControl, {
  passes: {
    不高于: { total: 300, control: 280, contract: 270 },
    控制价未填: { total: 300, control: null, contract: 285 },
    "控制价为 0": { total: 300, control: 0, contract: 285 },
  },
  fails: {
    合同高于控制价: [
      { total: 300, control: 280, contract: 285 },
      {
        severity: "warning",
        message: "over",
        cells: ["contract", "control"],
        data: { contract: money(285), control: money(280), excess: money(5) },
      },
    ],
  },
  amounts: {
    相等: {
      limit: wan(280),
      row: (contract) => ({ total: 300, control: 280, contract }),
      verdicts: ["pass", "pass", "warning"],
    },
  },
});

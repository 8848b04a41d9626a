import { supplementReductions } from "../../../src/rules/supplement/reductions";
import { money, testRule } from "../tester";

testRule(supplementReductions, {
  passes: {
    只有追加: { total: 200, contract: 100, supp: 5 },
    没有补充: { total: 200, contract: 100, supp: null },
    待定: { total: 200, contract: 100, supp: "待定" },
  },
  fails: {
    含核减: [
      { total: 200, contract: 100, supp: "12；-5" },
      { severity: "info", message: "notSetOff", cells: ["supp"], data: { reduced: money(5) } },
    ],
  },
});

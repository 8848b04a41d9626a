import { supplementReductions } from "../../../src/rules/supplement/reductions";
import { money, testRule } from "../tester";

testRule(supplementReductions, {
  passes: {
    只有追加: { total: 200, contract: 100, supp: 5 },
    没有补充: { total: 200, contract: 100, supp: null },
    "本次待定，此前有核减": { total: 200, contract: 100, supp: "待定", suppPrior: -5 },
    待定: { total: 200, contract: 100, supp: "待定" },
  },
  fails: {
    此前的核减: [
      { total: 200, contract: 100, supp: 5, suppPrior: -2 },
      { severity: "info", message: "notSetOff", cells: ["suppPrior"], data: { reduced: money(2) } },
    ],
    "此前的核减，本次为 0": [
      { total: 200, contract: 100, supp: 0, suppPrior: -2 },
      { severity: "info", message: "notSetOff", cells: ["suppPrior"], data: { reduced: money(2) } },
    ],
    两次都有核减: [
      { total: 200, contract: 100, supp: "12；-5", suppPrior: -2 },
      { severity: "info", message: "notSetOff", cells: ["supp", "suppPrior"], data: { reduced: money(7) } },
    ],
    含核减: [
      { total: 200, contract: 100, supp: "12；-5" },
      { severity: "info", message: "notSetOff", cells: ["supp"], data: { reduced: money(5) } },
    ],
  },
});

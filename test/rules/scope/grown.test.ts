import { grown } from "../../../src/rules/scope/grown";
import { money, testRule, wan } from "../tester";

testRule(grown, {
  passes: {
    合计仍不足: { total: 20, contract: 20, supp: 2 },
    已在范围内: { total: 300, contract: 290, supp: 20 },
    "补充合同待定，合计不明": { total: 20, contract: 35, supp: "待定" },
    "合同未填，补充超过 30 万元": { total: 20, contract: null, supp: 35 },
    合同未填: { total: 20, contract: null, supp: 20 },
  },
  fails: {
    "合同加以前的补充达到 30 万元": [
      { total: 20, contract: 20, suppPrior: 15 },
      {
        severity: "warning",
        message: "grown",
        cells: ["contract", "suppPrior"],
        data: { sum: money(35), threshold: money(30) },
      },
    ],
    "合同加补充达到 30 万元": [
      { total: 29, contract: 29, supp: 5 },
      {
        severity: "warning",
        message: "grown",
        cells: ["contract", "supp"],
        data: { sum: money(34), threshold: money(30) },
      },
    ],
  },
  amounts: {
    "合计达到 30 万元": {
      limit: wan(1),
      row: (supp) => ({ total: 29, contract: 29, supp }),
      verdicts: ["pass", "warning", "warning"],
    },
  },
});

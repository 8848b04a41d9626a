import { supplementNoBase } from "../../../src/rules/supplement/noBase";
import { money, testRule } from "../tester";

testRule(supplementNoBase, {
  passes: {
    原合同已填: { contract: 100, supp: 5, total: 200 },
    没有补充: { contract: null, supp: null, total: 200 },
    "补充待定，此前的已知": { contract: null, supp: "待定", suppPrior: 10, total: 200 },
    补充待定: { contract: null, supp: "待定", total: 200 },
  },
  fails: {
    原合同空白: [
      { contract: null, supp: 10, total: 200 },
      { severity: "warning", message: "missing", cells: ["contract", "supp"], data: { used: money(10), share: "10%" } },
    ],
    原合同填无: [
      { contract: "无", supp: 10, total: 200 },
      { severity: "warning", message: "missing", cells: ["contract", "supp"], data: { used: money(10), share: "10%" } },
    ],
    只有此前的补充: [
      { contract: null, supp: null, suppPrior: 10, total: 200 },
      {
        severity: "warning",
        message: "missing",
        cells: ["contract", "suppPrior"],
        data: { used: money(10), share: "10%" },
      },
    ],
    没有合同列: [
      { supp: 10, total: 200 },
      { severity: "warning", message: "missing", cells: ["supp"], data: { used: money(10), share: "10%" } },
    ],
  },
});

import { severalContracts } from "../../../src/rules/supplement/severalContracts";
import { testRule } from "../tester";

testRule(severalContracts, {
  passes: {
    一份合同: { total: 1000, contract: 900, contractCount: 1 },
    合同未填: { total: 1000, contract: null, contractCount: 3 },
  },
  fails: {
    单元格里写了两份: [
      { total: 1000, contract: "600；300" },
      { severity: "info", message: "several", cells: ["contract"], data: { count: 2, share: "10%" } },
    ],
    "写了两份，份数填 1": [
      { total: 1000, contract: "600；300", contractCount: 1 },
      { severity: "info", message: "several", cells: ["contract"], data: { count: 2, share: "10%" } },
    ],
    三份合计: [
      { total: 1000, contract: 900, contractCount: 3 },
      { severity: "info", message: "several", cells: ["contract"], data: { count: 3, share: "10%" } },
    ],
  },
  counts: {
    两份起: {
      limit: 2,
      row: (contractCount) => ({ total: 1000, contract: 900, contractCount }),
      verdicts: ["pass", "info", "info"],
    },
  },
});

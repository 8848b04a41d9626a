import { sharing } from "../../../src/rules/library/sharing";
import { testRule } from "../tester";

testRule(sharing, {
  passes: {
    共享: { total: 100, shares: "是" },
    空白: { total: 100, shares: null },
    部分共享: { total: 100, shares: "部分" },
  },
  fails: {
    不共享: [
      { total: 100, shares: "否" },
      { severity: "info", message: "notShared", cells: ["shares"] },
    ],
  },
});

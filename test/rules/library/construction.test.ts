import { construction } from "../../../src/rules/library/construction";
import { testRule } from "../tester";

testRule(construction, {
  passes: { 不含土建: { total: 100, construction: "否" }, 空白: { total: 100, construction: null } },
  fails: {
    含土建: [
      { total: 100, construction: "是" },
      { severity: "info", message: "works", cells: ["construction"] },
    ],
  },
});

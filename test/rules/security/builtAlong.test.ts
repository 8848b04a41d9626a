import { builtAlong } from "../../../src/rules/security/builtAlong";
import { testRule } from "../tester";

testRule(builtAlong, {
  passes: { 同步建设: { total: 100, securityBuilt: "是" }, 空白不是否: { total: 100, securityBuilt: null } },
  fails: {
    未同步建设: [
      { total: 100, securityBuilt: "否" },
      { severity: "info", message: "notBuilt", cells: ["securityBuilt"] },
    ],
  },
});

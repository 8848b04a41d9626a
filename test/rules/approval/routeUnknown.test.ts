import { routeUnknown } from "../../../src/rules/approval/routeUnknown";
import { rowsOf, testRule } from "../tester";

testRule(routeUnknown, {
  passes: {
    一事一议: { total: 300, route: "一事一议" },
    集中审定: { total: 300, route: "统一审定" },
    总投资未填: { total: null },
    "不足 30 万元": { total: 20 },
  },
  fails: {
    每张表只说一次: [
      {
        rows: [
          { total: 300, route: null },
          { total: 300, route: "集中审定" },
          { total: 90, route: null },
        ],
      },
      { severity: "info", message: "unknown", cells: [], row: null, data: { rows: rowsOf(2, 4) } },
    ],
  },
});

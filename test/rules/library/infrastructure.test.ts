import { infrastructure } from "../../../src/rules/library/infrastructure";
import { rowsOf, testRule } from "../tester";

testRule(infrastructure, {
  passes: { 业务系统: { name: "不动产登记系统", total: 100 } },
  fails: {
    每张表只说一次: [
      {
        rows: [
          { name: "政务云平台扩容", total: 100 },
          { name: "档案系统", total: 100 },
          { name: "市灾备中心", total: 200 },
        ],
      },
      { severity: "info", message: "infrastructure", cells: [], row: null, data: { rows: rowsOf(2, 4) } },
    ],
  },
});

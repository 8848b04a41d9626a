import { operations } from "../../../src/rules/scope/operations";
import { testRule } from "../tester";

testRule(operations, {
  passes: {
    县级项目的运维不由此说明: { total: 80, nature: "运维", level: "县级" },
    县级单位的运维不由此说明: { total: 80, nature: "运维", unit: "宣汉县教育局" },
    新建: { total: 80, nature: "新建" },
    按同样分档的理解: { rows: [{ total: 80, nature: "运维" }], readings: { "A10-operations-tier": "tiered" } },
  },
  fails: {
    运维: [
      { total: 80, nature: "运维" },
      {
        severity: "info",
        message: "ownProcedure",
        cells: ["nature"],
        data: { article: { cites: [{ article: 10, paragraph: 2 }] } },
      },
    ],
    续运维: [
      { total: 80, nature: "续运维" },
      {
        severity: "info",
        message: "ownProcedure",
        cells: ["nature"],
        data: { article: { cites: [{ article: 10, paragraph: 2 }] } },
      },
    ],
  },
});

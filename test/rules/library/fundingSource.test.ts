import { fundingSource } from "../../../src/rules/library/fundingSource";
import { testRule, type Row } from "../tester";

const row = (fund: string, mode: string): Row => ({ total: 100, mode, fund });

testRule(fundingSource, {
  passes: {
    自行建设用基本建设资金: row("预算内基本建设资金", "自行建设"),
    购买服务由市财政: row("市级财政预算", "购买服务"),
  },
  fails: {
    购买服务用基本建设资金: [
      row("预算内基本建设资金", "购买服务"),
      { severity: "info", message: "capital", cells: ["fund"] },
    ],
    续运维用基建资金: [
      { total: 100, nature: "续运维", fund: "基建资金" },
      { severity: "info", message: "capital", cells: ["fund"] },
    ],
    运维用基建资金: [
      { total: 100, nature: "运维", fund: "基建资金" },
      { severity: "info", message: "capital", cells: ["fund"] },
    ],
  },
});

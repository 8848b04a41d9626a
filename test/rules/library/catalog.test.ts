import { catalog } from "../../../src/rules/library/catalog";
import { money, testRule, type Row } from "../tester";

const row = (inCatalog: string | null, more: Row): Row => ({ total: 300, inCatalog, ...more });

testRule(catalog, {
  passes: {
    已纳入: row("是", { yearAmt: 100 }),
    没有安排资金: row("否", { yearAmt: null }),
    "资金为 0": row("否", { yearAmt: 0 }),
    新建项目的运维经费只是预测: row("否", { nature: "新建", yearAmt: null, om: 20 }),
  },
  fails: {
    安排建设资金: [
      row("否", { yearAmt: 100 }),
      { severity: "error", message: "funded", cells: ["inCatalog", "yearAmt"], data: { funds: money(100) } },
    ],
    运维项目安排运维经费: [
      row("未纳入", { nature: "运维", om: 20 }),
      { severity: "error", message: "funded", cells: ["inCatalog", "om"], data: { funds: money(20) } },
    ],
  },
  undecided: { 空白不是否: [row(null, { yearAmt: 100 }), "inCatalog"] },
  notChecked: { 没有资金列: row("否", {}) },
});

import type { MessageData } from "../../../src/messages";
import { below30 } from "../../../src/rules/scope/below30";
import { money, testRule, wan } from "../tester";

const below = (total: number): MessageData => ({ total: money(total), threshold: money(30) });

testRule(below30, {
  passes: {
    "恰好 30 万元": { total: 30 },
    "公式求和的 30": { total: 29.999999999999996 },
    未填不是不足: { total: null },
    错误值不是不足: { total: "#REF!" },
    负数不是不足: { total: -50 },
    "0 不是不足": { total: 0 },
  },
  fails: {
    "29 万元": [
      { total: 29, mode: "自行建设" },
      { severity: "info", message: "below", cells: ["total"], data: below(29) },
    ],
    没有总投资时按批复总投资: [
      { approvedTotal: 20 },
      { severity: "info", message: "below", cells: ["approvedTotal"], data: below(20) },
    ],
    "信息化部分不足 30 万元": [
      { total: 500, itPart: 25 },
      { severity: "info", message: "itPart", cells: ["itPart"], data: { part: money(25), threshold: money(30) } },
    ],
  },
  amounts: { 以上含本数: { limit: wan(30), row: (total) => ({ total }), verdicts: ["info below", "pass", "pass"] } },
});

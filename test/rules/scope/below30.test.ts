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
    县级项目不由此说明: { total: 20, level: "县级" },
    县级单位不由此说明: { total: 20, unit: "宣汉县教育局" },
    县级项目的信息化部分也不由此说明: { total: 500, itPart: 25, level: "县级" },
    县级单位的信息化部分也不由此说明: { total: 500, itPart: 25, unit: "宣汉县教育局" },
    "总投资不明，信息化部分不由此说明": { total: null, itPart: 25 },
    "运维不分档，金额不足也不由此说明": { total: 20, nature: "运维" },
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
    运维里的信息化部分: [
      { total: 500, itPart: 25, nature: "运维" },
      { severity: "info", message: "itPart", cells: ["itPart"], data: { part: money(25), threshold: money(30) } },
    ],
    "信息化部分不足 30 万元": [
      { total: 500, itPart: 25 },
      { severity: "info", message: "itPart", cells: ["itPart"], data: { part: money(25), threshold: money(30) } },
    ],
  },
  amounts: {
    以上含本数: { limit: wan(30), row: (total) => ({ total }), verdicts: ["info below", "pass", "pass"] },
    信息化部分: {
      limit: wan(30),
      row: (itPart) => ({ total: 500, itPart }),
      verdicts: ["info itPart", "pass", "pass"],
    },
  },
});

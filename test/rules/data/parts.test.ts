import type { MessageData } from "../../../src/messages";
import { unequalParts } from "../../../src/rules/data/parts";
import { money, named, testRule, wan } from "../tester";

const funds = (sum: number, total: number, difference: number): MessageData => ({
  sum: money(sum),
  total: money(total),
  totalField: named("total"),
  difference: money(difference),
});

testRule(unequalParts, {
  passes: {
    两部分之和等于整体: { total: 1000, engineeringPart: 600, itPart: 400 },
    资金来源合计等于总投资: { total: 500, fundCentral: 200, fundCity: 300 },
    只有一列资金是其中的一部分: { total: 520, fundCity: 180 },
    资金未填: { total: 500, fundCentral: null, fundCity: null },
    有一项待定: { total: 500, fundCentral: 200, fundCity: "待定" },
    总投资未填: { total: null, fundCentral: 200, fundCity: 100 },
  },
  fails: {
    两部分之和大于整体: [
      { total: 1000, engineeringPart: 700, itPart: 400 },
      {
        severity: "error",
        message: "mixed",
        cells: ["engineeringPart", "itPart"],
        data: { sum: money(1100), whole: money(1000), wholeField: named("total"), excess: money(100) },
      },
    ],
    以概算为整体: [
      { total: 1000, estimate: 900, engineeringPart: 600, itPart: 400 },
      {
        severity: "error",
        message: "mixed",
        cells: ["engineeringPart", "itPart"],
        data: { sum: money(1000), whole: money(900), wholeField: named("estimate"), excess: money(100) },
      },
    ],
    "资金来源少于总投资，显示差额": [
      { total: 500, fundCentral: 200, fundCity: 280 },
      { severity: "warning", message: "fundsLess", cells: ["fundCentral", "fundCity"], data: funds(480, 500, 20) },
    ],
    "资金来源多于总投资，显示差额": [
      { total: 500, fundCentral: 200, fundCity: 320 },
      { severity: "warning", message: "fundsMore", cells: ["fundCentral", "fundCity"], data: funds(520, 500, 20) },
    ],
    一部分已大于总投资: [
      { total: 500, fundCity: 520 },
      { severity: "warning", message: "fundsMore", cells: ["fundCity"], data: funds(520, 500, 20) },
    ],
  },
  amounts: {
    两部分: {
      limit: wan(400),
      row: (itPart) => ({ total: 1000, engineeringPart: 600, itPart }),
      verdicts: ["pass", "pass", "error"],
    },
    资金来源: {
      limit: wan(300),
      row: (fundCity) => ({ total: 500, fundCentral: 200, fundCity }),
      verdicts: ["warning fundsLess", "pass", "warning fundsMore"],
    },
  },
});

import { leadUndetermined } from "../../../src/rules/decision/leadUndetermined";
import { money, testRule, wan } from "../tester";

const parts = (engineeringPart: number | bigint | null, itPart: number | bigint | null, total = 1000): object => ({
  total,
  engineeringPart,
  itPart,
});

testRule(leadUndetermined, {
  passes: {
    工程超过一半: parts(600, 400),
    信息化超过一半: parts(400, 600),
    没有混合的项目: parts(null, null),
    "分母是整个项目，不是两部分之和": { ...parts(300, 100), estimate: 500 },
    只有一部分已填且超过一半: parts(600, null),
    "两部分之和大于整个项目：数据问题": parts(700, 400),
    按较大部分理解时由工程定: { rows: [parts(450, 400)], readings: { "A8-exact-half": "larger" } },
    立项早于本办法: { ...parts(500, 500), approved: "2022-09-01" },
  },
  fails: {
    各占一半: [
      parts(500, 500),
      {
        severity: "warning",
        message: "halves",
        cells: ["engineeringPart", "itPart"],
        data: { engineering: money(500), it: money(500) },
      },
    ],
    "45、45、10": [
      parts(450, 450),
      {
        severity: "warning",
        message: "halves",
        cells: ["engineeringPart", "itPart"],
        data: { engineering: money(450), it: money(450) },
      },
    ],
  },
  amounts: {
    工程恰好一半: { limit: wan(500), row: (fen) => parts(fen, 400), verdicts: ["warning", "warning", "pass"] },
    信息化恰好一半: { limit: wan(500), row: (fen) => parts(400, fen), verdicts: ["warning", "warning", "pass"] },
  },
  notChecked: { 没有信息化部分列: { total: 1000, engineeringPart: 500 } },
});

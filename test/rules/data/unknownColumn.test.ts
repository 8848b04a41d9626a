import { unknownColumn } from "../../../src/rules/data/unknownColumn";
import { testRule, type Expected } from "../tester";

const unknown = (at: string, header: string): Expected => ({
  severity: "info",
  message: "unknown",
  cells: [],
  at: [at],
  row: null,
  data: { header },
});

testRule(unknownColumn, {
  passes: {
    都认得: {
      grid: [
        ["项目名称", "总投资（万元）"],
        ["A系统", 300],
      ],
    },
  },
  fails: {
    "认不出的列各说一次，是说明，不是问题": [
      {
        grid: [
          ["项目名称", "总投资（万元）", "投资盘子", "经办"],
          ["A系统", 300, 5, "张三"],
        ],
      },
      unknown("C1", "投资盘子"),
      unknown("D1", "经办"),
    ],
    超长的列名截短: [
      {
        grid: [
          ["项目名称", "总投资（万元）", "怪".repeat(500)],
          ["A系统", 300, 1],
        ],
      },
      unknown("C1", "怪".repeat(60)),
    ],
  },
});

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
    申报表中认不出的一栏指着它的标签: [
      {
        grid: [
          ["项目名称", "A系统", "建设单位", "市某局"],
          ["总投资（万元）", 300, "投资盘子", "某盘子"],
          ["合同金额（万元）", 290, "联系人", "张三"],
        ],
      },
      { ...unknown("C2", "投资盘子"), message: "unknownLabel" },
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

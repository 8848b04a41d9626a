import { doubleColumn } from "../../../src/rules/data/doubleColumn";
import type { FieldKey } from "../../../src/fields";
import { named, testRule, type Expected } from "../tester";

const double = (severity: "warning" | "info", at: string, header: string, field: FieldKey, used: string): Expected => ({
  severity,
  message: "double",
  cells: [],
  at: [at],
  row: null,
  data: { header, field: named(field), used },
});

testRule(doubleColumn, {
  passes: {
    各是各的内容: {
      grid: [
        ["项目名称", "总投资（万元）", "合同金额（万元）", "补充合同金额（万元）"],
        ["A系统", 300, 290, 5],
      ],
    },
  },
  fails: {
    "两列合同金额：说明采用的是哪一列": [
      {
        grid: [
          ["项目名称", "总投资（万元）", "合同金额（万元）", "合同金额（元）"],
          ["A系统", 300, 290, 2_900_001],
        ],
      },
      double("warning", "D1", "合同金额（元）", "contract", "C"),
    ],
    "申报表中两栏合同金额：说明采用的是哪一格": [
      {
        grid: [
          ["项目名称", "A系统", "建设单位", "市某局"],
          ["总投资（万元）", 300, "建设性质", "新建"],
          ["合同金额（万元）", 290, "合同金额（元）", 2_900_001],
        ],
      },
      { ...double("warning", "C3", "合同金额（元）", "contract", "B3"), message: "doubleLabel" },
    ],
    申报表中文字重复只是说明: [
      {
        grid: [
          ["项目名称", "A系统", "建设单位", "市某局"],
          ["总投资（万元）", 300, "建设性质", "新建"],
          ["建设内容", "甲", "主要建设内容", "乙"],
        ],
      },
      { ...double("info", "C3", "主要建设内容", "content", "B3"), message: "doubleLabel" },
    ],
    "此前、本次和两者的合计：合计没有采用只是说明": [
      {
        grid: [
          [
            "项目名称",
            "总投资（万元）",
            "此前补充合同金额（万元）",
            "本次补充合同金额（万元）",
            "补充合同金额合计（万元）",
          ],
          ["A系统", 300, 2, 3, 5],
        ],
      },
      double("info", "E1", "补充合同金额合计（万元）", "supp", "D"),
    ],
    只有合计和本次: [
      {
        grid: [
          ["项目名称", "总投资（万元）", "本次补充合同金额（万元）", "补充合同金额合计（万元）"],
          ["A系统", 300, 3, 5],
        ],
      },
      double("warning", "C1", "本次补充合同金额（万元）", "supp", "D"),
    ],
    文字列重复只是说明: [
      {
        grid: [
          ["项目名称", "总投资（万元）", "备注", "说明"],
          ["A系统", 300, "x", "y"],
        ],
      },
      double("info", "D1", "说明", "remark", "C"),
    ],
  },
});

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
    选项列重复只是说明: [
      {
        grid: [
          ["项目名称", "总投资（万元）", "建设性质", "项目类型"],
          ["A系统", 300, "新建", "新建"],
        ],
      },
      double("info", "D1", "项目类型", "nature", "C"),
    ],
    "别的内容有此前和本次，合同金额的合计仍须核实": [
      {
        grid: [
          [
            "项目名称",
            "总投资（万元）",
            "此前补充合同金额（万元）",
            "本次补充合同金额（万元）",
            "合同金额（万元）",
            "合同金额合计（万元）",
          ],
          ["A系统", 300, 2, 3, 200, 210],
        ],
      },
      double("warning", "F1", "合同金额合计（万元）", "contract", "E"),
    ],
    "很长的列名只写前 60 个字": [
      {
        grid: [
          ["项目名称", "总投资（万元）", "备注", `说明（${"请如实填写".repeat(13)}）`],
          ["A系统", 300, "x", "y"],
        ],
      },
      double("info", "D1", `说明（${"请如实填写".repeat(13)}）`.slice(0, 60), "remark", "C"),
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

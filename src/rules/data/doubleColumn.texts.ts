import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "重复的列",
    "en-US": "Two columns for one term",
  },
  messages: {
    double: {
      "zh-CN": {
        what: "“{header}”列与 {used} 列都对应{field}，只采用 {used} 列",
        todo: "请删去或改名其中一列，或在列对应中指定采用哪一列",
      },
      "en-US": {
        what: "Column “{header}” and column {used} both hold the {field}; only {used} is used",
        todo: "Please remove or rename one of them, or choose in the column mapping which one holds",
      },
    },
    doubleLabel: {
      "zh-CN": {
        what: "“{header}”一栏与 {used} 都对应{field}，只采用 {used}",
        todo: "请删去或改名其中一栏，或在列对应中指定采用哪一栏",
      },
      "en-US": {
        what: "“{header}” and {used} both hold the {field}; only {used} is used",
        todo: "Please remove or rename one of them, or choose in the column mapping which one holds",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "两列都是同一项内容时只采用一列，另一列的数字没有审查。列名写得更完整的一列优先，否则取左边一列。请核对采用的是不是对的那一列，必要时在列对应中另选。",
  "en-US":
    "Where two columns hold the same term one is used, and the figures of the other are not reviewed. The one with the fuller header is preferred, else the left one. Please check that it is the right one, or choose the other in the column mapping.",
  placeholders: {
    header: {
      "zh-CN": "列名",
      "en-US": "header",
    },
    used: {
      "zh-CN": "列",
      "en-US": "letter",
    },
    field: {
      "zh-CN": "内容",
      "en-US": "term",
    },
  },
  examples: [
    {
      id: "PH-03",
      group: "SHEET",
      basis: "design",
      title: "合同金额有两列",
      inputs: { "总投资（万元）": 300, "合同金额（万元）": 190, "合同金额（元）": 1999900 },
      today: "2026-08-01",
      expect: { sheet_findings: [{ rule: "SHEET-DOUBLE-COLUMN", severity: "warning" }] },
    },
    {
      id: "PH-21",
      group: "SHEET",
      basis: "design",
      title: "申报表（一个项目一张）中合同金额有两栏",
      inputs: {
        $grid: [
          ["项目名称", "A系统"],
          ["建设单位", "市某局"],
          ["总投资（万元）", 300],
          ["合同金额（万元）", 190],
          ["合同金额（元）", 1999900],
        ],
      },
      today: "2026-08-01",
      expect: { sheet_findings: [{ rule: "SHEET-DOUBLE-COLUMN", severity: "warning" }] },
    },
  ],
};

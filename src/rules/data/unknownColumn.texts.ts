import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "未识别的列",
    "en-US": "Unknown column",
  },
  messages: {
    unknown: {
      "zh-CN": {
        what: "未识别“{header}”列，该列未参与审查",
        todo: "如需审查该列，请在列对应中指定",
      },
      "en-US": {
        what: "Column “{header}” is not known and was not reviewed",
        todo: "Choose it in the column mapping if it should be reviewed",
      },
    },
    unknownLabel: {
      "zh-CN": {
        what: "未识别“{header}”一栏，该栏未参与审查",
        todo: "如需审查该栏，请在列对应中指定",
      },
      "en-US": {
        what: "The label “{header}” is not known and its value was not reviewed",
        todo: "Choose it in the column mapping if it should be reviewed",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "列名认不出来的列不参与审查，也不算问题，每列说明一次。宁可不认，不猜。需要审查的，请在列对应中指定它是哪一项。",
  "en-US":
    "A column whose header is not known takes no part in the review, which is no fault of the plan. Nothing is guessed; each such column is told once. It can be assigned in the column mapping.",
  placeholders: {
    header: {
      "zh-CN": "列名",
      "en-US": "header",
    },
  },
  examples: [
    {
      id: "PH-01",
      group: "SHEET",
      basis: "design",
      title: "认不出的列",
      inputs: { "总投资（万元）": 300, 投资盘子: 5 },
      today: "2026-08-01",
      expect: { sheet_findings: [{ rule: "SHEET-UNKNOWN-COLUMN", severity: "info" }] },
    },
    {
      id: "PH-02",
      group: "SHEET",
      basis: "design",
      title: "各列都认得",
      inputs: { "总投资（万元）": 300, "合同金额（元）": 1999900 },
      today: "2026-08-01",
      expect: { absent: ["SHEET-UNKNOWN-COLUMN", "SHEET-DOUBLE-COLUMN", "SHEET-FURTHER-TABLE"] },
    },
    {
      id: "PH-20",
      group: "SHEET",
      basis: "design",
      title: "申报表（一个项目一张）中认不出的一栏",
      inputs: {
        $grid: [
          ["项目名称", "A系统"],
          ["建设单位", "市某局"],
          ["总投资（万元）", 300],
          ["投资盘子", "某盘子"],
        ],
      },
      today: "2026-08-01",
      expect: { sheet_findings: [{ rule: "SHEET-UNKNOWN-COLUMN", severity: "info" }] },
    },
  ],
};

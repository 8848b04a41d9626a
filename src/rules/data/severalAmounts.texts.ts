import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "一格多个金额",
    "en-US": "Several amounts in one cell",
  },
  messages: {
    read: {
      "zh-CN": {
        what: "{rows}有单元格填了多个金额，已相加",
        todo: "请核对合计",
      },
      "en-US": {
        what: "In {rows} a cell holds several amounts; they were added up",
        todo: "Please check the sum",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "只应有一个金额的单元格（如合同金额）写了几个，例如“50；40”时，按合计计算。补充合同本来可以有几份，不在此列。整张表只提示一次，请核对合计。",
  "en-US":
    "A cell that should hold one amount, a contract for example, holds several, as in 50；40: they are added up. Supplements may well be several and are left out. It is told once per sheet; please check the sum.",
  examples: [
    {
      id: "PD-01",
      group: "DATA",
      basis: "design",
      title: "合同金额一格填了两个",
      inputs: { "总投资（万元）": 300, "合同金额（万元）": [120, 80] },
      today: "2026-08-01",
      expect: { sheet_findings: [{ rule: "DATA-SEVERAL", severity: "info" }] },
    },
    {
      id: "PD-02",
      group: "DATA",
      basis: "design",
      title: "补充合同本可以有几个",
      inputs: { "总投资（万元）": 300, "合同金额（万元）": 200, "补充合同金额（万元）": [5, 3.2] },
      today: "2026-08-01",
      expect: { absent: ["DATA-SEVERAL"] },
    },
  ],
};

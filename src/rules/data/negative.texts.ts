import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "不应为负的金额",
    "en-US": "Negative amounts",
  },
  messages: {
    negative: {
      "zh-CN": {
        what: "{field}为负数 {amount}",
        todo: "请更正金额",
      },
      "en-US": {
        what: "The {field} is negative: {amount}",
        todo: "Please correct the amount",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "总投资、概算、合同等金额不会是负数，负数多半是录入或公式错误。只有补充合同和调整金额可以为负，表示核减或调减。括号写法如 (50) 也读作负数。",
  "en-US":
    "Totals, estimates and contracts are never negative; a negative one is a slip or a wrong formula. Only supplements and adjustments may be, for what is taken away. Brackets such as (50) read as negative too.",
  examples: [
    {
      id: "PD-05",
      group: "DATA",
      basis: "design",
      title: "补充合同可以为负",
      inputs: { "总投资（万元）": 300, "合同金额（万元）": 200, "补充合同金额（万元）": -5 },
      today: "2026-08-01",
      expect: { absent: ["DATA-NEG"] },
    },
  ],
};

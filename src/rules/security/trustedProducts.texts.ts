import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "安全可靠产品",
    "en-US": "Trusted products",
  },
  messages: {
    notTrusted: {
      "zh-CN": {
        what: "所填为未采用安全可靠产品",
        todo: "报批时应说明产品的安全可靠情况",
      },
      "en-US": {
        what: "The row says that no trusted products are used",
        todo: "The application has to say how secure and trusted the products are",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN": "报批时应说明所用产品的安全可靠情况。表中明确填“否”时给出说明，请在报批材料中写明原因。“部分”不提示。",
  "en-US":
    "An application says how secure and trusted its products are. An explicit no brings a note to explain it there. Partly passes.",
  examples: [
    {
      id: "P56-01",
      group: "SECURITY",
      basis: "text",
      title: "未采用安全可靠产品",
      inputs: { "总投资（万元）": 300, 安全可靠产品: "否" },
      today: "2026-08-01",
      expect: { findings: [{ rule: "A56-TRUSTED", severity: "info" }] },
    },
    {
      id: "P56-02",
      group: "SECURITY",
      basis: "design",
      title: "部分采用安全可靠产品",
      inputs: { "总投资（万元）": 300, 安全可靠产品: "部分" },
      today: "2026-08-01",
      expect: { absent: ["A56-TRUSTED"] },
    },
  ],
};

import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "估计或带说明的金额",
    "en-US": "Estimated or annotated amounts",
  },
  messages: {
    read: {
      "zh-CN": {
        what: "{field}是估计的或带有说明，按其中的数字计算",
        todo: "请填写确定的数",
      },
      "en-US": {
        what: "The {field} is an estimate or carries a remark; the figure in it was used",
        todo: "Please fill in a definite figure",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN": "“约 300”“不超过 500 万”“500 万（其中…）”这样的金额，按其中的数字计算，但数字并不确定。请改填确定的金额。",
  "en-US":
    "An amount in words, such as about, at most, or with a remark, is computed by its figure, which is not certain. Please enter a definite amount.",
  examples: [
    {
      id: "PD-04",
      group: "DATA",
      basis: "design",
      title: "都是确定的数字",
      inputs: { "总投资（万元）": 300, "合同金额（万元）": 199.99 },
      today: "2026-08-01",
      expect: {
        absent: ["DATA-APPROX", "DATA-BLANK", "DATA-PRECISION", "DATA-TEXTNUM", "DATA-ZERO", "SHEET-NO-TOTAL"],
      },
    },
  ],
};

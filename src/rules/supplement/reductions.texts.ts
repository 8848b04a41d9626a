import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "补充合同中的核减",
    "en-US": "Reductions among supplements",
  },
  messages: {
    notSetOff: {
      "zh-CN": {
        what: "补充合同含核减 {reduced}，核减不恢复追加额度",
        todo: "补充合同限额按追加金额计算",
      },
      "en-US": {
        what: "The supplementary contracts hold reductions of {reduced}, which give no room back",
        todo: "The limit counts what is added",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "条文限制的是追加的金额，默认核减不能腾出新的追加额度。表中补充合同有负数时给出说明，免得误以为余额变大。另一种理解可以在口径中选择。",
  "en-US":
    "The text limits what is added, so by default reductions give no new room. A negative supplement brings a note, so that nobody takes the room for larger. The other reading can be chosen.",
  examples: [
    {
      id: "PD-03",
      group: "A43",
      basis: "reading",
      title: "补充合同都是追加",
      inputs: { "总投资（万元）": 300, "合同金额（万元）": 200, "补充合同金额（万元）": [5, 3] },
      today: "2026-08-01",
      expect: { absent: ["A43-NEG", "A43-NOBASE"] },
    },
  ],
};

import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "显示值与实际值不在同一档次",
    "en-US": "Shown and real value in different tiers",
  },
  messages: {
    shown: {
      "zh-CN": {
        what: "总投资 {total}，以万元为单位保留两位小数为 {shown}，两者不在同一档次；以实际数值为准",
        todo: "请核对金额",
      },
      "en-US": {
        what: "The total of {total} comes to {shown} at two decimals of 10,000 yuan, which falls in another tier; the value itself counts",
        todo: "Please check the amount",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "金额常以万元为单位显示两位小数，实际数值可能刚好在另一档，例如 1999999.99 元显示为 200.00 万元，仍属第一档。判断以实际数值为准，这里说明两者不同。",
  "en-US":
    "Amounts are often shown in 万元 with two decimals while the value may lie in another tier: 1,999,999.99 yuan shows as 200.00 万元 and is still in the first. The value decides, and this note says that the two differ.",
};

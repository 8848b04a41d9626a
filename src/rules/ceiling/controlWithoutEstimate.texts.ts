import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "有控制价应有概算",
    "en-US": "Control price without an estimate",
  },
  messages: {
    missing: {
      "zh-CN": {
        what: "已有招标控制价，但概算批复金额未填，无法比较",
        todo: "请填写概算批复金额",
      },
      "en-US": {
        what: "There is a tender control price, but the approved estimate is not filled in, so they cannot be compared",
        todo: "Please fill in the approved estimate",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "已经有控制价而概算一栏空着，就没有办法核对控制价是否超限，也可能漏了概算批复环节。请补填概算。概算单元格无法识别时由数据规则提示，这里不重复。",
  "en-US":
    "With a control price and an empty estimate there is nothing to compare it with, and the approval of the estimate may have been left out. Please fill it in. An estimate that cannot be read is told by the rule on data instead.",
};

import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "补充合同缺原合同金额",
    "en-US": "Supplement without a contract amount",
  },
  messages: {
    missing: {
      "zh-CN": {
        what: "有补充合同 {used}，但原合同金额未填，无法计算 {share} 限额",
        todo: "请填写原合同金额",
      },
      "en-US": {
        what: "There are supplementary contracts of {used}, but the original contract amount is not filled in, so the {share} limit cannot be computed",
        todo: "Please fill in the original contract amount",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "有补充合同而原合同金额没有填，10% 限额算不出来。这里提醒补填，不当作超限。原合同金额填为 0 或无法识别的，另作数据提示。",
  "en-US":
    "With a supplement and no original contract amount the 10 % cannot be computed. This asks for the amount and does not take it for an excess. An amount of zero, or one that cannot be read, is told by the rules on data.",
};

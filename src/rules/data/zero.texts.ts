import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "为 0 的金额",
    "en-US": "Amounts of zero",
  },
  messages: {
    total: {
      "zh-CN": {
        what: "总投资为 0，无法判断审定层级",
        todo: "请填写总投资",
      },
      "en-US": {
        what: "The total investment is 0, so no tier can be determined",
        todo: "Please fill in the total investment",
      },
    },
    contract: {
      "zh-CN": {
        what: "原合同金额为 0，却有补充合同",
        todo: "请填写原合同金额",
      },
      "en-US": {
        what: "The original contract amount is 0, yet there are supplementary contracts",
        todo: "Please fill in the original contract amount",
      },
    },
    base: {
      "zh-CN": {
        what: "{field}为 0，未作为依据",
        todo: "尚未批复的请留空",
      },
      "en-US": {
        what: "The {field} is 0 and was not used",
        todo: "Please leave it empty until it is approved",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "总投资为 0 不等于低于 30 万元，多半是没有填好。有补充合同而原合同为 0 的，限额无从计算，同样是数据错误。批复总投资或概算为 0 的不作为依据，尚未批复请留空。",
  "en-US":
    "A total of zero is not below the threshold; most likely it was never filled in. An original contract of zero with supplements leaves no base, which is a data error too. An approved total or estimate of zero is not used; please leave it blank until it is approved.",
};

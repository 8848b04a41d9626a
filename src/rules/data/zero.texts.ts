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
    figure: {
      "zh-CN": {
        what: "{field}为 0，无法据以计算",
        todo: "请核对；尚未确定的请留空",
      },
      "en-US": {
        what: "The {field} is 0, so nothing can be computed from it",
        todo: "Please check it; leave it empty until it is known",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "总投资为 0 不等于低于 30 万元，多半是没有填好。有补充合同而原合同为 0 的，限额无从计算，同样是数据错误。批复总投资、概算或调整后概算为 0 的不作为依据，尚未批复请留空；据以算出总投资的年服务费为 0、已经验收而结算金额为 0 的也请核对。某一部分投资为 0 就是没有这一部分，不提示。",
  "en-US":
    "A total of zero is not below the threshold; most likely it was never filled in, and an original contract of zero with supplements leaves no base. An approved total, estimate or adjusted estimate of zero is not used; please leave it blank until it is approved. A yearly fee of zero that the total rests on and a settlement of zero after acceptance are to be checked too. A part of zero is a project without that part, and nothing is said of it.",
};

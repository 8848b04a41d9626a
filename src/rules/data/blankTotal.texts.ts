import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "总投资未填",
    "en-US": "Total investment blank",
  },
  messages: {
    noTotal: {
      "zh-CN": {
        what: "总投资未填，审定层级未判定",
        todo: "请填写总投资",
      },
      "en-US": {
        what: "The total investment is not filled in, so the tier is undecided",
        todo: "Please fill in the total investment",
      },
    },
    otherUsed: {
      "zh-CN": {
        what: "总投资未填，按{field}判断",
        todo: "请填写总投资",
      },
      "en-US": {
        what: "The total investment is not filled in; the {field} was used instead",
        todo: "Please fill in the total investment",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "总投资空白、待定或填“/”，不是 0，也不算低于 30 万元。有批复总投资等金额时按它们判断，并说明用了哪一列；都没有时审定层级未判定。",
  "en-US":
    "A total that is blank, pending or a slash is neither zero nor below the threshold. With an approved total or the like at hand that one is used, and the message names it; without any the tier is undecided.",
};

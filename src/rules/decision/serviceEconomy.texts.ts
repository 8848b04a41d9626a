import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "购买服务的经济性",
    "en-US": "Buying clearly cheaper",
  },
  messages: {
    notCheaper: {
      "zh-CN": {
        what: "服务费 {fee}不低于自行建设、运维总额 {own}，不符合“明显小于”",
        todo: "请核对金额；如属实，应改为自行建设或重新比选",
      },
      "en-US": {
        what: "The service fee of {fee} is not below the cost of building and running of {own}, so it is not clearly less",
        todo: "Please check the amounts; if they are right, build it or compare again",
      },
    },
    notClearly: {
      "zh-CN": {
        what: "服务费 {fee}小于自行建设、运维总额 {own}，但超过其 {share}，难称“明显小于”",
        todo: "条文没有数值标准，请核实经济性比较",
      },
      "en-US": {
        what: "The service fee of {fee} is below the cost of building and running of {own}, but above {share} of it, hardly clearly less",
        todo: "The text has no number; please verify the comparison",
      },
    },
    missing: {
      "zh-CN": {
        what: "购买服务缺少与自行建设的费用比较",
        todo: "请填写使用期内的服务费总额和自建建设运维总额",
      },
      "en-US": {
        what: "The cost comparison of buying with building is missing",
        todo: "Please fill in the service fee and the cost of building and running over the system's life",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "购买服务的费用要明显小于自行建设和运维的总额，两者按同一使用期限比较。服务费不低于自建总额时为不符合。“明显”没有数值标准，超过自建总额 90% 时提示核实；这个比例不是条文，可在制度参数中调整。",
  "en-US":
    "Buying has to cost clearly less than building and running over the same period of use. Fees that are not lower at all are a violation. Clearly has no number in the text: above 90 % of the cost of building it is to be verified, a share that is ours and can be changed in the parameters.",
};

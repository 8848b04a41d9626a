import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "购买服务的安全保密",
    "en-US": "Security of bought services",
  },
  messages: {
    breaks: {
      "zh-CN": {
        what: "以购买服务方式实施，所填为违反安全保密要求",
        todo: "请先解决安全保密问题，或改变实施方式",
      },
      "en-US": {
        what: "It is bought as a service, and the row says that it breaks the rules on security and secrecy",
        todo: "Please solve that first, or choose another way of implementation",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "购买服务不得违反政府信息安全保密的要求。明确填“是”（违反）为不符合，“部分”提示核实。空白不作推断，记为资料不足。",
  "en-US":
    "A bought service must not break the rules on security and secrecy of government information. A yes is a violation, partly is to be verified. A blank is undecided.",
};

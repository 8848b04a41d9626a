import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "补充合同应有审定",
    "en-US": "Supplements need an approval",
  },
  messages: {
    missing: {
      "zh-CN": {
        what: "有补充合同 {used}，但未填审定机关",
        todo: "应为{tier}，请补充审定情况",
      },
      "en-US": {
        what: "There are supplementary contracts of {used}, but the body that decided is not filled in",
        todo: "It should be {tier}; please fill in who decided",
      },
    },
    pending: {
      "zh-CN": {
        what: "有补充合同 {used}，但补充合同审定机关填为“{said}”，未见审定",
        todo: "应为{tier}，请先完成审定",
      },
      "en-US": {
        what: "There are supplementary contracts of {used}, but the body that decided holds “{said}”",
        todo: "It should be {tier}; please obtain the decision first",
      },
    },
    denied: {
      "zh-CN": {
        what: "有补充合同 {used}，补充合同审定机关填为“{said}”，没有审定",
        todo: "应为{tier}，请先履行审定程序",
      },
      "en-US": {
        what: "There are supplementary contracts of {used}, and the row says that nobody decided on them: “{said}”",
        todo: "It should be {tier}; please obtain the decision first",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "没有超过 10% 的补充合同也要按层级审定。审定机关空白的提示核实，明确填“无”的为不符合。提示中给出应由谁审定。",
  "en-US":
    "A supplement within 10 % still has to be decided by the body of its tier. A blank is to be verified, an explicit none is a violation. The message says who should decide.",
};

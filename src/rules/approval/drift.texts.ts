import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "金额所在审定档次不一致",
    "en-US": "Amounts in different approval tiers",
  },
  messages: {
    threshold: {
      "zh-CN": {
        what: "{one} {oneFen}与{other} {otherFen}，一个低于门槛 {threshold}，一个已达到",
        todo: "请核实金额，是否适用本办法以此为准",
      },
      "en-US": {
        what: "{one} of {oneFen} and {other} of {otherFen}: one is below the threshold of {threshold}, the other is not",
        todo: "Please verify the amounts; whether the Measures apply depends on them",
      },
    },
    apart: {
      "zh-CN": {
        what: "{one} {oneFen}与{other} {otherFen}不在同一审定档次",
        todo: "请核实金额；如属实，请确认是否需按较高层级重新审定",
      },
      "en-US": {
        what: "The {one} of {oneFen} and the {other} of {otherFen} fall in different tiers",
        todo: "Please verify the amounts; if they are right, check whether the higher body has to decide again",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "同一项目的总投资、批复总投资和概算落在不同档次时，审定机关可能不同。概算落入更低档次的不提示，因为已由较高机关审定。条文没有规定如何处理，请核实金额并确认是否需要重新审定。",
  "en-US":
    "When total, approved total and estimate of one project fall in different tiers, different bodies might have to decide. An estimate in a lower tier is not mentioned, since the higher body has decided. The text does not say what follows: verify the amounts and whether a new decision is needed.",
};

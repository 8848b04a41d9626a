import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "混合项目立项机关",
    "en-US": "Body for mixed projects",
  },
  messages: {
    halves: {
      "zh-CN": {
        what: "工程部分 {engineering}、信息化部分 {it}均未超过整个项目的一半，条文未规定由谁立项",
        todo: "请报{developmentCommission}、{digitalBureau}会商",
      },
      "en-US": {
        what: "Neither the engineering part of {engineering} nor the IT part of {it} is more than half of the project, and the text names no body for this",
        todo: "Please ask {developmentCommission} and {digitalBureau} to agree",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "工程与信息化分不开的项目，哪一部分超过整个项目的一半，就由相应机关立项。两部分都没有超过一半（例如恰好各半，或还有其他费用）时条文没有规定，本工具不替两部门决定，只提示会商。“一半”按整个项目的概算计算。",
  "en-US":
    "When engineering and IT cannot be separated, the part above half of the whole decides who approves. Where neither is above half, exactly half each for example, the text is silent; this tool does not decide for the two bureaus and asks them to agree. The whole is the estimate of the whole project.",
};

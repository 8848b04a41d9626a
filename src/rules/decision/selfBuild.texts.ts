import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "自行建设的情形",
    "en-US": "Circumstances of self-building",
  },
  messages: {
    neither: {
      "zh-CN": {
        what: "自行建设 {total}，超过 {cap}，且所填不属于另外两种情形",
        todo: "请改为购买服务，或更正所填情形",
      },
      "en-US": {
        what: "Self-building with {total} is above {cap}, and the row says that neither of the other circumstances applies",
        todo: "Please buy it as a service, or correct the circumstances",
      },
    },
    cap: {
      "zh-CN": {
        what: "自行建设 {total}，超过 {cap}",
        todo: "请核对总投资，或改为购买服务",
      },
      "en-US": {
        what: "Self-building with {total} is above {cap}",
        todo: "Please check the total, or buy it as a service",
      },
    },
    whole: {
      "zh-CN": {
        what: "工程与信息化合并立项，整个项目 {total}，超过自行建设的 {cap}，且所填不属于另外两种情形",
        todo: "合并立项是否按整个项目计算条文未明，请与{developmentCommission}、{digitalBureau}确认",
      },
      "en-US": {
        what: "Engineering and IT are approved together; the whole project of {total} is above the {cap} for self-building, and the row says that neither of the other circumstances applies",
        todo: "The text does not say whether the whole counts; please confirm with {developmentCommission} and {digitalBureau}",
      },
    },
    notBoth: {
      "zh-CN": {
        what: "自行建设须同时符合各项情形，所填有不符合的",
        todo: "请核对所填情形",
      },
      "en-US": {
        what: "Self-building would have to meet every circumstance, and the row says that one is not met",
        todo: "Please check the circumstances",
      },
    },
    missing: {
      "zh-CN": {
        what: "自行建设 {total}，限额 {cap}，是否属于规定情形的依据不足",
        todo: "请补充上级要求或国家安全等情形的依据",
      },
      "en-US": {
        what: "Self-building with {total}, limit {cap}: what is filled in does not show one of the circumstances",
        todo: "Please add the ground, such as a requirement of higher levels or national security",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "自行建设应属于三种情形之一，第三种是总投资不超过 1000 万元（恰好 1000 万元也符合）。条文没有写“之一”，默认按符合任一即可理解，理由见下；另两种理解可以切换。只有另两项都明确填“否”才是不符合，空白只提示补充依据；混合项目由{developmentCommission}整体立项或条文未定的也只提示，因为未明是否按整个项目计算。",
  "en-US":
    "Building oneself calls for one of three circumstances, the third being a total of at most 10 million yuan, that amount included. The text does not say one of; by default any one is enough, for the reasons given below, and two other readings can be chosen. Only two explicit noes make a violation; blanks ask for the ground, and so does a mixed project that {developmentCommission} or nobody named by the text approves as a whole, as the text does not say whether the whole counts.",
};

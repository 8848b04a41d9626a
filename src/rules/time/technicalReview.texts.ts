import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "技术方案审查期限",
    "en-US": "Term of the technical review",
  },
  messages: {
    days: {
      "zh-CN": {
        what: "方案 {sent}报送、{reviewed}出具审查意见，审查超过 {limit}日",
        todo: "属审查期限，请与{digitalBureau}沟通",
      },
      "en-US": {
        what: "The scheme was handed in {sent} and reviewed {reviewed}: the review took more than {limit} days",
        todo: "This is a term for the bureau; please contact {digitalBureau}",
      },
    },
    workdays: {
      "zh-CN": {
        what: "方案 {sent}报送、{reviewed}出具审查意见，历时 {workdays}个工作日，审查超过 {limit}日（公布文本缺单位，按日、按工作日均超过）",
        todo: "属审查期限，请与{digitalBureau}沟通",
      },
      "en-US": {
        what: "The scheme was handed in {sent} and reviewed {reviewed}, {workdays} working days later: more than {limit} (the published text lost the unit; by days and by working days alike)",
        todo: "This is a term for the bureau; please contact {digitalBureau}",
      },
    },
    dependsOnUnit: {
      "zh-CN": {
        what: "方案 {sent}报送、{reviewed}出具审查意见，超过 {limit}日，为 {workdays}个工作日；公布文本缺单位，是否超期未定",
        todo: "请以正式文本为准",
      },
      "en-US": {
        what: "The scheme was handed in {sent} and reviewed {reviewed}: more than {limit} days, but {workdays} working days; the published text lost the unit",
        todo: "Please go by the official text",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "技术审查和概算批复的期限是 10，公布的网页文本在此缺了单位，很可能是“日”，但没有核对正式文本。因此自然日和工作日都看：两种都超过的提示核实，只超过自然日的给出说明。这是审查机关的期限，不是项目单位的责任。",
  "en-US":
    "The technical review is to take no more than 10; the published web text lost the unit, very probably days, and the official text was not checked. So both units are looked at: over by both is to be verified, over in natural days only is a note. The term binds the reviewing bureau, not the project.",
};

import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "纳入信息化项目库",
    "en-US": "Project library",
  },
  messages: {
    outside: {
      "zh-CN": {
        what: "未纳入信息化项目库，原则上不进行技术方案审查",
        todo: "请先申报入库；{leadership}另有要求的请注明",
      },
      "en-US": {
        what: "The project is not in the project library, so in principle its technical scheme is not reviewed",
        todo: "Please apply for the library, or state another requirement of {leadership}",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "没有入库的项目，原则上不进行技术方案审查。{leadership}另有要求的是例外，可在相应列注明。空白不等于“否”，记为资料不足。",
  "en-US":
    "The technical scheme of a project outside the library is in principle not reviewed. Another requirement of {leadership} is the exception, which a column can state. A blank is not a no; it is left undecided.",
};

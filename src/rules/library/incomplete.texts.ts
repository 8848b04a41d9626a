import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "申报内容完整",
    "en-US": "Complete application",
  },
  messages: {
    missing: {
      "zh-CN": {
        what: "申报内容不全，未填：{missing}",
        todo: "请补充",
      },
      "en-US": {
        what: "The application is incomplete; not filled in: {missing}",
        todo: "Please complete it",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "第九条列出申报应有的内容，这里核对表中已有的列是否填写：名称、单位、依据、内容、目标、实施方式和资金来源。一行只提示一次，并列出所缺各项。表中没有的列不算缺，金额空白另有提示。",
  "en-US":
    "Article 9 lists what an application holds; this checks that the columns at hand are filled in: name, unit, basis, content, goal, way of implementation and funds. One finding per row names all that is missing. A column the sheet does not have is not counted, and a blank amount has a finding of its own.",
};

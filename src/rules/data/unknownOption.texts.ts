import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "无法识别的选项",
    "en-US": "Unreadable options",
  },
  messages: {
    noResult: {
      "zh-CN": {
        what: "{field}单元格 {cell} 是公式，文件中没有保存计算结果",
        todo: "请在 Excel 或 WPS 中打开并保存后再审查",
      },
      "en-US": {
        what: "The cell {cell} of the {field} holds a formula without a calculated value",
        todo: "Please open and save the file in Excel or WPS, then review it again",
      },
    },
    several: {
      "zh-CN": {
        what: "{field}填了两个以上互斥的内容",
        todo: "请只保留一个",
      },
      "en-US": {
        what: "The cell “{field}” holds two or more answers that exclude each other",
        todo: "Please keep only one",
      },
    },
    unknownOf: {
      "zh-CN": {
        what: "{field}的内容无法识别",
        todo: "可填：{known}",
      },
      "en-US": {
        what: "The content of “{field}” is not recognised",
        todo: "Known: {known}",
      },
    },
    unknown: {
      "zh-CN": {
        what: "{field}的内容无法识别",
        todo: "请改用常用填法",
      },
      "en-US": {
        what: "The content of “{field}” is not recognised",
        todo: "Please use a common wording",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN": "应填一个选项的单元格填了两个互斥的内容，或者认不出来。这样的单元格按资料不足处理，不猜。请改用常用填法。",
  "en-US":
    "A cell that should hold one of a few answers holds two that exclude each other, or none that is known. It is treated as missing, nothing is guessed. Please use a common answer.",
};

import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "无法识别的日期",
    "en-US": "Unreadable dates",
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
    noSuchDate: {
      "zh-CN": {
        what: "{field}不是存在的日期",
        todo: "请更正日期",
      },
      "en-US": {
        what: "The date “{field}” does not exist",
        todo: "Please correct the date",
      },
    },
    unreadable: {
      "zh-CN": {
        what: "{field}无法识别为日期",
        todo: "请按 2026-03-05 的样式填写",
      },
      "en-US": {
        what: "The date “{field}” cannot be read",
        todo: "Please write it like 2026-03-05",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "不存在的日期（如 2 月 30 日）和认不出的写法不参与期限计算。本工具认得常见的年月日写法、八位数字和真正的日期单元格。请改为例如 2026-03-05。",
  "en-US":
    "A date that does not exist, or cannot be read as one, takes no part in terms. Common ways of writing, eight digits and real date cells are understood. Please write 2026-03-05, for example.",
};

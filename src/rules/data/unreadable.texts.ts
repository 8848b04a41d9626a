import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "无法识别的金额",
    "en-US": "Unreadable amounts",
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
    error: {
      "zh-CN": {
        what: "{field}是公式错误值，无法计算",
        todo: "请修正公式",
      },
      "en-US": {
        what: "The {field} is a formula error and cannot be used",
        todo: "Please correct the formula",
      },
    },
    date: {
      "zh-CN": {
        what: "{field}单元格是日期格式，不像金额",
        todo: "请核对内容和单元格格式",
      },
      "en-US": {
        what: "The cell of the {field} is formatted as a date and does not look like an amount",
        todo: "Please check its content and number format",
      },
    },
    otherSum: {
      "zh-CN": {
        what: "{field}分列填写，各列之和与合计列不一致",
        todo: "请核对各列和合计",
      },
      "en-US": {
        what: "The {field} stands in several columns, which do not add up to the column of their sum",
        todo: "Please check the columns and their sum",
      },
    },
    unreadable: {
      "zh-CN": {
        what: "{field}无法识别为金额",
        todo: "请填写一个确定的数字",
      },
      "en-US": {
        what: "The {field} cannot be read as an amount",
        todo: "Please fill in one definite number",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "公式错误、区间、“若干”、日期格式等内容不能当作一个金额，硬算会出错。这样的单元格不参与计算，也不当作 0。请改成一个确定的数字。",
  "en-US":
    "A formula error, a range, a vague word or a date cannot be taken for one amount. Such a cell takes no part in computing and is never zero. Please enter one definite number.",
};

import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "金额单位",
    "en-US": "Unit of amounts",
  },
  messages: {
    magnitude: {
      "zh-CN": {
        what: "{field}数值很大，单位可能应为元",
        todo: "未自动换算，请核对单位",
      },
      "en-US": {
        what: "The {field} is very large; its unit may be yuan",
        todo: "Nothing was converted; please check the unit",
      },
    },
    cellUnit: {
      "zh-CN": {
        what: "{field}单元格自带单位，与列的单位不同，已按单元格单位读取",
        todo: "建议统一为列的单位",
      },
      "en-US": {
        what: "The cell of the {field} carries a unit of its own that differs from its column's; the cell's unit was used",
        todo: "Keeping to the column's unit is advisable",
      },
    },
    assumed: {
      "zh-CN": {
        what: "{fields}：表中未注明金额单位，按万元读取（{rows}）",
        todo: "请核对，并在表头或表格上方注明单位",
      },
      "en-US": {
        what: "{fields}: the sheet names no unit of amounts; 10,000 yuan was assumed ({rows})",
        todo: "Please check it, and name the unit in the header or above the table",
      },
    },
    likeOthers: {
      "zh-CN": {
        what: "{fields}：表头未注明金额单位，表中其他金额以{unit}计，按{unit}读取（{rows}）",
        todo: "请核对，并在表头注明单位",
      },
      "en-US": {
        what: "{fields}: the header names no unit; other amounts of the sheet are in {unit}, so it was read in {unit} ({rows})",
        todo: "Please check it, and name the unit in the header",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "同一张表里万元、元、亿元常常混用，单位弄错就会差一万倍。单位先看单元格，再看列名、分组和表头说明，都没有时按其他金额列所注的单位（数额明显不符的和都未注明的按万元）读取并说明一次。数值大得可疑时只提示核对，不自动换算。",
  "en-US":
    "万元, 元 and 亿元 often stand in one sheet, and a wrong unit is wrong ten thousandfold. The unit is taken from the cell, then its header, group and the sheet's note; without any, that of the other amounts is assumed (万元 where the figures speak against it or no column names one) and said once. A suspiciously large figure is only pointed out, never rescaled.",
};

import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "合计与明细不符",
    "en-US": "Totals that differ from their rows",
  },
  messages: {
    more: {
      "zh-CN": {
        what: "{field}合计为 {stated}，所列项目之和为 {actual}，合计多 {difference}",
        todo: "请核对合计公式和文本型数字",
      },
      "en-US": {
        what: "The stated sum of the {field} is {stated}, the rows come to {actual}: it is {difference} too much",
        todo: "Please check the sum's formula and numbers kept as text",
      },
    },
    rounded: {
      "zh-CN": {
        what: "{field}合计为 {stated}，所列项目之和为 {actual}，相差 {difference}，为四舍五入所致",
        todo: "如需一致，请按未取整的金额合计",
      },
      "en-US": {
        what: "The stated sum of the {field} is {stated}, the rows come to {actual}: {difference} apart by rounding",
        todo: "Please sum the unrounded amounts if the two must agree",
      },
    },
    less: {
      "zh-CN": {
        what: "{field}合计为 {stated}，所列项目之和为 {actual}，合计少 {difference}",
        todo: "请核对合计公式和文本型数字",
      },
      "en-US": {
        what: "The stated sum of the {field} is {stated}, the rows come to {actual}: it is {difference} too little",
        todo: "Please check the sum's formula and numbers kept as text",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "小计、合计行与所列项目之和不同，常见原因是漏行、文本型数字或手工填数。这里显示差额，请核对。有一行金额无法识别时不比较，由那一行自己的提示说明；有涉密行的合计也不比较，差额会露出其金额。合计保留两位小数、相差不到半分位的，只作说明。",
  "en-US":
    "A subtotal or total that differs from its rows usually comes from a row left out, numbers kept as text, or a figure typed by hand. The difference is shown. With a row that cannot be read nothing is compared; that row's own finding says so, and neither is a sum with a classified row, whose amount the difference would tell. A sum of two decimals that is off by less than half a place is only noted as rounded.",
  placeholders: {
    actual: {
      "zh-CN": "各行之和",
      "en-US": "sum of the rows",
    },
  },
};

import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "文本型数字",
    "en-US": "Numbers kept as text",
  },
  messages: {
    read: {
      "zh-CN": {
        what: "{rows}有文本型数字，已按数值读取；表内求和公式会漏掉它们",
        todo: "建议转换为数字",
      },
      "en-US": {
        what: "In {rows} numbers are kept as text; they were read as numbers, but sums in the sheet leave them out",
        todo: "Converting them to numbers is advisable",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "以文本保存的数字看起来与数值一样，本工具照常读取，但表中的求和公式会漏掉它们。整张表只提示一次，并列出行号。建议转换为数字。",
  "en-US":
    "A number kept as text looks like any other and is read here as usual, but sums in the sheet leave it out. It is told once per sheet with the rows. Converting it is advisable.",
};

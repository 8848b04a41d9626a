import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "适用门槛",
    "en-US": "Threshold",
  },
  messages: {
    below: {
      "zh-CN": {
        what: "总投资 {total}，低于 {threshold}，不适用本办法",
        todo: "如金额无误，无需按本办法审定；政府采购规定仍可能适用",
      },
      "en-US": {
        what: "The total investment of {total} is below {threshold}; the Measures do not apply",
        todo: "If the amount is right, no approval under the Measures is needed; procurement rules may still apply",
      },
    },
    itPart: {
      "zh-CN": {
        what: "信息化部分 {part}，低于 {threshold}；门槛按整个项目还是信息化部分，条文未明确",
        todo: "请与{digitalBureau}确认",
      },
      "en-US": {
        what: "The IT part of {part} is below {threshold}; the text does not say whether the threshold means the whole project or its IT part",
        todo: "Please confirm with {digitalBureau}",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "总投资达到 30 万元才适用本办法，恰好 30 万元也适用（第六十二条：“以上”含本数）。比较用精确到分的数值，显示为 30.00 而实际少 1 分的仍低于门槛。空白、待定、0 和无法识别的金额不算低于门槛，另作数据提示。",
  "en-US":
    "The Measures apply from a total of 300,000 yuan, that amount included (Article 62). The exact value counts: a cell that shows 30.00 but is one fen less is below. Blank, pending, zero and unreadable amounts are never taken as below; they have data findings of their own.",
};

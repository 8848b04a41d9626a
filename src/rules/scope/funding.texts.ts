import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "财政性资金",
    "en-US": "Public funds",
  },
  messages: {
    notFiscal: {
      "zh-CN": {
        what: "资金来源未见财政性资金，是否属于政府投资存疑",
        todo: "请核实资金来源",
      },
      "en-US": {
        what: "The source of funds names no public money, so it is doubtful whether this is a government investment",
        todo: "Please verify the source of funds",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "本办法针对使用财政性资金的项目。资金来源只写了自筹、自有、贷款等，又看不到任何财政性资金字样时，提示核实。只要同时出现财政、专项、债券等字样就不提示。",
  "en-US":
    "The Measures are about projects paid from public funds. A source that names only own money, loans or the like, and no public money at all, is to be verified. Any word for budget, earmarked or bond funds beside it is enough to pass.",
};

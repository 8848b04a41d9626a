import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "补充合同单份与累计档次",
    "en-US": "Tier of one supplement and of all",
  },
  messages: {
    apart: {
      "zh-CN": {
        what: "按单份补充合同为{single}，按累计为{cumulative}",
        todo: "条文未明确，建议按较高层级审定",
      },
      "en-US": {
        what: "By the single supplementary contract: {single}; by all of them together: {cumulative}",
        todo: "The text does not say which counts; the higher body is advisable",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "补充合同的审定层级按单份还是按累计金额，条文没有写明，两者不同时都显示出来。默认取较高的。第四十三条的分档（500、1000、5000 万元）与第十条不同，而累计不得超过原合同 10%，所以原合同不大时不会出现分歧。",
  "en-US":
    "The text does not say whether the tier of a supplement goes by the single one or by all; where they differ, both are shown. By default the higher counts. The bounds (5, 10 and 50 million yuan) are not those of Article 10, and since supplements stay within 10 %, only large contracts reach the higher ones.",
  placeholders: {
    single: {
      "zh-CN": "按单份的层级",
      "en-US": "tier by the single one",
    },
  },
};

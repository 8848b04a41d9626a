import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "补充合同的追加内容",
    "en-US": "What a supplement may add",
  },
  messages: {
    works: {
      "zh-CN": {
        what: "追加内容为工程，{article}只及与合同标的相同的货物或者服务",
        todo: "请核实能否以补充合同追加",
      },
      "en-US": {
        what: "Works are added, while {article} covers only goods or services of the same kind as the contract",
        todo: "Please verify whether they can be added by a supplementary contract",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "第四十三条只及与合同标的相同的货物或者服务，没有写工程。追加内容填为工程或者混合时，提示核实。没有补充合同的行不提示。",
  "en-US":
    "Article 43 covers goods or services of the same kind as the contract and does not name works. Works, or a mixture with them, are to be verified. Rows without a supplement are left alone.",
};

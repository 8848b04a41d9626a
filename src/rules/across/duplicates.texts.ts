import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "重复项目",
    "en-US": "Duplicate projects",
  },
  messages: {
    again: {
      "zh-CN": {
        what: "{rows}同名同单位，可能重复",
        todo: "请核对并删除重复项目",
      },
      "en-US": {
        what: "Same name and unit in {rows}; this may be a duplicate",
        todo: "Please check, and remove what is double",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "同一张表里同名、同单位的两行可能是重复录入，会使合计偏大。年度不同、或一个建设一个运维的不算重复；没有单位时还要求金额相同。问题记在后一行，算一项；两行都标色，各自的“问题说明”都写出两行的行号。",
  "en-US":
    "Two rows of one name and unit may be the same project entered twice, which inflates sums. Different years, or one building and one running, are no duplicate; without a unit the amounts have to agree too. The finding stands on the later row and counts once; both rows are coloured, and the explanation of each names both.",
};

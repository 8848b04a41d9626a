import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "招标控制价不超过概算",
    "en-US": "Tender control price within the estimate",
  },
  messages: {
    over: {
      "zh-CN": {
        what: "招标控制价 {control}，超过概算 {estimate}，超出 {excess}",
        todo: "请把控制价调整到概算以内，或核对金额",
      },
      "en-US": {
        what: "The tender control price of {control} exceeds the estimate of {estimate} by {excess}",
        todo: "Please lower the control price to within the estimate, or check the amounts",
      },
    },
    underEarlier: {
      "zh-CN": {
        what: "招标控制价 {control}，高于调整后的概算 {estimate}，未超过调整前的概算 {earlier}",
        todo: "请核实控制价评审的时间；在概算调减以后评审的不得超出",
      },
      "en-US": {
        what: "The control price of {control} is above the lowered estimate of {estimate} and within the earlier one of {earlier}",
        todo: "Please verify when it was reviewed; after the reduction it must not exceed the lower one",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "招标控制价不得超过概算，这是第三十八条的硬性要求，同条的评审期限才是“原则上”。按精确金额比较，相等不提示。概算经批准调整的，用最近批准的；评审在概算调减以前的按当时的概算，分不清的提示核实。财评或合同在施行日以前的不判断。",
  "en-US":
    "The tender control price must not exceed the estimate; that part of Article 38 is strict, unlike its term for the review. Exact amounts are compared, and equal passes. The latest approved estimate is used; a price reviewed before a reduction goes by the estimate of its day, and where that is not known it is to be verified. Where the budget review or the contract lies before the Measures, nothing is judged.",
  placeholders: { earlier: { "zh-CN": "调整前的概算", "en-US": "earlier estimate" } },
};

import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "合同金额不高于控制价",
    "en-US": "Contract within the control price",
  },
  messages: {
    over: {
      "zh-CN": {
        what: "合同金额 {contract}高于招标控制价 {control}，高出 {excess}（非本办法条文）",
        todo: "请核对两项金额",
      },
      "en-US": {
        what: "The contract of {contract} is above the tender control price of {control} by {excess} (not a clause of the Measures)",
        todo: "Please check both amounts",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN": "合同金额高于招标控制价，多半是某一项填错。本办法没有这一条文，因此只提示核实。两者相等不提示。",
  "en-US":
    "A contract above the tender control price is most likely a slip in one of the two. No clause of the Measures says so, hence it is only to be verified. Equal amounts pass.",
};

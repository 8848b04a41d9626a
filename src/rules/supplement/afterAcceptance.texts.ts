import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "验收后的补充合同",
    "en-US": "Supplement after acceptance",
  },
  messages: {
    after: {
      "zh-CN": {
        what: "补充合同签订 {signed}，晚于履约验收 {accepted}，已不在合同履行过程中",
        todo: "请核实日期；验收后新增内容应另行采购",
      },
      "en-US": {
        what: "The supplementary contract was signed {signed}, after acceptance on {accepted}, when the contract was no longer being performed",
        todo: "Please verify the dates; what is added after acceptance should be procured anew",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "补充合同是在合同履行过程中追加，验收之后签的已不在履行过程中。日期确定晚于验收的，提示核实。验收当天签的不提示。",
  "en-US":
    "A supplement is made while the contract is being performed, and after acceptance it no longer is. One that is certainly later is to be verified. The day of acceptance itself passes.",
};

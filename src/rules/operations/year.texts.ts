import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "上一年度申报运维",
    "en-US": "Running costs applied for a year before",
  },
  messages: {
    late: {
      "zh-CN": {
        what: "{year}年运维于 {applied}申报，晚于 {last}",
        todo: "应在上一年度申报预算，请核实",
      },
      "en-US": {
        what: "Operation and maintenance of {year} was applied for on {applied}, after {last}",
        todo: "It is applied for in the year before; please verify",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "运维经费在需要安排的上一年度申报预算。申报日期已进入运维年度的，提示核实。上一年 12 月 31 日当天申报算按期。",
  "en-US":
    "Running costs are applied for in the year before. An application dated in the year of operation itself is to be verified. The last day of the year before is in time.",
};

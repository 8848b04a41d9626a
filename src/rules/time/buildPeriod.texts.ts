import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "建设周期不超过 1 年",
    "en-US": "Construction within one year",
  },
  messages: {
    dates: {
      "zh-CN": {
        what: "合同签订 {signed}，{column} {finish}，建设周期超过 {allowed}",
        todo: "原则上应在 {latest}前完成，请核实工期",
      },
      "en-US": {
        what: "Signed {signed}, completion ({column}) {finish}: construction takes more than {allowed}",
        todo: "In principle it should be done by {latest}; please verify the schedule",
      },
    },
    period: {
      "zh-CN": {
        what: "所填建设周期超过 {allowed}",
        todo: "原则上不超过 {allowed}，请核实工期",
      },
      "en-US": {
        what: "The period of construction is longer than {allowed}",
        todo: "In principle it should not exceed {allowed}; please verify the schedule",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "建设周期原则上不超过 1 年，从合同签订到完工（计划或实际）计算，试运行不计在内。日期只有到月份的，任何一天都超过才提示。没有日期时看所填的建设周期。",
  "en-US":
    "A project is in principle built within one year, from signing to completion, planned or actual, trial run excluded. With dates that lack a day it is told only if every day would be too late. Without dates the stated period is looked at.",
};

import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "只到年或月的日期",
    "en-US": "Dates without a day",
  },
  messages: {
    read: {
      "zh-CN": {
        what: "{rows}有只到年或月的日期或起止时间，只在任何一天都不符合时才提示",
        todo: "需要准确判断时请填写具体日期",
      },
      "en-US": {
        what: "In {rows} dates name only a month or year; only what is wrong on every day of it is reported",
        todo: "Please fill in exact dates where an exact verdict is needed",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "只写到月或年的日期是一段时间，其中任何一天都不符合时才提示，避免冤枉。因此有的期限审查不到，需要准确判断时请写到日。",
  "en-US":
    "A date without a day is a span of time, and a finding is made only if every day of it breaks the rule. Some terms cannot be decided that way; write the day where it matters.",
};

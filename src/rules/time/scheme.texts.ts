import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "技术方案 60 日内报送",
    "en-US": "Scheme within 60 days",
  },
  messages: {
    late: {
      "zh-CN": {
        what: "公示于 {published}结束，技术方案于 {sent}报送，超过 {days}日",
        todo: "原则上应于 {due}前报送，请说明原因",
      },
      "en-US": {
        what: "Publication ended {published}, and the technical scheme was handed in {sent}, more than {days} days later",
        todo: "In principle it was due by {due}; please explain",
      },
    },
    overdue: {
      "zh-CN": {
        what: "公示于 {published}结束，未填技术方案报送日期，已过 {days}日",
        todo: "原则上应于 {due}前报送，请补充日期或尽快报送",
      },
      "en-US": {
        what: "Publication ended {published}; no date of the technical scheme is filled in, and {days} days have passed",
        todo: "In principle it was due by {due}; please fill in the date, or hand it in soon",
      },
    },
    due: {
      "zh-CN": {
        what: "公示于 {published}结束，技术方案尚未报送",
        todo: "原则上应于 {due}前报送",
      },
      "en-US": {
        what: "Publication ended {published}, and the technical scheme is not handed in yet",
        todo: "In principle it is due by {due}",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "公示结束后，技术方案原则上 60 日内报送，从公示结束次日起算；最后一日是法定假日的，顺延到假日后的第一个工作日（民法典第二百零三条）。条文是“原则上”，逾期只提示核实。没有填报送日期的，告知截止日期，已过的提示核实；已有审查意见或概算批复的不再提示。",
  "en-US":
    "After publication the technical scheme is in principle handed in within 60 days, counted from the day after it ended; a last day in a legal holiday moves to the first working day after it (Civil Code, Article 203). In principle means that being late is only to be verified. Without a date the due day is told, to be verified once it has passed, unless the review or the estimate shows that the scheme was there.",
};

import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "起止日期颠倒",
    "en-US": "Dates reversed",
  },
  messages: {
    reversed: {
      "zh-CN": {
        what: "{to} {toDate}早于{from} {fromDate}",
        todo: "请更正日期",
      },
      "en-US": {
        what: "{to} ({toDate}) is before {from} ({fromDate})",
        todo: "Please correct the dates",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "同一件事的结束早于开始，说明日期填错了，例如公示、评审、试运行的起止。这是数据错误，不是违反期限。合同签订与计划完工颠倒的，因为完工是计划，只提示核实。",
  "en-US":
    "An end before its beginning, of a publication, review or trial run, is a slip. It is a data error and no violation of a term. A planned completion before signing is only to be verified, because it is a plan.",
  placeholders: {
    from: {
      "zh-CN": "起始日期列",
      "en-US": "column of the start",
    },
    to: {
      "zh-CN": "截止日期列",
      "en-US": "column of the end",
    },
  },
  examples: [
    {
      id: "PD-06",
      group: "DATA",
      basis: "design",
      title: "起止为同一天",
      inputs: { "总投资（万元）": 300, 试运行开始日期: "2026-06-30", 试运行结束日期: "2026-06-30" },
      today: "2026-08-01",
      expect: { absent: ["DATA-DATE-ORDER"] },
    },
  ],
};

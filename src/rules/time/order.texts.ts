import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "基本建设程序先后",
    "en-US": "Order of the stages",
  },
  messages: {
    before: {
      "zh-CN": {
        what: "{later} {laterDate}早于{earlier} {earlierDate}，程序倒置",
        todo: "请核对日期；如属实，请说明并补办手续",
      },
      "en-US": {
        what: "{later} ({laterDate}) comes before {earlier} ({earlierDate}): the procedure is out of order",
        todo: "Please check the dates; if they are right, explain and complete the procedure",
      },
    },
    planned: {
      "zh-CN": {
        what: "计划的{later} {laterDate}早于{earlier} {earlierDate}",
        todo: "请调整计划日期",
      },
      "en-US": {
        what: "The planned date of {later} ({laterDate}) is before {earlier} ({earlierDate})",
        todo: "Please change the plan",
      },
    },
    step: {
      "zh-CN": {
        what: "{later} {laterDate}早于{earlier} {earlierDate}，先后颠倒",
        todo: "请核对日期；如属实，请说明原因",
      },
      "en-US": {
        what: "{later} ({laterDate}) comes before {earlier} ({earlierDate}), which should precede it",
        todo: "Please check the dates; if they are right, please explain",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "基本建设程序各环节有先后，后一环节的日期早于前一环节就是程序倒置，同一天可以；试运行结束前的前置核准也是（第四十七条）。已经发生的为不符合，还在计划中的提示调整。公示、报送方案、财评送审、补充合同、试运行和投入运行的先后颠倒，提示核实。只到月份的日期，只有在任何一天都倒置时才提示。",
  "en-US":
    "The stages follow each other: a later one dated before an earlier one is out of order, the same day is fine; so is a clearance before the trial run has ended (Article 47). What has happened is a violation, what is only planned is to be changed. Steps of Articles 35 to 38, 43, 47 and 49 in the wrong order are to be verified. A date without a day counts only if every day of it would be out of order.",
  examples: [
    {
      id: "P47-01",
      group: "DATES",
      basis: "text",
      title: "前置核准早于试运行结束",
      inputs: { "总投资（万元）": 300, 试运行结束日期: "2026-06-30", 验收前置核准日期: "2026-06-29" },
      today: "2026-08-01",
      expect: { findings: [{ rule: "A6-ORDER", severity: "error" }] },
    },
    {
      id: "P47-02",
      group: "DATES",
      basis: "design",
      title: "计划的前置核准早于试运行结束",
      inputs: { "总投资（万元）": 300, 试运行结束日期: "2026-10-31", 验收前置核准日期: "2026-10-15" },
      today: "2026-08-01",
      expect: { findings: [{ rule: "A6-ORDER", severity: "warning" }] },
    },
    {
      id: "P47-03",
      group: "DATES",
      basis: "text",
      title: "试运行结束当天核准",
      inputs: { "总投资（万元）": 300, 试运行结束日期: "2026-06-30", 验收前置核准日期: "2026-06-30" },
      today: "2026-08-01",
      expect: { absent: ["A6-ORDER"] },
    },
  ],
};

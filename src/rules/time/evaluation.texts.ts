import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "投运后自评价",
    "en-US": "Self-evaluation",
  },
  messages: {
    late: {
      "zh-CN": {
        what: "自评价 {evaluated}，晚于 {to}（投运后 24 个月）",
        todo: "请核实日期并说明",
      },
      "en-US": {
        what: "The self-evaluation of {evaluated} comes after {to}, 24 months after the project was put into use",
        todo: "Please verify the date and explain",
      },
    },
    early: {
      "zh-CN": {
        what: "自评价 {evaluated}，早于 {from}（投运后 12 个月）",
        todo: "自评价期间为 {from}至 {to}，请核实",
      },
      "en-US": {
        what: "The self-evaluation of {evaluated} comes before {from}, 12 months after the project was put into use",
        todo: "It belongs between {from} and {to}; please verify",
      },
    },
    due: {
      "zh-CN": {
        what: "投运已满 12 个月，尚未自评价",
        todo: "请于 {to}前完成并报送",
      },
      "en-US": {
        what: "The project has been in use for 12 months and is not evaluated yet",
        todo: "Please do so by {to} and hand it in",
      },
    },
    overdue: {
      "zh-CN": {
        what: "投运已超过 24 个月，未填自评价日期，应于 {to}前完成",
        todo: "请补充日期或尽快自评价",
      },
      "en-US": {
        what: "The project has been in use for more than 24 months and no self-evaluation is filled in; it was due by {to}",
        todo: "Please fill in the date, or evaluate it soon",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "项目投入运行后 12 至 24 个月内自评价，首尾两天都算在内。晚于 24 个月提示核实，早于 12 个月给出说明。没有填写的，从满 12 个月起提醒，超过 24 个月提示核实。",
  "en-US":
    "A project is evaluated by its unit 12 to 24 months after it is put into use, both days included. Later is to be verified, earlier is a note. If nothing is filled in, there is a reminder from 12 months on, and after 24 it is to be verified.",
};

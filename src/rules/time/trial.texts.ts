import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "试运行不少于 1 个月",
    "en-US": "Trial run of a month",
  },
  messages: {
    short: {
      "zh-CN": {
        what: "试运行 {from}至 {to}，不足 1 个月",
        todo: "应至 {wanted}，请延长试运行或核对日期",
      },
      "en-US": {
        what: "The trial run from {from} to {to} is shorter than a month",
        todo: "It should last until {wanted}; please prolong it, or check the dates",
      },
    },
    dayShort: {
      "zh-CN": {
        what: "试运行 {from}至 {to}，是否满 1 个月取决于是否计首日",
        todo: "到 {wanted}即无疑问",
      },
      "en-US": {
        what: "Whether the trial run from {from} to {to} makes a month depends on counting the first day",
        todo: "With {wanted} there is no doubt",
      },
    },
    length: {
      "zh-CN": {
        what: "试运行时长不足 1 个月",
        todo: "请延长试运行或核对时长",
      },
      "en-US": {
        what: "The trial run is shorter than a month",
        todo: "Please prolong it, or check its length",
      },
    },
    lengthInDays: {
      "zh-CN": {
        what: "试运行以天数填写，是否满 1 个月取决于起止日期",
        todo: "请填写起止日期",
      },
      "en-US": {
        what: "The trial run is given in days; whether that makes a month depends on its dates",
        todo: "Please fill in its first and last day",
      },
    },
    none: {
      "zh-CN": {
        what: "项目已验收，试运行填为“无”",
        todo: "原则上应试运行不少于 1 个月，请说明原因",
      },
      "en-US": {
        what: "The project is accepted, and the row says that there was no trial run",
        todo: "In principle there should be one of at least a month; please explain",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "项目完成后原则上试运行不少于 1 个月，按对应日计算，例如 3 月 1 日到 4 月 1 日。只差一天的，是否满一个月取决于算不算首日，给出说明；更短的提示核实。以天数填写的，28 至 30 天说不准，也只给出说明。",
  "en-US":
    "A finished project in principle runs on trial for at least a month, to the same day of the next month. One day short depends on counting the first day and is a note; shorter is to be verified. A length of 28 to 30 days cannot be decided either and is a note.",
};

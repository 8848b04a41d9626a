import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "财评 30 个工作日",
    "en-US": "Budget review in 30 working days",
  },
  messages: {
    late: {
      "zh-CN": {
        what: "财评 {sent}送审、{reviewed}完成，历时 {workdays}个工作日，超过 {limit}个",
        todo: "属评审期限，请与{financeBureau}沟通",
      },
      "en-US": {
        what: "The budget review began {sent} and ended {reviewed}, {workdays} working days later, more than {limit}",
        todo: "This is a term for the bureau; please contact {financeBureau}",
      },
    },
    lateAtLeast: {
      "zh-CN": {
        what: "财评 {sent}送审、{reviewed}完成，仅已公布放假安排的年份就有 {workdays}个工作日，超过 {limit}个",
        todo: "属评审期限，请与{financeBureau}沟通",
      },
      "en-US": {
        what: "The budget review began {sent} and ended {reviewed}; the years with a holiday notice alone hold {workdays} working days, more than {limit}",
        todo: "This is a term for the bureau; please contact {financeBureau}",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "财政评审原则上 30 个工作日内完成。工作日按内置的国务院节假日安排计算，没有收录的年份不猜：已知年份的工作日已经超过的照样提示，否则说明未判定。这是评审机关的期限，所以只提示核实。",
  "en-US":
    "The budget review in principle takes at most 30 working days. They are counted with the State Council's holiday notices that are built in; for a year without one nothing is guessed: the days of the other years are a lower bound, and where that does not decide the outcome is undecided. The term binds {financeBureau}, so it is only to be verified.",
};

import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "公示不少于 7 日",
    "en-US": "Publication of 7 days",
  },
  messages: {
    short: {
      "zh-CN": {
        what: "公示首尾相距 {apart}天，含首日 {counted}天，不足 {least}日",
        todo: "请重新公示或核对日期",
      },
      "en-US": {
        what: "First and last day of publication are {apart} days apart, {counted} days with the first counted, less than {least}",
        todo: "Please publish again, or check the dates",
      },
    },
    dependsOnFirstDay: {
      "zh-CN": {
        what: "公示含首日 {counted}天，不计首日 {apart}天，是否满 {least}日取决于算法",
        todo: "请核实，建议多公示一天",
      },
      "en-US": {
        what: "Publication lasted {counted} days with the first day counted and {apart} without it; whether that makes {least} days depends on the counting",
        todo: "Please verify; one more day is advisable",
      },
    },
    denied: {
      "zh-CN": {
        what: "已有{later}，但{field}填为“{said}”，立项后未公示功能清单",
        todo: "请公示或更正",
      },
      "en-US": {
        what: "There is {later}, but {field} holds “{said}”: the list of functions was not published",
        todo: "Please publish it, or correct the entry",
      },
    },
    pending: {
      "zh-CN": {
        what: "已有{later}，但{field}填为“{said}”，公示尚未完成",
        todo: "请核实公示情况",
      },
      "en-US": {
        what: "There is {later}, but {field} holds “{said}”: publication is not done yet",
        todo: "Please verify the publication",
      },
    },
    days: {
      "zh-CN": {
        what: "公示 {days}天，不足 {least}日",
        todo: "请重新公示或核对天数",
      },
      "en-US": {
        what: "Publication lasted {days} days, less than {least}",
        todo: "Please publish again, or check the number",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "功能清单公示和价格咨询不少于 7 日。首日算不算条文没有说，所以计首日够、不计首日不够时只提示核实；两种算法都不够才是不符合。公示还没有结束的，提示可以延长。",
  "en-US":
    "The list of functions is published for at least 7 days. The text does not say whether the first day counts: enough only with it is to be verified, too few either way is a violation. A publication that is still running can be prolonged, so it is only to be verified.",
};

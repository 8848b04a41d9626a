import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "绩效监控报告",
    "en-US": "Performance report",
  },
  messages: {
    late: {
      "zh-CN": {
        what: "绩效监控报告 {monitored}，晚于 {year}年年底",
        todo: "应于每年年底前提交，请核实",
      },
      "en-US": {
        what: "The performance report of {monitored} comes after the end of {year}",
        todo: "It is due before the end of each year; please verify",
      },
    },
    missing: {
      "zh-CN": {
        what: "未填绩效监控报告日期，{year}年的报告应于 {due}前提交",
        todo: "请补充日期或尽快提交",
      },
      "en-US": {
        what: "No date of a performance report is filled in; that of {year} was due by {due}",
        todo: "Please fill in the date, or hand it in soon",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "项目实施期间，每年年底前要提交绩效监控报告。这里看合同签订当年的报告；报告日期在后来年份的，如果那时项目仍在实施，也算按期。没有填写而期限已过的，提示核实。",
  "en-US":
    "While a project is carried out, its performance report is due before the end of each year. The year of signing is looked at; a report of a later year is in time if the project was still being carried out. Not filled in with the term past is to be verified.",
};

import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "10 月底前申报",
    "en-US": "Applications by end of October",
  },
  messages: {
    late: {
      "zh-CN": {
        what: "{year}年度项目于 {applied}申报，晚于 {last}",
        todo: "应在上一年 10 月底前申报，请核实日期或按中期调整办理",
      },
      "en-US": {
        what: "A project of {year} was applied for on {applied}, after {last}",
        todo: "Applications are due by the end of October of the year before; please verify the date, or treat it as a mid-year addition",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "项目应在计划年度的上一年 10 月底前申报，10 月 31 日当天算按期。条文没有写逾期的后果，项目库又是动态管理的，所以只提示核实。中期调整增补的项目不适用这一期限。",
  "en-US":
    "Projects are applied for by the end of October of the year before the plan year; the 31st is in time. The text names no consequence and the library is kept up all year, so being late is only to be verified. Mid-year additions are exempt.",
};

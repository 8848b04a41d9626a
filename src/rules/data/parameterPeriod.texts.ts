import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "制度参数有效期",
    "en-US": "Period of a parameter",
  },
  messages: {
    outside: {
      "zh-CN": {
        what: "{rows}涉及的“{parameter}”有效期为 {from}至{until}，相关行为不在此期间，未按它判定",
        todo: "请在设置中换用当时有效的制度参数",
      },
      "en-US": {
        what: "{rows}: “{parameter}” holds from {from} to {until}, and what it would judge lies outside; nothing was decided by it",
        todo: "Please choose the parameters of that time in the settings",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "制度参数都有起止日期，按所判断的行为发生之日取用；表中看不出日期的，按审查基准日。参数在那一天已失效或尚未生效的，不用旧值代替，相关内容列为未判定，并在这里写明是哪个参数、有效期到哪一天。达州 2023 年办法的参数没有截止日期，所以只在使用其他地方的参数文件时才会出现。",
  "en-US":
    "Each parameter has a period and is asked with the day of the act that it judges; with the base date where the sheet tells no day. Outside its period no older value stands in for it: what would rest on it is undecided, and this names the parameter and its period. The parameters of Dazhou's Measures of 2023 have no end, so this is seen only with another place's file.",
  onlyElsewhere: true,
  placeholders: {
    parameter: { "zh-CN": "制度参数", "en-US": "parameter" },
    until: { "zh-CN": "有效期截止日", "en-US": "last day of its period" },
    from: { "zh-CN": "有效期起始日", "en-US": "first day of its period" },
  },
};

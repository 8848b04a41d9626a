import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "分期项目提示",
    "en-US": "Reminder: phases of one project",
  },
  messages: {
    phases: {
      "zh-CN": {
        what: "{rows}为同一单位分期的项目，合计 {sum}，属{tier}，高于各期单独的档次",
        todo: "本办法没有拆分条款，请人工核对是否应合并审定",
      },
      "en-US": {
        what: "In {rows} one unit lists phases of one project that come to {sum}, {tier}, a higher tier than each of them",
        todo: "The Measures have no clause on splitting; please look whether they should be decided as one",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "同一单位的一期、二期等分别列项，合起来会进入更高的审定档次。本办法没有禁止拆分的条文，所以只提醒人工看一看，永远不是不符合。集中审定的项目不分档，不在此列。",
  "en-US":
    "Phases of one project listed apart by one unit may together fall in a higher tier. The Measures have no clause against splitting, so this is a reminder to look and never a violation. Projects decided together have no tier and are left out.",
};

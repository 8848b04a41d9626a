import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "基本建设程序齐全",
    "en-US": "Stages complete",
  },
  messages: {
    missing: {
      "zh-CN": {
        what: "已有{later}，但{stage}未填",
        todo: "请补充；未办理的请补办手续",
      },
      "en-US": {
        what: "There is {later}, but {stage} is not filled in",
        todo: "Please fill it in, or complete the procedure",
      },
    },
    denied: {
      "zh-CN": {
        what: "已有{later}，但{stage}填为“无”，缺少基本建设程序",
        todo: "请补办手续或更正",
      },
      "en-US": {
        what: "There is {later}, but for {stage} the row says that there is none: a stage of the procedure is missing",
        todo: "Please complete the procedure, or correct the entry",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "后面的环节已经发生，前面的环节却没有记录，可能漏填，也可能漏办。空白提示核实，明确填“无”才是不符合。国有企业不要求政府采购环节；表中没有的列不审查。",
  "en-US":
    "When a later stage has taken place and an earlier one is not shown, it was either not entered or left out. A blank is to be verified; only an explicit none is a breach. State-owned enterprises are not asked for government procurement, and absent columns are not looked at.",
};

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
    unshown: {
      "zh-CN": {
        what: "已有{later}，但{stage}填为“{said}”，未见办理记录",
        todo: "请补充；未办理的请补办手续",
      },
      "en-US": {
        what: "There is {later}, but {stage} holds “{said}” and shows no record of it",
        todo: "Please fill it in, or complete the procedure",
      },
    },
    pending: {
      "zh-CN": {
        what: "已有{later}，但{stage}填为“{said}”，尚未办结",
        todo: "请核实办理情况；前面的环节应先完成",
      },
      "en-US": {
        what: "There is {later}, but {stage} holds “{said}”: it is not done yet",
        todo: "Please verify; the earlier stage comes first",
      },
    },
    denied: {
      "zh-CN": {
        what: "已有{later}，但{stage}填为“{said}”，缺少基本建设程序",
        todo: "请补办手续或更正",
      },
      "en-US": {
        what: "There is {later}, but {stage} holds “{said}”: a stage of the procedure is missing",
        todo: "Please complete the procedure, or correct the entry",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "后面的环节已经发生，前面的环节却没有记录，可能漏填，也可能漏办。空白和办理中的提示核实，明确填“无”“未报批”等才是不符合；一个单元格只否认本列所指，如招标控制价填“无”不等于没有预算评审。国有企业不要求政府采购环节；表中没有的列不审查。",
  "en-US":
    "When a later stage has taken place and an earlier one is not shown, it was either not entered or left out. A blank, or one that is on its way, is to be verified; only an explicit denial is a violation, and a cell denies only what its column names: a control price of 无 is no missing budget review. State-owned enterprises are not asked for government procurement, and absent columns are not looked at.",
};

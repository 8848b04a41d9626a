import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "没有总投资列",
    "en-US": "No total column",
  },
  messages: {
    none: {
      "zh-CN": {
        what: "没有找到总投资列，无法判断审定层级",
        todo: "请增加“总投资”列，或在列对应中指定",
      },
      "en-US": {
        what: "No column for the total investment was found, so no tier can be determined",
        todo: "Please add a column “总投资”, or choose it in the column mapping",
      },
    },
    some: {
      "zh-CN": {
        what: "没有找到总投资列，审定层级未判定；其他内容已审查",
        todo: "请增加“总投资”列，或在列对应中指定",
      },
      "en-US": {
        what: "No column for the total investment was found, so the tier is undecided; everything else was reviewed",
        todo: "Please add a column “总投资”, or choose it in the column mapping",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "没有总投资、批复总投资或概算列，就算不出审定层级。其他列还能审查时提示核实，什么都审查不了时才是数据错误。列名不常见时，可以在列对应中指定。",
  "en-US":
    "Without a column of total, approved total or estimate no tier can be computed. Where other columns can still be checked it is to be verified, otherwise it is a data error. An unusual header can be assigned by hand.",
};

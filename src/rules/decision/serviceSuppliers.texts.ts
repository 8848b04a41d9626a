import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "多家潜在服务提供商",
    "en-US": "Several possible suppliers",
  },
  messages: {
    tooFew: {
      "zh-CN": {
        what: "潜在服务提供商 {count} 家，不是“多家”",
        todo: "请重新调研，或改变实施方式",
      },
      "en-US": {
        what: "There are {count} possible suppliers, not several",
        todo: "Please survey the market again, or choose another way of implementation",
      },
    },
    none: {
      "zh-CN": {
        what: "潜在服务提供商填“{said}”，未说明有多家可供选择",
        todo: "请填写家数；确无其他供应商的，请改变实施方式",
      },
      "en-US": {
        what: "The possible suppliers are given as “{said}”; several to choose from are not shown",
        todo: "Please enter their number; if there are no others, choose another way of implementation",
      },
    },
    onlyTwo: {
      "zh-CN": {
        what: "潜在服务提供商 2 家，一般竞争性采购至少 3 家",
        todo: "请留意采购方式的家数要求",
      },
      "en-US": {
        what: "There are 2 possible suppliers; competitive procurement usually asks for 3",
        todo: "Please mind the number that the procurement method asks for",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "条件之一是有多家潜在服务提供商。只有一家为不符合；两家按字面已是多家，但采购通常要求至少三家，所以给出说明。写“多家”“3家以上”的照此认定；填“无”的提示核实，没有填写数量的记为资料不足。",
  "en-US":
    "One condition is that several suppliers could provide the service. One is a violation; two are several by the letter, but competitions usually ask for three, hence a note. 多家 (several) and “3 or more” are taken at their word. 无 (none) is to be verified, and without a number it is undecided.",
};

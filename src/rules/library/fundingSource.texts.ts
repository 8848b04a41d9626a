import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "资金来源与实施方式",
    "en-US": "Source of funds and implementation",
  },
  messages: {
    capital: {
      "zh-CN": {
        what: "购买服务或运维资金由{financeBureau}统筹，所填来源为基本建设资金",
        todo: "请核实资金来源",
      },
      "en-US": {
        what: "Services and running costs are provided by {financeBureau}, but the source named is money for capital construction",
        todo: "Please verify the source of funds",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "第三十条按自行建设、购买服务、运维分别说明资金从哪里来。购买服务或运维写成基本建设资金时，给出说明，请核对来源。只看资金来源一列的用词。",
  "en-US":
    "Article 30 says where funds come from for building, buying and running. A bought service or running costs said to be paid from capital construction funds bring a note to check the source. Only the words of that column are looked at.",
  examples: [
    {
      id: "P30-01",
      group: "LIBRARY",
      basis: "text",
      title: "购买服务而来源为基本建设资金",
      inputs: { "总投资（万元）": 300, 实施方式: "购买服务", 资金来源: "市级基本建设资金" },
      today: "2026-08-01",
      expect: { findings: [{ rule: "A30-SOURCE", severity: "info" }] },
    },
    {
      id: "P30-02",
      group: "LIBRARY",
      basis: "text",
      title: "自行建设使用基本建设资金",
      inputs: { "总投资（万元）": 300, 实施方式: "自行建设", 资金来源: "市级基本建设资金" },
      today: "2026-08-01",
      expect: { absent: ["A30-SOURCE"] },
    },
  ],
};

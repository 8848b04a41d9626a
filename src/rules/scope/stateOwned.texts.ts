import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "国有企业项目",
    "en-US": "Projects of state-owned enterprises",
  },
  messages: {
    bound: {
      "zh-CN": {
        what: "{rows}为国有企业项目，同样适用本办法；采购按{procurement}，补充合同参照{supplements}",
        todo: "请按国有企业相关采购规定组织实施",
      },
      "en-US": {
        what: "In {rows} a state-owned enterprise builds: the Measures apply; procurement goes by {procurement}, supplementary contracts by {supplements} by reference",
        todo: "Please procure by the rules for state-owned enterprises",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "国有企业也在适用范围内，这里提醒哪些行属于国有企业。它们的采购按第四十一条组织实施，补充合同参照第四十三条，因此程序检查不要求政府采购环节。整张表只提示一次。",
  "en-US":
    "State-owned enterprises are bound too, and this note tells which rows are theirs. They procure as Article 41 provides and take Article 43 by reference, so the check of stages does not ask them for government procurement. It is told once per sheet.",
  examples: [
    {
      id: "P3-01",
      group: "SCOPE",
      basis: "text",
      title: "国有企业项目",
      inputs: { "总投资（万元）": 300, 单位性质: "国有企业", 资金来源: "市级财政" },
      today: "2026-08-01",
      expect: { sheet_findings: [{ rule: "SCOPE-A3-SOE", severity: "info" }] },
    },
    {
      id: "P3-02",
      group: "SCOPE",
      basis: "text",
      title: "机关项目",
      inputs: { "总投资（万元）": 300, 单位性质: "机关", 资金来源: "市级财政" },
      today: "2026-08-01",
      expect: { absent: ["SCOPE-A3-SOE"] },
    },
  ],
};

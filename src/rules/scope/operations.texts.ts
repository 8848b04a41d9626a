import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "运维项目",
    "en-US": "Operation and maintenance",
  },
  messages: {
    ownProcedure: {
      "zh-CN": {
        what: "运维项目按预算管理规定申报并论证评估，不分{article}档次",
        todo: "请按第三十二、三十三条办理",
      },
      "en-US": {
        what: "Operation and maintenance goes by the budget procedure with an assessment and has no tier of {article}",
        todo: "Please follow Articles 32 and 33",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "运维项目走第三十二、三十三条的预算程序，并须论证评估，默认不分第十条的档次。条文没有明说运维是否也要分档，所以这是一个可以切换的口径。运维行仍审查系统目录、网络安全等要求。",
  "en-US":
    "Operation and maintenance has a budget procedure of its own in Articles 32 and 33, with an assessment, and by default no tier of Article 10. The text does not say so outright, hence this is a reading that can be switched. Such rows are still checked for the system catalogue, security and the like.",
  examples: [
    {
      id: "PD-07",
      group: "O&M",
      basis: "reading",
      title: "新建项目",
      inputs: { "总投资（万元）": 300, 建设性质: "新建" },
      today: "2026-08-01",
      expect: { absent: ["SCOPE-A32-OM"] },
    },
  ],
};

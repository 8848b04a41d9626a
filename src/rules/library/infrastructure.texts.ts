import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "基础设施提示",
    "en-US": "Reminder: infrastructure",
  },
  messages: {
    infrastructure: {
      "zh-CN": {
        what: "{rows}名称含基础设施，确需新建的应经论证并报审定",
        todo: "请核实；仅为关键词提示",
      },
      "en-US": {
        what: "In {rows} the name speaks of infrastructure, which needs an assessment and a decision before it is built",
        todo: "Please verify; this goes by key words only",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "基础设施集中建设，不再分散新建；确需建设的要经论证并报审定。这里只凭项目名称中的词提醒留意，不作判断。名称里有这些词而项目其实是应用系统的，可以不理会。",
  "en-US":
    "Infrastructure is built centrally, and a new one needs an assessment and a decision. Only words in the project's name are looked at, as a reminder and never as a verdict. An application whose name merely holds such a word may be passed over.",
  examples: [
    {
      id: "P15-01",
      group: "LIBRARY",
      basis: "design",
      title: "名称含基础设施",
      inputs: { 项目名称: "政务云平台扩容", "总投资（万元）": 300 },
      today: "2026-08-01",
      expect: { sheet_findings: [{ rule: "A15-KEYWORD", severity: "info" }] },
    },
    {
      id: "P15-02",
      group: "LIBRARY",
      basis: "design",
      title: "一般业务系统",
      inputs: { 项目名称: "学籍管理系统", "总投资（万元）": 300 },
      today: "2026-08-01",
      expect: { absent: ["A15-KEYWORD", "A16-KEYWORD", "A20-KEYWORD"] },
    },
  ],
};

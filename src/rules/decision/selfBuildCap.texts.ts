import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "自建上限的另一种理解",
    "en-US": "Another reading of the self-build limit",
  },
  messages: {
    above: {
      "zh-CN": {
        what: "自行建设 {total}；另有理解认为 {cap}为自建上限",
        todo: "如有疑问，请与{digitalBureau}确认",
      },
      "en-US": {
        what: "Self-building with {total}; by another reading {cap} is the limit to all self-building",
        todo: "If in doubt, please confirm with {digitalBureau}",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "按默认理解，上级有明确要求或涉及国家安全等紧急情形的，自建可以超过 1000 万元。另有一种理解把 1000 万元看作所有自建的上限，这里只告知有此分歧。选用其他口径时本规则不再出现。",
  "en-US":
    "By the default reading a project required from above or urgent for national security may be built above 10 million yuan. Another reading takes that amount as a limit to all building, and this note says so. Under another option of the reading this rule is silent.",
  examples: [
    {
      id: "P11-01",
      group: "A11",
      basis: "reading",
      title: "自行建设 1200 万元，上级有明确要求",
      inputs: { "总投资（万元）": 1200, 实施方式: "自行建设", 上级有明确要求: "是" },
      today: "2026-08-01",
      expect: { findings: [{ rule: "A11-CAP-READING", severity: "info" }] },
    },
    {
      id: "P11-02",
      group: "A11",
      basis: "reading",
      title: "自行建设，恰好 1000 万元",
      inputs: { "总投资（万元）": 1000, 实施方式: "自行建设", 上级有明确要求: "是" },
      today: "2026-08-01",
      expect: { absent: ["A11-CAP-READING", "A11-SELFBUILD"] },
    },
  ],
};

import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "等级保护测评",
    "en-US": "Protection level test",
  },
  messages: {
    notTested: {
      "zh-CN": {
        what: "项目已验收，所填为未开展等级保护测评",
        todo: "请开展测评",
      },
      "en-US": {
        what: "The project is accepted, and the row says that its protection level was not tested",
        todo: "Please have it tested",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN": "系统需要做等级保护测评，但条文没有写时间。项目已验收而明确填未测评时，给出说明。未验收的项目不提示。",
  "en-US":
    "Systems are tested for their protection level, but the text sets no date. An accepted project that says it was not tested gets a note. Projects that are not accepted yet get none.",
  examples: [
    {
      id: "P59-01",
      group: "SECURITY",
      basis: "reading",
      title: "已验收而未测评",
      inputs: { "总投资（万元）": 300, 履约验收日期: "2026-06-30", 等保测评: "否" },
      today: "2026-08-01",
      expect: { findings: [{ rule: "A59-TEST", severity: "info" }] },
    },
    {
      id: "P59-02",
      group: "SECURITY",
      basis: "reading",
      title: "未测评，但还没有验收",
      inputs: { "总投资（万元）": 300, 履约验收日期: null, 等保测评: "否" },
      today: "2026-08-01",
      expect: { absent: ["A59-TEST"] },
    },
  ],
};

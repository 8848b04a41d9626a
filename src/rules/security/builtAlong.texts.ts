import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "安全同步建设",
    "en-US": "Security built along",
  },
  messages: {
    notBuilt: {
      "zh-CN": {
        what: "所填为未同步建设网络安全、密码保障系统",
        todo: "请同步规划、建设、运行",
      },
      "en-US": {
        what: "The row says that network security and cryptography are not built along",
        todo: "Please plan, build and run them along with the project",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "网络安全、数据安全和密码保障要与项目同步规划、建设、运行。表中明确填“否”时给出说明。计划表只能看到有没有填，做到什么程度要看方案。",
  "en-US":
    "Network security, data security and cryptography are planned, built and run along with a project. An explicit no brings a note. A plan shows no more than that; how well it is done stands in the scheme.",
  examples: [
    {
      id: "P55-01",
      group: "SECURITY",
      basis: "text",
      title: "未同步建设网络安全",
      inputs: { "总投资（万元）": 300, 安全同步建设: "否" },
      today: "2026-08-01",
      expect: { findings: [{ rule: "A55-SYNC", severity: "info" }] },
    },
    {
      id: "P55-02",
      group: "SECURITY",
      basis: "design",
      title: "安全同步建设空白，不等于否",
      inputs: { "总投资（万元）": 300, 安全同步建设: null },
      today: "2026-08-01",
      expect: { absent: ["A55-SYNC"] },
    },
  ],
};

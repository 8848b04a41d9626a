import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "含土建的其他审批",
    "en-US": "Approvals for construction works",
  },
  messages: {
    works: {
      "zh-CN": {
        what: "含新建土建，节能、选址、用地、环评等审批仍应办理",
        todo: "请按规定办理相关审批",
      },
      "en-US": {
        what: "New construction works are part of it, so the approvals for energy, site, land and environment are still needed",
        todo: "Please obtain them",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "信息化项目原则上不再办理节能、选址、用地、环评等审批，但含新建土建的除外。这里提醒含土建的项目别漏掉这些手续。只作说明。",
  "en-US":
    "IT projects are in principle spared approvals on energy, site, land and environment, but not where construction works are part of them. This reminds such projects of those approvals. It is a note only.",
  examples: [
    {
      id: "P27-01",
      group: "LIBRARY",
      basis: "text",
      title: "含新建土建",
      inputs: { "总投资（万元）": 300, 含土建: "是" },
      today: "2026-08-01",
      expect: { findings: [{ rule: "A27-WORKS", severity: "info" }] },
    },
    {
      id: "P27-02",
      group: "LIBRARY",
      basis: "text",
      title: "不含土建",
      inputs: { "总投资（万元）": 300, 含土建: "否" },
      today: "2026-08-01",
      expect: { absent: ["A27-WORKS"] },
    },
  ],
};

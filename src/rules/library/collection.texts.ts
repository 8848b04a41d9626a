import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "数据归集",
    "en-US": "Data collection",
  },
  messages: {
    notCollected: {
      "zh-CN": {
        what: "未完成数据归集，原则上不得申报新增项目",
        todo: "请先完成数据归集",
      },
      "en-US": {
        what: "Data has not been collected as required; in principle nothing new may be applied for",
        todo: "Please complete the data collection first",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "单位没有完成数据归集的，原则上不得申报新增项目，所以只看新建项目。明确填“否”时提示核实。填“部分”的不提示，空白记为资料不足。",
  "en-US":
    "A unit that has not collected its data in principle applies for nothing new, so only new projects are looked at. An explicit no is to be verified. Partly passes, and a blank is undecided.",
  examples: [
    {
      id: "P24-01",
      group: "LIBRARY",
      basis: "text",
      title: "未完成数据归集而申报新建",
      inputs: { "总投资（万元）": 300, 建设性质: "新建", 数据归集: "否" },
      today: "2026-08-01",
      expect: { findings: [{ rule: "A24-COLLECT", severity: "warning" }] },
    },
    {
      id: "P24-02",
      group: "LIBRARY",
      basis: "text",
      title: "未完成数据归集，续建项目",
      inputs: { "总投资（万元）": 300, 建设性质: "续建", 数据归集: "否" },
      today: "2026-08-01",
      expect: { absent: ["A24-COLLECT"] },
    },
  ],
};

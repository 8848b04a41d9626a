import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "城市大脑整合提示",
    "en-US": "Reminder: city brain",
  },
  messages: {
    cityBrain: {
      "zh-CN": {
        what: "{rows}名称属指挥调度、城市治理或综合展示一类，原则上整合到城市大脑",
        todo: "请核实；仅为关键词提示",
      },
      "en-US": {
        what: "In {rows} the name speaks of command, city governance or display, which in principle belong into the city brain",
        todo: "Please verify; this goes by key words only",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "指挥调度、城市治理、综合展示一类的系统，原则上整合到城市大脑。这里只凭名称提醒，整张表只说一次，不在单元格上标色。是否属于这一类由人判断。",
  "en-US":
    "Systems for command, city governance or display in principle become part of the city brain. This goes by the name only, is told once per sheet and colours no cell. Whether a project is of that kind is for a person to say.",
  examples: [
    {
      id: "P16-01",
      group: "LIBRARY",
      basis: "design",
      title: "名称属指挥调度一类",
      inputs: { 项目名称: "应急指挥调度平台", "总投资（万元）": 300 },
      today: "2026-08-01",
      expect: { sheet_findings: [{ rule: "A16-KEYWORD", severity: "info" }] },
    },
  ],
};

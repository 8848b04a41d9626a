import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "中期调整增补",
    "en-US": "Mid-year additions",
  },
  messages: {
    together: {
      "zh-CN": {
        what: "{rows}为中期调整增补，由{partyFinanceCommittee}审议后报{leadership}审定，按集中审定显示",
        todo: "资金由{financeBureau}调整预算安排（{article}）",
      },
      "en-US": {
        what: "In {rows} the project is a mid-year addition, decided by {leadership} after {partyFinanceCommittee}; it is shown as decided together",
        todo: "Its funds come by an adjustment of the budget by {financeBureau} ({article})",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "年中增补的项目按第十三条提出建议，由{partyFinanceCommittee}审议后报{leadership}审定，因此按集中审定显示。资金由{financeBureau}按第三十四条调整预算。整张表只提示一次。",
  "en-US":
    "Projects added in mid-year are proposed under Article 13, deliberated by {partyFinanceCommittee} and decided by {leadership}, so they are shown as decided together. Their funds come by a change of the budget by {financeBureau} under Article 34. It is told once per sheet.",
  examples: [
    {
      id: "P13-01",
      group: "SCOPE",
      basis: "reading",
      title: "中期调整增补的项目",
      inputs: { "总投资（万元）": 300, 列入方式: "中期调整" },
      today: "2026-08-01",
      expect: { sheet_findings: [{ rule: "SCOPE-A13-MIDYEAR", severity: "info" }] },
    },
    {
      id: "P13-02",
      group: "SCOPE",
      basis: "reading",
      title: "年初计划的项目",
      inputs: { "总投资（万元）": 300, 列入方式: "年初计划" },
      today: "2026-08-01",
      expect: { absent: ["SCOPE-A13-MIDYEAR"] },
    },
  ],
};

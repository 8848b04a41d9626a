import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "信息资源目录",
    "en-US": "Catalogue of information resources",
  },
  messages: {
    missing: {
      "zh-CN": {
        what: "未编制信息资源目录，这是技术审查的必备条件",
        todo: "请先编制信息资源目录",
      },
      "en-US": {
        what: "There is no catalogue of information resources, which the technical review requires",
        todo: "Please draw up the catalogue first",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "信息资源目录是技术审查的必备条件，先编目录再送审可以避免退回。明确填“否”时提示核实，因为送审之前还可以补。空白记为资料不足。",
  "en-US":
    "A catalogue of information resources is a condition of the technical review. An explicit no is to be verified, because it can still be drawn up before the review. A blank is undecided.",
  examples: [
    {
      id: "P26-01",
      group: "LIBRARY",
      basis: "text",
      title: "未编制信息资源目录",
      inputs: { "总投资（万元）": 300, 信息资源目录: "否" },
      today: "2026-08-01",
      expect: { findings: [{ rule: "A26-RESOURCES", severity: "warning" }] },
    },
    {
      id: "P26-02",
      group: "LIBRARY",
      basis: "design",
      title: "信息资源目录空白，不等于否",
      inputs: { "总投资（万元）": 300, 信息资源目录: null },
      today: "2026-08-01",
      expect: { absent: ["A26-RESOURCES"] },
    },
  ],
};

import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "信息共享",
    "en-US": "Information sharing",
  },
  messages: {
    notShared: {
      "zh-CN": {
        what: "所填为不进行信息共享，除法律法规有规定外应共享",
        todo: "请说明依据；确需建设的报{digitalBureau}核准",
      },
      "en-US": {
        what: "The row says that information is not shared, which only a law can excuse",
        todo: "Please state the law; if the project is needed, ask {digitalBureau} for its consent",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "项目有信息共享的义务，法律法规有规定的除外。表中明确填“否”时给出说明，请写明依据。例外是否成立看不出来，所以不作判断。",
  "en-US":
    "Projects share their information unless a law says otherwise. An explicit no brings a note that asks for the ground. Whether an exception holds cannot be seen in a plan, so nothing is judged.",
  examples: [
    {
      id: "P23-01",
      group: "LIBRARY",
      basis: "text",
      title: "不共享",
      inputs: { "总投资（万元）": 300, 是否共享: "否" },
      today: "2026-08-01",
      expect: { findings: [{ rule: "A23-SHARING", severity: "info" }] },
    },
    {
      id: "P23-02",
      group: "LIBRARY",
      basis: "design",
      title: "是否共享空白，不等于否",
      inputs: { "总投资（万元）": 300, 是否共享: null },
      today: "2026-08-01",
      expect: { absent: ["A23-SHARING"] },
    },
  ],
};

import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "纳入系统目录",
    "en-US": "System catalogue",
  },
  messages: {
    funded: {
      "zh-CN": {
        what: "未纳入系统目录，却安排资金 {funds}",
        todo: "请先纳入系统目录，或取消资金安排",
      },
      "en-US": {
        what: "The system is not in the catalogue, yet funds of {funds} are arranged",
        todo: "Please enter it in the catalogue first, or withdraw the funds",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "没有纳入系统目录的，不安排建设、购买服务和运维资金，条文没有“原则上”，因此明确填“否”又安排了资金的是不符合。没有安排资金的行不审查。空白记为资料不足，不算“否”。",
  "en-US":
    "Outside the system catalogue there are no funds to build, buy or run. The clause has no in principle, so an explicit no beside arranged funds is a violation. Rows without funds are not looked at, and a blank is undecided rather than a no.",
};

import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "续运维重新论证评估",
    "en-US": "Reassessment",
  },
  messages: {
    notAssessed: {
      "zh-CN": {
        what: "续运维未重新论证评估",
        todo: "请先由{digitalBureau}组织论证评估",
      },
      "en-US": {
        what: "Further operation and maintenance was not assessed anew",
        todo: "Please have {digitalBureau} assess it first",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "继续安排运维之前，应重新组织论证评估，避免年年照旧。只看性质为续运维的行。明确填“否”或“部分”的提示核实，空白记为资料不足。",
  "en-US":
    "A further round of operation and maintenance is assessed anew before it is applied for. Only renewals are looked at. No and partly are to be verified, a blank is undecided.",
};

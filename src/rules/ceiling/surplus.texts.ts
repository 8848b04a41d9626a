import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "结余资金",
    "en-US": "Surplus funds",
  },
  messages: {
    left: {
      "zh-CN": {
        what: "已验收项目下达 {released}，结算 {settlement}，结余 {surplus}",
        todo: "结余资金应按规定退回",
      },
      "en-US": {
        what: "The project is accepted; of {released} released, {settlement} was settled, and {surplus} is left",
        todo: "The surplus should be returned as the rules provide",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "资金专款专用，结余要退回。项目已验收、已有结算，而下达的资金多于结算时，算出结余并给出说明。是否已经退回表中看不出来，所以不作判断。",
  "en-US":
    "Funds are for their purpose, and what is left goes back. Once a project is accepted and settled, releases above the settlement are shown as a surplus. Whether it was returned cannot be seen in a plan, so nothing is judged.",
};

import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "审定方式未注明",
    "en-US": "Route of approval not stated",
  },
  messages: {
    unknown: {
      "zh-CN": {
        what: "{rows}未注明是集中审定还是一事一议，审定层级按“如一事一议”显示",
        todo: "集中审定的项目请在“审定方式”中注明",
      },
      "en-US": {
        what: "In {rows} it is not stated whether the project is decided together or case by case; the tier is shown as if case by case",
        todo: "Please state the route of approval for projects that are decided together",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "第十条的四档只用于没有集中审定的项目。表中没有注明审定方式时，层级按“如一事一议”显示，并在整张表上提示一次。注明后，集中审定的项目不分金额，统一由{partyStandingCommittee}审定。",
  "en-US":
    "The four tiers of Article 10 are for projects that are not decided together. Where the route is not stated, the tier is shown as if case by case, with one notice per sheet. Projects decided together go to {partyStandingCommittee} whatever their amount.",
};

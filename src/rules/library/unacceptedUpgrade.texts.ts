import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "原项目应已验收",
    "en-US": "Earlier project accepted",
  },
  messages: {
    notAccepted: {
      "zh-CN": {
        what: "升级改造项目的原项目尚未验收，原则上不予立项",
        todo: "请先完成原项目验收",
      },
      "en-US": {
        what: "The project that is to be upgraded is not accepted yet; in principle the upgrade is not approved",
        todo: "Please have the earlier project accepted first",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "原项目还没有验收就申报升级改造，属于原则上不予立项的情形。只审查升级改造类项目，填“部分”也按未验收提示。空白记为资料不足。",
  "en-US":
    "An upgrade of a project that is not accepted yet is among what is in principle not approved. Only upgrades are looked at, and partly accepted counts as not accepted. A blank is left undecided.",
};

import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "调整后不超过批复总投资",
    "en-US": "Adjusted total within the approved total",
  },
  messages: {
    over: {
      "zh-CN": {
        what: "调整后总投资 {adjusted}超过{field} {approved}，超出 {excess}，不能自行调整备案",
        todo: "请核对金额；如属实，应履行调整审批手续",
      },
      "en-US": {
        what: "The total after adjustment, {adjusted}, exceeds the {field} of {approved} by {excess}, so it cannot be the unit's own adjustment",
        todo: "Please check the amounts; if they are right, the adjustment needs approval",
      },
    },
    applyFirst: {
      "zh-CN": {
        what: "拟调整后总投资 {adjusted}超过{field} {approved}，超出 {excess}",
        todo: "实施前请先向{digitalBureau}报批",
      },
      "en-US": {
        what: "The planned total after adjustment, {adjusted}, exceeds the {field} of {approved} by {excess}",
        todo: "Please apply to {digitalBureau} before carrying it out",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "自行调整的条件之一是不超过批复总投资，超过 1 分也不行，与 15% 无关。还没有实施的提示先报批，已备案或已实施的为不符合。有调整审批的不提示。",
  "en-US":
    "Own adjustment keeps within the approved total, to the fen and whatever its share. Before the work one applies for approval; what was filed or carried out is a violation. With an approval of the adjustment nothing is said.",
  placeholders: {
    approved: {
      "zh-CN": "批复金额",
      "en-US": "approved amount",
    },
  },
};

import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "调整不得改变建设目标",
    "en-US": "Adjustments keep the goal",
  },
  messages: {
    changed: {
      "zh-CN": {
        what: "建设目标已改变，不能自行调整备案",
        todo: "应履行调整审批手续",
      },
      "en-US": {
        what: "The goal of the project has changed, so it cannot be the unit's own adjustment",
        todo: "The adjustment needs approval",
      },
    },
    applyFirst: {
      "zh-CN": {
        what: "拟改变建设目标，不能自行调整备案",
        todo: "实施前请先向{digitalBureau}报批",
      },
      "en-US": {
        what: "The goal of the project is to change, so it cannot be the unit's own adjustment",
        todo: "Please apply to {digitalBureau} before carrying it out",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "自行调整不得改变建设目标，改变目标的应事先报批。还没有实施的提示先报批，已备案或已实施的为不符合。空白不推断。",
  "en-US":
    "Own adjustment keeps the goal; a changed goal needs approval beforehand. Before the work one applies for it, and what was filed or carried out is a violation. Nothing is inferred from a blank.",
};

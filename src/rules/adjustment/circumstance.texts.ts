import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "调整情形",
    "en-US": "Circumstance of the adjustment",
  },
  messages: {
    missing: {
      "zh-CN": {
        what: "有调整，但未注明属于三种情形中的哪一种",
        todo: "请填写调整情形",
      },
      "en-US": {
        what: "There is an adjustment, but which of the three circumstances it falls under is not stated",
        todo: "Please fill in the circumstance",
      },
    },
    denied: {
      "zh-CN": {
        what: "已按自行调整备案，但所填为不符合任何情形",
        todo: "应履行调整审批手续",
      },
      "en-US": {
        what: "The adjustment was filed as the unit's own, but the row says that it meets none of the circumstances",
        todo: "The adjustment needs approval",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "自行调整应属于条文所列三种情形之一，表中应注明是哪一种。没有注明、或写的是“其他”的，提示核实；已按自行调整备案却明确填不符合任何情形的，为不符合。写了别的内容的由人判断。",
  "en-US":
    "Own adjustment calls for one of the three circumstances the article lists, and the row should say which. None, or other, is to be verified; filed as the unit's own while the row says that none applies is a violation. What else a cell says is for a person to judge.",
};

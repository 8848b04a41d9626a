import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "调整应事先报批",
    "en-US": "Adjustments need prior approval",
  },
  messages: {
    late: {
      "zh-CN": {
        what: "调整审批 {approved}晚于实施 {done}，属事后补批",
        todo: "调整须事先报批，请核实日期并说明",
      },
      "en-US": {
        what: "The adjustment was approved {approved}, after it was carried out on {done}",
        todo: "Adjustments need approval beforehand; please verify the dates and explain",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN": "调整要事先审批，审批日期晚于实施日期就是事后补批。同一天不提示。日期只到月份的，任何一天都晚才算。",
  "en-US":
    "Adjustments are approved before they are made; an approval dated after the work is too late. The same day passes. Dates without a day count only if every day would be late.",
  placeholders: {
    approved: {
      "zh-CN": "调整审批日期",
      "en-US": "date of approval",
    },
  },
};

import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "自行调整应备案",
    "en-US": "Own adjustments are filed",
  },
  messages: {
    missing: {
      "zh-CN": {
        what: "可自行调整，但未填是否已备案",
        todo: "请形成书面材料向{digitalBureau}备案",
      },
      "en-US": {
        what: "This may be the unit's own adjustment, but whether it was filed is not filled in",
        todo: "Please file it in writing with {digitalBureau}",
      },
    },
    notFiled: {
      "zh-CN": {
        what: "可自行调整，但尚未备案",
        todo: "请形成书面材料向{digitalBureau}备案",
      },
      "en-US": {
        what: "This may be the unit's own adjustment, but it has not been filed yet",
        todo: "Please file it in writing with {digitalBureau}",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "自行调整要形成书面材料备案，条文没有写期限，所以没有备案只提示核实。只看确实可以自行调整的行。须报批的调整不适用。",
  "en-US":
    "Own adjustments are filed with the bureau in writing; the text sets no date, so a missing filing is only to be verified. Only rows that may be adjusted by the unit itself are looked at. Adjustments that need approval are not.",
};

import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "安排资金应有立项批复",
    "en-US": "Funds need an approval",
  },
  messages: {
    missing: {
      "zh-CN": {
        what: "{field} {funds}，但未见立项批复",
        todo: "请填写立项批复文号；仅为前期经费的请注明",
      },
      "en-US": {
        what: "{field}: {funds}, but no approval is shown",
        todo: "Please fill in the number of the approval, or state that these are preparatory funds only",
      },
    },
    denied: {
      "zh-CN": {
        what: "{field} {funds}，所填为没有立项批复，且不是前期经费",
        todo: "请先取得立项批复，再安排资金",
      },
      "en-US": {
        what: "{field}: {funds}; the row says that there is no approval and that these are not preparatory funds",
        todo: "Please obtain the approval before arranging funds",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "立项批复是安排资金的依据，安排或下达了资金而没有批复的要核实。按第二十九条，前期经费可以先安排，注明即可。只有明确填“无”批复又明确不是前期经费，才是不符合。",
  "en-US":
    "The approval is the ground on which funds are arranged, so funds without one are to be verified. By Article 29 preparatory funds may come first, if the row says so. Only an explicit none together with an explicit no to preparatory funds is a breach.",
};

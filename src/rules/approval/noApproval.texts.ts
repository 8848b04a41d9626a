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
    unshown: {
      "zh-CN": {
        what: "{field} {funds}，但{column}填为“{said}”，未见立项批复",
        todo: "请先取得立项批复；仅为前期经费的请注明",
      },
      "en-US": {
        what: "{field}: {funds}, but {column} holds “{said}” and no approval is shown",
        todo: "Please obtain the approval first, or state that these are preparatory funds only",
      },
    },
    denied: {
      "zh-CN": {
        what: "{field} {funds}，{column}填为“{said}”，且不是前期经费",
        todo: "请先取得立项批复，再安排资金",
      },
      "en-US": {
        what: "{field}: {funds}; {column} holds “{said}”, and these are not preparatory funds",
        todo: "Please obtain the approval before arranging funds",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "立项批复是安排资金的依据，安排或下达了资金而没有批复的要核实。按第二十九条，前期经费可以先安排，注明即可。只有明确填没有批复（如“无”“未报批”）又明确不是前期经费，才是不符合；“审批流程中”“待批复”等还没有批复的，提示核实。",
  "en-US":
    "The approval is the ground on which funds are arranged, so funds without one are to be verified. By Article 29 preparatory funds may come first, if the row says so. Only an explicit denial together with an explicit no to preparatory funds is a violation.",
};

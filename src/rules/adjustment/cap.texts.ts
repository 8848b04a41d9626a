import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "调整限额",
    "en-US": "Limit of adjustments",
  },
  messages: {
    over: {
      "zh-CN": {
        what: "调整 {single}，超过{baseField} {base}的 {share}（{cap}），不能自行调整备案",
        todo: "请核对金额；如属实，应履行调整审批手续",
      },
      "en-US": {
        what: "The adjustment of {single} exceeds {share} ({cap}) of the {baseField} of {base}, so it cannot be the unit's own adjustment",
        todo: "Please check the amounts; if they are right, the adjustment needs approval",
      },
    },
    applyFirst: {
      "zh-CN": {
        what: "拟调整 {single}，超过{baseField} {base}的 {share}（{cap}），不能自行调整备案",
        todo: "实施前请先向{digitalBureau}报批",
      },
      "en-US": {
        what: "The planned adjustment of {single} exceeds {share} ({cap}) of the {baseField} of {base}, so it cannot be the unit's own adjustment",
        todo: "Please apply to {digitalBureau} before carrying it out",
      },
    },
    rounding: {
      "zh-CN": {
        what: "调整 {single}，略超{baseField} {base}的 {share}（{cap}），可能为四舍五入",
        todo: "请按批复原件（元）核对",
      },
      "en-US": {
        what: "The adjustment of {single} is slightly above {share} ({cap}) of the {baseField} of {base}; this may be rounding",
        todo: "Please check against the approval itself, in yuan",
      },
    },
    smallerBase: {
      "zh-CN": {
        what: "调整 {single}，超过较小基数{baseField} {base}的 {share}（{cap}），按另一基数未超过",
        todo: "条文为批复总投资，请与{digitalBureau}确认基数",
      },
      "en-US": {
        what: "The adjustment of {single} exceeds {share} ({cap}) of the smaller base, the {baseField} of {base}; by the other base it does not",
        todo: "The text names the approved total; please confirm the base with {digitalBureau}",
      },
    },
    severalActs: {
      "zh-CN": {
        what: "调整合计 {single}，超过{baseField} {base}的 {share}（{cap}）；所填是几次调整的合计，各次是否超限不明",
        todo: "请逐次核实调整金额和批准情况",
      },
      "en-US": {
        what: "The adjustments come to {single}, above {share} ({cap}) of the {baseField} of {base}; the cell adds up several, and whether one of them is above is not known",
        todo: "Please verify the amount and the approval of each",
      },
    },
    cumulative: {
      "zh-CN": {
        what: "本次调整 {single}未超限，但累计 {used}超过{baseField} {base}的 {share}（{cap}）",
        todo: "条文未写累计，建议报批或与{digitalBureau}确认",
      },
      "en-US": {
        what: "This adjustment of {single} is within the limit, but all adjustments together, {used}, exceed {share} ({cap}) of the {baseField} of {base}",
        todo: "The text does not mention sums; applying for approval or asking {digitalBureau} is advisable",
      },
    },
    bothSides: {
      "zh-CN": {
        what: "单边调整 {single}未超限；增减绝对值合计 {absolute}超过 {share}（{cap}）",
        todo: "默认按单边计算，请留意另一口径",
      },
      "en-US": {
        what: "Counted on one side the adjustment of {single} is within the limit; increases and decreases together, {absolute}, exceed {share} ({cap})",
        todo: "One side is counted by default; please keep the other way in mind",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "资金调整数额不超过批复总投资 15% 的，可以自行调整并备案，恰好 15% 可以。超过 15% 只是不能走自行调整这条路：还没有实施的提示先报批，已备案或已实施的才是不符合。所填为几次调整合计的，只提示逐次核实。数额怎么算、用哪个基数、多次是否累计，条文都没有写明，默认口径和其他口径见下；可能是四舍五入的只提示核对。",
  "en-US":
    "Adjustments up to 15 % of the approved total, that share included, are the unit's own and only filed. Above it that way is closed: before the work one applies for approval, and only what was already filed or carried out is a violation. A figure that adds up several adjustments is only to be verified. How to count the amount, the base and repeated adjustments is left open by the text; the defaults and the other readings are below, and what may be rounding is only to be checked.",
};

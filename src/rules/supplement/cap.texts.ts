import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "补充合同限额",
    "en-US": "Limit of supplements",
  },
  messages: {
    over: {
      "zh-CN": {
        what: "本次及此前补充合同合计 {used}，超过原合同 {share}（{cap}），超出 {excess}",
        todo: "请核对合同金额；如属实，超出部分不得以补充合同实施，须重新履行立项至验收的程序（范围请与{digitalBureau}、{financeBureau}确认）",
      },
      "en-US": {
        what: "The supplementary contracts, earlier ones included, come to {used} and exceed {share} of the original contract ({cap}) by {excess}",
        todo: "Please check the contract amounts; if they are right, the excess cannot be a supplementary contract and the procedure from approval to acceptance has to be run again (confirm its extent with {digitalBureau} and {financeBureau})",
      },
    },
    planned: {
      "zh-CN": {
        what: "补充合同合计 {used}，超过原合同 {share}（{cap}），超出 {excess}；本次尚未签订",
        todo: "超出部分不得签订补充合同，须重新履行立项至验收的程序，请先与{digitalBureau}、{financeBureau}确认",
      },
      "en-US": {
        what: "The supplementary contracts come to {used} and would exceed {share} of the original contract ({cap}) by {excess}; this one is not signed yet",
        todo: "Please do not sign the excess as a supplement: the procedure has to be run again; confirm it with {digitalBureau} and {financeBureau} first",
      },
    },
    rounding: {
      "zh-CN": {
        what: "补充合同合计 {used}，比原合同 {share}（{cap}）多 {excess}，可能为四舍五入",
        todo: "请按合同原件（元）核对",
      },
      "en-US": {
        what: "The supplementary contracts come to {used}, {excess} above {share} of the original contract ({cap}); this may be rounding",
        todo: "Please check against the contract itself, in yuan",
      },
    },
    grossOnly: {
      "zh-CN": {
        what: "追加合计 {used}，超过原合同 {share}（{cap}）；扣除核减后为 {net}，未超过",
        todo: "条文限制的是追加金额，请与{digitalBureau}、{financeBureau}确认口径",
      },
      "en-US": {
        what: "The additions come to {used}, above {share} of the original contract ({cap}); with reductions set off they are {net}, which is within it",
        todo: "The text limits what is added; please confirm the way of counting with {digitalBureau} and {financeBureau}",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "所有补充合同累计不超过原合同的 10%，此前签的也算在内，基数是不含补充的原合同金额。恰好 10% 可以，多 1 分就是超过，超出部分不得以补充合同实施。以万元填写、只超出不到末位一半的，可能是四舍五入，只提示按原件核对；扣除核减后不超过的、本次尚未签订的也只提示核实。",
  "en-US":
    "All supplementary contracts together stay within 10 % of the original contract, earlier ones included and the supplements themselves left out of the base. Exactly 10 % is fine, one fen more is over, and the excess cannot be a supplement. An excess below half of the last place entered in 万元 may be rounding and is to be verified, as is one that reductions would offset or that is not signed yet.",
};

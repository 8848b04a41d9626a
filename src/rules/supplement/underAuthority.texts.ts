import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "补充合同审定机关层级",
    "en-US": "Level of the body approving supplements",
  },
  messages: {
    below: {
      "zh-CN": {
        what: "补充合同 {used}，由{actual}审定，应由{required}审定",
        todo: "请报{required}审定，或更正所填机关",
      },
      "en-US": {
        what: "Supplementary contracts of {used} were decided by {actual}; {required} must decide",
        todo: "Please submit it for decision by {required}, or correct the body named",
      },
    },
    whichViceMayor: {
      "zh-CN": {
        what: "补充合同 {used}，应由{required}审定，所填未写明是哪一位",
        todo: "请写明审定人分管的工作",
      },
      "en-US": {
        what: "For supplementary contracts of {used}, {required} must decide; the cell does not say who of that rank did",
        todo: "Please name what the person who decided is in charge of",
      },
    },
    belowSum: {
      "zh-CN": {
        what: "补充合同累计 {used}，按累计应由{required}审定，所填为{actual}；表中只有累计数，各份金额不明",
        todo: "请逐份核实金额和审定机关",
      },
      "en-US": {
        what: "All supplementary contracts come to {used}, for which {required} should decide, but {actual} did; only their sum is given",
        todo: "Please verify the amount of each and the body that decided on it",
      },
    },
    belowOneOf: {
      "zh-CN": {
        what: "几份补充合同只填了一个审定机关{actual}，其中金额较大的应由{required}审定",
        todo: "请逐份填写审定机关",
      },
      "en-US": {
        what: "Several supplementary contracts have one body named, {actual}; the larger of them needs a decision by {required}",
        todo: "Please name the body that decided on each",
      },
    },
    deliberates: {
      "zh-CN": {
        what: "补充合同累计 {used}，应按“{tier}”审定；所填{actual}负责审议，不是审定机关",
        todo: "请填写作出审定的机关",
      },
      "en-US": {
        what: "The supplementary contracts come to {used} and are decided by: {tier}; {actual} deliberates and does not decide",
        todo: "Please name the body that decided",
      },
    },
    belowCumulative: {
      "zh-CN": {
        what: "补充合同累计 {used}，按累计应由{required}审定，所填为{actual}；按单份则已足够",
        todo: "条文未明确，建议按累计金额审定",
      },
      "en-US": {
        what: "All supplementary contracts come to {used}, for which {required} should decide, but {actual} did; for the single one that would be enough",
        todo: "The text does not say which counts; deciding by the sum is advisable",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "审定补充合同的机关不得低于金额对应的层级，更高的机关不提示。只有按累计才不够、按单份已够的，条文没有写明，提示核实。超过 10% 的不再分档，见 A43-CAP。",
  "en-US":
    "The body that decided on a supplement must not be below its tier; a higher one is fine. Where only the sum of all asks for more, the text leaves it open and it is to be verified. Above 10 % there is no tier any more, see A43-CAP.",
};

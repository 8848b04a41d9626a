import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "重大设计变更应有审批",
    "en-US": "Major changes need an approval",
  },
  messages: {
    missing: {
      "zh-CN": {
        what: "有重大设计变更，但未填调整审批文号",
        todo: "重大调整须事先报批，请补充审批文号",
      },
      "en-US": {
        what: "There is a major change of design, but no number of an approval",
        todo: "Major changes need approval beforehand; please fill in its number",
      },
    },
    missingOver: {
      "zh-CN": {
        what: "有重大设计变更且超概算，但未填调整审批文号",
        todo: "擅自变更导致超概算的，不受理事后调整申请，不得拨付资金；请补充审批文号",
      },
      "en-US": {
        what: "There is a major change of design above the estimate, but no number of an approval",
        todo: "If an unapproved change exceeds the estimate, a later application is not accepted and no funds may be paid; please fill in the approval's number",
      },
    },
    denied: {
      "zh-CN": {
        what: "有重大设计变更，所填为未经审批",
        todo: "重大调整须事先向市数字经济局报批",
      },
      "en-US": {
        what: "There is a major change of design, and the row says that it was not approved",
        todo: "Major changes need the digital economy bureau's approval beforehand",
      },
    },
    deniedOver: {
      "zh-CN": {
        what: "有重大设计变更且超概算，所填为未经审批",
        todo: "不受理事后调整申请，不得拨付资金；请停止实施并报告市数字经济局",
      },
      "en-US": {
        what: "There is a major change of design above the estimate, and the row says that it was not approved",
        todo: "A later application is not accepted and no funds may be paid; please stop and report to the digital economy bureau",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "重大调整应事先报批；擅自变更导致超概算的，不受理事后申请，也不得拨付资金。审批文号空白的提示核实，明确填“无”的为不符合。同时超过概算的，提示中写明后果。",
  "en-US":
    "Major changes need approval beforehand; an unapproved one above the estimate cannot be applied for later, and no funds may be paid. A blank number of approval is to be verified, an explicit none is a breach. Above the estimate the message names the consequence.",
};

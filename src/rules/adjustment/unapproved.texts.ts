import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "重大设计变更应有审批",
    "en-US": "Major changes need an approval",
  },
  messages: {
    missing: {
      "zh-CN": {
        what: "有重大设计变更，但{column}未填",
        todo: "重大调整须事先报批，请补充审批文号",
      },
      "en-US": {
        what: "There is a major change of design, but {column} is not filled in",
        todo: "Major changes need approval beforehand; please fill in its number",
      },
    },
    missingOver: {
      "zh-CN": {
        what: "有重大设计变更且超概算，但{column}未填",
        todo: "擅自变更导致超概算的，不受理事后调整申请，不得拨付资金；请补充审批文号",
      },
      "en-US": {
        what: "There is a major change of design above the estimate, but {column} is not filled in",
        todo: "If an unapproved change exceeds the estimate, a later application is not accepted and no funds may be paid; please fill in the approval's number",
      },
    },
    pending: {
      "zh-CN": {
        what: "有重大设计变更，但{column}填为“{said}”，未见审批",
        todo: "重大调整须事先报批，批准前不得实施",
      },
      "en-US": {
        what: "There is a major change of design, but {column} holds “{said}” and no approval is shown",
        todo: "Major changes need approval before they are made",
      },
    },
    pendingOver: {
      "zh-CN": {
        what: "有重大设计变更且超概算，但{column}填为“{said}”，未见审批",
        todo: "擅自变更导致超概算的，不受理事后调整申请，不得拨付资金；批准前不得实施",
      },
      "en-US": {
        what: "There is a major change of design above the estimate, but {column} holds “{said}” and no approval is shown",
        todo: "If an unapproved change exceeds the estimate, a later application is not accepted and no funds may be paid; nothing may be done before the approval",
      },
    },
    denied: {
      "zh-CN": {
        what: "有重大设计变更，{column}填为“{said}”，未经审批",
        todo: "重大调整须事先向{digitalBureau}报批",
      },
      "en-US": {
        what: "There is a major change of design, and {column} holds “{said}”: it was not approved",
        todo: "Major changes need {digitalBureau}'s approval beforehand",
      },
    },
    deniedOver: {
      "zh-CN": {
        what: "有重大设计变更且超概算，{column}填为“{said}”，未经审批",
        todo: "不受理事后调整申请，不得拨付资金；请停止实施并报告{digitalBureau}",
      },
      "en-US": {
        what: "There is a major change of design above the estimate, and {column} holds “{said}”: it was not approved",
        todo: "A later application is not accepted and no funds may be paid; please stop and report to {digitalBureau}",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "重大调整应事先报批；擅自变更导致超概算的，不受理事后申请，也不得拨付资金。审批文号空白的提示核实，明确填“无”“未报批”等的为不符合，办理中的和写明尚未实施的提示核实。同时超过概算的，提示中写明后果。",
  "en-US":
    "Major changes need approval beforehand; an unapproved one above the estimate cannot be applied for later, and no funds may be paid. A blank number of approval is to be verified, an explicit none is a violation, unless the row says that the change is still to be made. Above the estimate the message names the consequence.",
};

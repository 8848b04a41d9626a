import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "拨付依据",
    "en-US": "Ground of payment",
  },
  messages: {
    progress: {
      "zh-CN": {
        what: "{rows}已拨付资金，但未见前置核准或履约验收",
        todo: "前置核准复函和验收报告是拨付依据；按合同支付的预付款、进度款请留存依据",
      },
      "en-US": {
        what: "In {rows} funds are paid although clearance or acceptance is not shown",
        todo: "They are the ground of payment; for advance and progress payments please keep the contract at hand",
      },
    },
    inFull: {
      "zh-CN": {
        what: "{rows}合同款已付清，但未见履约验收",
        todo: "请核实验收情况",
      },
      "en-US": {
        what: "In {rows} the contract is paid in full although acceptance is not shown",
        todo: "Please verify the acceptance",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "前置核准复函和验收报告是拨付依据，但合同通常约定预付款和进度款。因此没有验收就拨付的只作说明，整张表一次；合同款已全部付清而没有验收的，提示核实。表中没有这些列时不审查。",
  "en-US":
    "Clearance and acceptance are the ground of payment, while contracts provide for advance and progress payments. Payments before acceptance are therefore a note, told once per sheet; a contract paid in full without acceptance is to be verified. Without these columns nothing is checked.",
};

import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "概算是最高限额",
    "en-US": "The estimate is the ceiling",
  },
  messages: {
    released: {
      "zh-CN": {
        what: "累计下达资金 {sum}，超过概算 {estimate}，超出 {excess}",
        todo: "概算是最高限额，请停止超出部分的下达并核对金额",
      },
      "en-US": {
        what: "The funds released so far, {sum}, exceed the estimate of {estimate} by {excess}",
        todo: "The estimate is the ceiling; please stop releasing beyond it and check the amounts",
      },
    },
    priorReleases: {
      "zh-CN": {
        what: "以前年度累计下达资金 {sum}，超过概算 {estimate}，超出 {excess}",
        todo: "概算是最高限额，请核对金额并停止超出部分的下达",
      },
      "en-US": {
        what: "The funds released in earlier years, {sum}, exceed the estimate of {estimate} by {excess}",
        todo: "The estimate is the ceiling; please check the amounts and stop releasing beyond it",
      },
    },
    year: {
      "zh-CN": {
        what: "年度安排资金 {sum}，超过概算 {estimate}，超出 {excess}",
        todo: "请把年度安排调减到概算以内",
      },
      "en-US": {
        what: "The funds of the year, {sum}, exceed the estimate of {estimate} by {excess}",
        todo: "Please lower the funds of the year to within the estimate",
      },
    },
    priorAndYear: {
      "zh-CN": {
        what: "以前年度累计下达与本年安排合计 {sum}，超过概算 {estimate}，超出 {excess}",
        todo: "请把本年安排调减到概算以内",
      },
      "en-US": {
        what: "Releases of earlier years and the funds of this year come to {sum} and exceed the estimate of {estimate} by {excess}",
        todo: "Please lower the funds of the year to within the estimate",
      },
    },
    releasedAndYear: {
      "zh-CN": {
        what: "累计下达与本年安排合计 {sum}，超出概算 {estimate}；累计下达可能已含本年",
        todo: "请核实累计下达是否含本年安排",
      },
      "en-US": {
        what: "Releases so far and the funds of this year come to {sum}, above the estimate of {estimate}; the releases may already include this year",
        todo: "Please verify whether the releases include this year's funds",
      },
    },
    contract: {
      "zh-CN": {
        what: "合同金额 {sum}，超过概算 {estimate}，超出 {excess}",
        todo: "概算是最高限额，请核对合同金额",
      },
      "en-US": {
        what: "The contract of {sum} exceeds the estimate of {estimate} by {excess}",
        todo: "The estimate is the ceiling; please check the contract amount",
      },
    },
    contractAndSupplements: {
      "zh-CN": {
        what: "合同与补充合同合计 {sum}，超过概算 {estimate}，超出 {excess}",
        todo: "概算是最高限额，请核对金额；未签的补充合同不得超出概算",
      },
      "en-US": {
        what: "Contract and supplementary contracts come to {sum} and exceed the estimate of {estimate} by {excess}",
        todo: "The estimate is the ceiling; please check the amounts, and do not sign supplements beyond it",
      },
    },
    settlement: {
      "zh-CN": {
        what: "结算金额 {sum}，超过概算 {estimate}，超出 {excess}",
        todo: "请核对结算；超出部分不得拨付资金",
      },
      "en-US": {
        what: "The settlement of {sum} exceeds the estimate of {estimate} by {excess}",
        todo: "Please check the settlement; nothing may be paid beyond the estimate",
      },
    },
    adjustedTotal: {
      "zh-CN": {
        what: "调整后总投资 {sum}，超过概算 {estimate}，超出 {excess}",
        todo: "须事先报批调整概算；擅自超概算的不受理事后申请，不得拨付资金",
      },
      "en-US": {
        what: "The total after adjustment, {sum}, exceeds the estimate of {estimate} by {excess}",
        todo: "A changed estimate needs approval beforehand; without it a later application is not accepted and no funds may be paid",
      },
    },
    paid: {
      "zh-CN": {
        what: "已拨付资金 {sum}，超过概算 {estimate}，超出 {excess}",
        todo: "概算是最高限额，请停止超出部分的拨付并核对金额",
      },
      "en-US": {
        what: "The payments of {sum} exceed the estimate of {estimate} by {excess}",
        todo: "The estimate is the ceiling; please stop paying beyond it and check the amounts",
      },
    },
    underEarlier: {
      "zh-CN": {
        what: "{what} {sum}，高于调整后的概算 {estimate}，未超过调整前的概算 {earlier}",
        todo: "请核实其形成时间；概算调减以后形成的不得超出",
      },
      "en-US": {
        what: "{what}: {sum} is above the lowered estimate of {estimate} and within the earlier one of {earlier}",
        todo: "Please verify when it was made; after the reduction it must not exceed the lower one",
      },
    },
    overTotal: {
      "zh-CN": {
        what: "表中没有概算，{what} {sum}超过{field} {total}，超出 {excess}",
        todo: "请补填批复概算并核对金额",
      },
      "en-US": {
        what: "No approved estimate is given, and {what} of {sum} exceeds the {field} of {total} by {excess}",
        todo: "Please fill in the approved estimate and check the amounts",
      },
    },
    yearOverTotal: {
      "zh-CN": {
        what: "尚无概算，年度安排资金 {sum}超过{field} {total}，超出 {excess}",
        todo: "请核对两个金额",
      },
      "en-US": {
        what: "There is no approved estimate yet, and the funds of the year, {sum}, exceed the {field} of {total} by {excess}",
        todo: "Please check both amounts",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "批复的概算是资金安排和下达的依据，也是项目投资的最高限额，相等可以，多 1 分就是超过。下达和拨付资金、年度安排、合同加补充合同、结算和调整后总投资都分别与它比较；概算经批准调整的，用最近批准的；概算调减以前形成的下达和合同按当时的概算，分不清的提示核实。“累计下达”可能已含本年安排，与本年相加才超过时只提示核实，另有“以前年度”一列的不再相加；施行日以前签订的合同不比较；表中没有概算的，与批复总投资（没有则与总投资）比较，超过的提示核实。",
  "en-US":
    "The approved estimate is the ground of funds and the most a project may cost: equal is fine, one fen more is over. Releases and payments, the year's funds, contract with supplements, settlement and adjusted total are each compared with it, using the latest estimate approved; releases and contracts made before a reduction go by the estimate of their day, and where that is not known they are to be verified. Releases so far may hold this year already, so their sum with it is only to be verified, and not made where earlier years have a column of their own; a contract signed before the Measures is not compared; without an estimate they are compared with the approved total (else the total), to be verified.",
  placeholders: {
    what: { "zh-CN": "所填的列", "en-US": "columns filled in" },
    earlier: { "zh-CN": "调整前的概算", "en-US": "earlier estimate" },
  },
};

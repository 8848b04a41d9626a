import type { Paragraphs } from "./types";

/** The approved estimate as the ceiling of everything after it (Articles 28, 31, 38). */
export const ceiling: Paragraphs = {
  "A28-CEILING": {
    zh: "批复的概算是资金安排和下达的依据，也是项目投资的最高限额，相等可以，多 1 分就是超过。下达资金、年度安排、合同加补充合同、结算和调整后总投资都分别与它比较；概算经批准调整的，用最近批准的。“累计下达”可能已含本年安排，与本年相加才超过时只提示核实，另有“以前年度”一列的不再相加；施行日以前签订的合同不比较；尚无概算时只与总投资比较并提示核实。",
    en: "The approved estimate is the ground of funds and the most a project may cost: equal is fine, one fen more is over. Releases, the year's funds, contract with supplements, settlement and adjusted total are each compared with it, using the latest estimate approved. Releases so far may hold this year already, so their sum with it is only to be verified, and not made where earlier years have a column of their own; a contract signed before the Measures is not compared; without an estimate the year's funds are compared with the total, to be verified.",
  },
  "A31-SURPLUS": {
    zh: "资金专款专用，结余要退回。项目已验收、已有结算，而下达的资金多于结算时，算出结余并给出说明。是否已经退回表中看不出来，所以不作判断。",
    en: "Funds are for their purpose, and what is left goes back. Once a project is accepted and settled, releases above the settlement are shown as a surplus. Whether it was returned cannot be seen in a plan, so nothing is judged.",
  },
  "A38-CAP": {
    zh: "招标控制价不得超过概算，这是第三十八条的硬性要求，同条的评审期限才是“原则上”。按精确金额比较，相等不提示。概算经批准调整的，用最近批准的。财评或合同在施行日以前的不判断。",
    en: "The tender control price must not exceed the estimate; that part of Article 38 is strict, unlike its term for the review. Exact amounts are compared, and equal passes. The latest approved estimate is used. Where the budget review or the contract lies before the Measures, nothing is judged.",
  },
  "A38-NOGS": {
    zh: "已经有控制价而概算一栏空着，就没有办法核对控制价是否超限，也可能漏了概算批复环节。请补填概算。概算单元格无法识别时由数据规则提示，这里不重复。",
    en: "With a control price and an empty estimate there is nothing to compare it with, and the approval of the estimate may have been left out. Please fill it in. An estimate that cannot be read is told by the rule on data instead.",
  },
  "PROC-CONTRACT-GT-CONTROL": {
    zh: "合同金额高于招标控制价，多半是某一项填错。本办法没有这一条文，因此只提示核实。两者相等不提示。",
    en: "A contract above the tender control price is most likely a slip in one of the two. No clause of the Measures says so, hence it is only to be verified. Equal amounts pass.",
  },
};

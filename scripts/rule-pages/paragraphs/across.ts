import type { Paragraphs } from "./types";

/** Across rows. */
export const across: Paragraphs = {
  "DATA-DUP": {
    zh: "同一张表里同名、同单位的两行可能是重复录入，会使合计偏大。年度不同、或一个建设一个运维的不算重复；没有单位时还要求金额相同。提示在后一行，并指出前一行的行号。",
    en: "Two rows of one name and unit may be the same project entered twice, which inflates sums. Different years, or one building and one running, are no duplicate; without a unit the amounts have to agree too. The later row is told, with the number of the earlier.",
  },
  "HEUR-SPLIT": {
    zh: "同一单位的一期、二期等分别列项，合起来会进入更高的审定档次。本办法没有禁止拆分的条文，所以只提醒人工看一看，永远不是不符合。集中审定的项目不分档，不在此列。",
    en: "Phases of one project listed apart by one unit may together fall in a higher tier. The Measures have no clause against splitting, so this is a reminder to look and never a breach. Projects decided together have no tier and are left out.",
  },
};

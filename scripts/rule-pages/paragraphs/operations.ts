import type { Paragraphs } from "./types";

/** Operation and maintenance (Article 32). */
export const operations: Paragraphs = {
  "A32-YEAR": {
    zh: "运维经费在需要安排的上一年度申报预算。申报日期已进入运维年度的，提示核实。上一年 12 月 31 日当天申报算按期。",
    en: "Running costs are applied for in the year before. An application dated in the year of operation itself is to be verified. The last day of the year before is in time.",
  },
  "A32-REASSESS": {
    zh: "继续安排运维之前，应重新组织论证评估，避免年年照旧。只看性质为续运维的行。明确填“否”或“部分”的提示核实，空白记为资料不足。",
    en: "A further round of operation and maintenance is assessed anew before it is applied for. Only renewals are looked at. No and partly are to be verified, a blank is undecided.",
  },
  "A32-WARRANTY": {
    zh: "维保期内由承建方负责，维保期满后才安排运维经费。运维开始日期在维保截止日当天或之前的，提示核实。任一日期没有填写时不作判断。",
    en: "Running costs are arranged once the warranty has ended. A start on or before its last day is to be verified. Without both dates nothing is judged.",
  },
};

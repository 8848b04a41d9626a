import type { Paragraphs } from "./types";

/** Supplementary contracts (Article 43). */
export const supplement: Paragraphs = {
  "A43-CAP": {
    zh: "所有补充合同累计不超过原合同的 10%，此前签的也算在内，基数是不含补充的原合同金额。恰好 10% 可以，多 1 分就是超过，超出部分不得以补充合同实施。以万元填写、只超出不到末位一半的，可能是四舍五入，只提示按原件核对；扣除核减后不超过的也只提示核实。",
    en: "All supplementary contracts together stay within 10 % of the original contract, earlier ones included and the supplements themselves left out of the base. Exactly 10 % is fine, one fen more is over, and the excess cannot be a supplement. An excess below half of the last place entered in 万元 may be rounding and is to be verified, as is one that reductions would offset.",
  },
  "A43-NOBASE": {
    zh: "有补充合同而原合同金额没有填，10% 限额算不出来。这里提醒补填，不当作超限。原合同金额填为 0 或无法识别的，另作数据提示。",
    en: "With a supplement and no original contract amount the 10 % cannot be computed. This asks for the amount and does not take it for an excess. An amount of zero, or one that cannot be read, is told by the rules on data.",
  },
  "A43-TIER-DIVERGE": {
    zh: "补充合同的审定层级按单份还是按累计金额，条文没有写明，两者不同时都显示出来。默认取较高的。第四十三条的分档（500、1000、5000 万元）与第十条不同，而累计不得超过原合同 10%，所以原合同不大时不会出现分歧。",
    en: "The text does not say whether the tier of a supplement goes by the single one or by all; where they differ, both are shown. By default the higher counts. The bounds (5, 10 and 50 million yuan) are not those of Article 10, and since supplements stay within 10 %, only large contracts reach the higher ones.",
  },
  "A43-UNDERAUTH": {
    zh: "审定补充合同的机关不得低于金额对应的层级，更高的机关不提示。只有按累计才不够、按单份已够的，条文没有写明，提示核实。超过 10% 的不再分档，见 A43-CAP。",
    en: "The body that decided on a supplement must not be below its tier; a higher one is fine. Where only the sum of all asks for more, the text leaves it open and it is to be verified. Above 10 % there is no tier any more, see A43-CAP.",
  },
  "A43-NOAPPROVAL": {
    zh: "没有超过 10% 的补充合同也要按层级审定。审定机关空白的提示核实，明确填“无”的为不符合。提示中给出应由谁审定。",
    en: "A supplement within 10 % still has to be decided by the body of its tier. A blank is to be verified, an explicit none is a breach. The message says who should decide.",
  },
  "A43-NEG": {
    zh: "条文限制的是追加的金额，默认核减不能腾出新的追加额度。表中补充合同有负数时给出说明，免得误以为余额变大。另一种理解可以在口径中选择。",
    en: "The text limits what is added, so by default reductions give no new room. A negative supplement brings a note, so that nobody takes the room for larger. The other reading can be chosen.",
  },
  "A43-AFTER": {
    zh: "补充合同是在合同履行过程中追加，验收之后签的已不在履行过程中。日期确定晚于验收的，提示核实。验收当天签的不提示。",
    en: "A supplement is made while the contract is being performed, and after acceptance it no longer is. One that is certainly later is to be verified. The day of acceptance itself passes.",
  },
  "A43-MULTI": {
    zh: "10% 是对每份原合同说的，一行写了几份合同的合计时，只能近似计算。合计没有超限，不代表每份都没有超限，请按合同逐份核对。",
    en: "The 10 % belong to each original contract, so a row with the sum of several can only be computed roughly. A sum within the limit does not mean that each contract is; please check one by one.",
  },
  "A43-SCOPE": {
    zh: "第四十三条只及与合同标的相同的货物或者服务，没有写工程。追加内容填为工程或者混合时，提示核实。没有补充合同的行不提示。",
    en: "Article 43 covers goods or services of the same kind as the contract and does not name works. Works, or a mixture with them, are to be verified. Rows without a supplement are left alone.",
  },
};

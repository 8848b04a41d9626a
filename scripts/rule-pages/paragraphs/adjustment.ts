import type { Paragraphs } from "./types";

/** Adjustments (Articles 44, 45). */
export const adjustment: Paragraphs = {
  "A44-UNAPPROVED": {
    zh: "重大调整应事先报批；擅自变更导致超概算的，不受理事后申请，也不得拨付资金。审批文号空白的提示核实，明确填“无”的为不符合。同时超过概算的，提示中写明后果。",
    en: "Major changes need approval beforehand; an unapproved one above the estimate cannot be applied for later, and no funds may be paid. A blank number of approval is to be verified, an explicit none is a breach. Above the estimate the message names the consequence.",
  },
  "A44-LATE": {
    zh: "调整要事先审批，审批日期晚于实施日期就是事后补批。同一天不提示。日期只到月份的，任何一天都晚才算。",
    en: "Adjustments are approved before they are made; an approval dated after the work is too late. The same day passes. Dates without a day count only if every day would be late.",
  },
  "A45-CAP": {
    zh: "资金调整数额不超过批复总投资 15% 的，可以自行调整并备案，恰好 15% 可以。超过 15% 只是不能走自行调整这条路：还没有实施的提示先报批，已备案或已实施的才是不符合。数额怎么算、用哪个基数、多次是否累计，条文都没有写明，默认口径和其他口径见下；可能是四舍五入的只提示核对。",
    en: "Adjustments up to 15 % of the approved total, that share included, are the unit's own and only filed. Above it that way is closed: before the work one applies for approval, and only what was already filed or carried out is a breach. How to count the amount, the base and repeated adjustments is left open by the text; the defaults and the other readings are below, and what may be rounding is only to be checked.",
  },
  "A45-TOTAL": {
    zh: "自行调整的条件之一是不超过批复总投资，超过 1 分也不行，与 15% 无关。还没有实施的提示先报批，已备案或已实施的为不符合。有调整审批的不提示。",
    en: "Own adjustment keeps within the approved total, to the fen and whatever its share. Before the work one applies for approval; what was filed or carried out is a breach. With an approval of the adjustment nothing is said.",
  },
  "A45-GOAL": {
    zh: "自行调整不得改变建设目标，改变目标的应事先报批。还没有实施的提示先报批，已备案或已实施的为不符合。空白不推断。",
    en: "Own adjustment keeps the goal; a changed goal needs approval beforehand. Before the work one applies for it, and what was filed or carried out is a breach. Nothing is inferred from a blank.",
  },
  "A45-REASON": {
    zh: "自行调整应属于条文所列三种情形之一，表中应注明是哪一种。没有注明、或写的是“其他”的，提示核实；已按自行调整备案却明确填不符合任何情形的，为不符合。写了别的内容的由人判断。",
    en: "Own adjustment calls for one of the three circumstances the article lists, and the row should say which. None, or other, is to be verified; filed as the unit's own while the row says that none applies is a breach. What else a cell says is for a person to judge.",
  },
  "A45-FILING": {
    zh: "自行调整要形成书面材料备案，条文没有写期限，所以没有备案只提示核实。只看确实可以自行调整的行。须报批的调整不适用。",
    en: "Own adjustments are filed with the bureau in writing; the text sets no date, so a missing filing is only to be verified. Only rows that may be adjusted by the unit itself are looked at. Adjustments that need approval are not.",
  },
};

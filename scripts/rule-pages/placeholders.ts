/** What stands in a message's {placeholders}, for readers: the general names. A rule's page may bring others. */
import { BODY_NAMES, valueText, type Locale } from "../../src/messages";
import type { RulePage } from "../../src/rules/types";

type Name = readonly [zh: string, en: string];

const NAMES: Readonly<Record<string, Name>> = {
  absolute: ["增减绝对值合计", "increases and decreases together"],
  accepted: ["验收日期", "date of acceptance"],
  actual: ["所填机关", "body named"],
  adjusted: ["调整后总投资", "adjusted total"],
  allowed: ["期限", "term"],
  amount: ["金额", "amount"],
  apart: ["首尾相距天数", "days between"],
  applied: ["申报日期", "date of application"],
  approved: ["批复日期", "date of approval"],
  article: ["条号", "article"],
  base: ["基数", "base"],
  baseField: ["基数所在列", "column of the base"],
  cap: ["限额", "limit"],
  cell: ["单元格", "cell"],
  cleared: ["前置核准日期", "date of clearance"],
  column: ["列名", "column"],
  contract: ["合同金额", "contract amount"],
  control: ["控制价", "control price"],
  count: ["数量", "number"],
  counted: ["含首日天数", "days with the first"],
  cumulative: ["按累计的层级", "tier by all"],
  days: ["天数", "days"],
  difference: ["差额", "difference"],
  done: ["实施日期", "date carried out"],
  due: ["期限", "due date"],
  earlier: ["前一环节", "earlier stage"],
  earlierDate: ["前一环节日期", "its date"],
  effective: ["施行日", "day in force"],
  end: ["截止日期", "end"],
  ended: ["试运行结束日期", "end of trial run"],
  engineering: ["工程部分", "engineering part"],
  estimate: ["概算金额", "estimate"],
  evaluated: ["自评价日期", "date of self-evaluation"],
  excess: ["超出额", "excess"],
  known: ["可填的内容", "known answers"],
  fee: ["服务费", "service fee"],
  field: ["列名", "column"],
  fields: ["列名", "columns"],
  finish: ["完工日期", "completion"],
  from: ["起始日期", "start"],
  fromDate: ["起始日期", "its date"],
  funds: ["资金", "funds"],
  it: ["信息化部分", "IT part"],
  last: ["最后日期", "last day"],
  later: ["后一环节", "later stage"],
  laterDate: ["后一环节日期", "its date"],
  latest: ["最晚日期", "latest day"],
  least: ["最少天数", "least days"],
  limit: ["期限天数", "limit in days"],
  missing: ["未填的列", "columns not filled in"],
  monitored: ["报告日期", "date of the report"],
  months: ["月数", "months"],
  net: ["扣除核减后的金额", "amount with reductions set off"],
  one: ["一项金额的列名", "one amount's column"],
  oneFen: ["该项金额", "that amount"],
  other: ["另一项金额的列名", "the other amount's column"],
  otherFen: ["另一项金额", "the other amount"],
  own: ["自建总额", "cost of building"],
  part: ["信息化部分", "IT part"],
  procurement: ["采购条款", "article on procurement"],
  published: ["公示结束日期", "end of publication"],
  reduced: ["核减金额", "reductions"],
  released: ["已下达资金", "funds released"],
  required: ["应审定的机关", "body required"],
  reviewed: ["完成日期", "date of the review"],
  rows: ["第几行", "rows"],
  said: ["单元格内容", "what the cell holds"],
  sent: ["报送日期", "date handed in"],
  settlement: ["结算金额", "settlement"],
  share: ["比例", "share"],
  shown: ["显示的金额", "amount shown"],
  signed: ["签订日期", "date of signing"],
  single: ["本次调整金额", "this adjustment"],
  stage: ["环节", "stage"],
  stated: ["表中合计", "sum in the sheet"],
  supplements: ["补充合同条款", "article on supplements"],
  sum: ["合计金额", "sum"],
  surplus: ["结余", "surplus"],
  threshold: ["门槛金额", "threshold"],
  tier: ["审定层级", "tier"],
  to: ["截止日期", "end"],
  toDate: ["截止日期", "its date"],
  total: ["总投资", "total"],
  totalField: ["总额所在列", "column of the total"],
  unit: ["金额单位", "unit"],
  used: ["累计金额", "sum so far"],
  wanted: ["应到日期", "day needed"],
  whole: ["总额", "whole"],
  wholeField: ["总额所在列", "column of the whole"],
  workdays: ["工作日数", "working days"],
  year: ["年份", "year"],
};

/**
 * A template with its placeholders readable: 超出 〈超出额〉; bodies by their names. `own`: what the rule itself calls them.
 * @throws RangeError for a placeholder that has no name
 */
export function readable(locale: Locale, template: string, own: RulePage["placeholders"] = {}): string {
  return template.replace(/\{(\w+)\}/g, (_, placeholder: string) => {
    const body = BODY_NAMES[placeholder];
    if (body !== undefined) return valueText(locale, body, "万元");
    const general = NAMES[placeholder];
    const name = own[placeholder]?.[locale] ?? general?.[locale === "zh-CN" ? 0 : 1];
    if (name === undefined) throw new RangeError(`no name for {${placeholder}} in “${template}”`);
    return `〈${name}〉`;
  });
}

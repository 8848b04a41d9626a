/** The year’s funds, and funds released or paid so far: whether a word means this year or all years is in its label. */
import type { FieldKey } from "../../../fields";

const YEAR_FUNDS =
  /^(?:其中)?(?:计划)?(?:本|当|今)?年度?(?:初)?(?:计划|拟|预计|建议|申请|申报|财政)*(?:完成前)?(?:安排|投资|投入|预算|建设|资金)?(?:计划|安排)?(?:安排|投资|投入|资金|金额|预算|需求|经费)?(?:资金|投资|金额|额|额度|计划|规模|需求|合计|安排|数)?$/;
const SAYS_FUNDS = /投资|投入|资金|预算|经费|安排|建议.*(?:金额|额度?)|^(?:本|当|今)?年度?计划$/;
const UNTIL =
  "(?:截至|截止|截止到|至|到)?(?:上年度?|去年|以前年度?|历年|年|目前|本年)?(?:\\d{1,2}月)?(?:年)?(?:底|末|止)?(?:前)?";
const RELEASED = new RegExp(
  `^${UNTIL}(?:项目)?(?:累计|已累计|累计已|已)(?:下达|安排)(?:财政)?(?:资金|投资|预算|计划|金额|总额|投资计划|资金计划)?$`,
);
const PAID = new RegExp(
  `^${UNTIL}(?:项目)?(?:(?:累计|已累计|累计已|已)(?:财政|资金)?(?:拨付|支付|付款|拨款|下拨|付|拨|支出|兑付|兑现|列支|报账)|(?<=(?:[底末止]|目前|\\d月))(?:财政)?(?:拨付|支付|付款|拨款|支出))(?:财政|专项|项目|工程|合同|进度|建设)*(?:资金|金额|款项?|总额|数额?|额|合计|情况)?$`,
);
const EARLIER = /上年|去年|以前年度|历年/;

/**
 * Field of a header word with its year label taken out ("年度计划投资", "截至年底累计下达资金").
 * @param year the label; @param planYear the plan's year: a release up to an earlier year leaves this year out
 */
export function yearFundsOf(word: string, year: number | null, planYear: number | null): FieldKey | null {
  if (SAYS_FUNDS.test(word) && YEAR_FUNDS.test(word)) return "yearAmt";
  // This year's alone is not all there was.
  if (/^本年度?(?![底末])/.test(word)) return null;
  if (PAID.test(word)) return EARLIER.test(word) ? null : "paid";
  if (!RELEASED.test(word)) return null;
  return EARLIER.test(word) || (year !== null && planYear !== null && year < planYear) ? "cumPaidPrior" : "cumPaid";
}

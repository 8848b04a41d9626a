/**
 * Words that mean something else in other company. 核减 beside 送审 and 审定 is what the reviewers cut, 新增投资 beside 结转 is
 * this year's money, 追加预算 is no supplement to a contract. Data: which field a word was taken for, the word, the company
 * in which it is not that. What is taken back stays unknown, so that the mapping asks for it; nothing is judged by it.
 */
import type { FieldKey } from "../../fields";

export interface CompanyRule {
  readonly fields: readonly FieldKey[];
  /** The column's own words, groups and leaf joined. */
  readonly word: RegExp;
  /** Words of other columns; each must be there. None: the word is never this field. */
  readonly beside: readonly RegExp[];
  /** The company says nothing where other columns, or the group above, show that the plan is about adjustments. */
  readonly unlessAdjusting?: boolean;
}

const AMOUNT = "(?:总?投资|总?金额|总?资金|总?造价|总?价款?|总?概算|总?预算|总?费用?|总?经费|总?额度?|数额?)";
/** What a unit asks the reviewers for. */
export const SUBMITTED = new RegExp(
  `^(?:项目|概算|预算|单位|部门)*(?:申报|送审|报审|报送|上报|送评|申请|报批)${AMOUNT}*$`,
);
/** What the reviewers leave of it. */
export const REVIEWED = new RegExp(
  `^(?:项目|概算|预算|财政|财评|评审)*(?:核定|审定|审核|评审|财评|核准|核实|审计|审减后|核减后|认定)(?:后|结果)?(?:的)?${AMOUNT}+$`,
);
const CUT =
  /^(?:项目|财评|财政评审|评审|审计|审核|概算|预算)*(?:核增减|核减增|审增减|审减增|调增减|核增|核减|审增|审减|调增|调减|调整)/;
const ADJUSTING: readonly FieldKey[] = ["up", "down", "adj"];

const YEAR_BUDGET =
  /年初(?:预算|计划|安排|下达|指标|批复|数)|预算(?:执行|完成)|执行数|执行率|决算数|全年预算|预算安排数|调整预算数?|追加预算|支出进度/;
const BUDGET_AFTER = /调整后(?:的)?(?:全年|年度|本年)?(?:预算|计划|指标|安排)|全年预算|执行数|执行率|决算数/;
const BUDGET_CHANGE =
  /^(?:本次|本年|年中|中期|拟|累计|预算|计划|指标)*(?:调整|调增|调减|增减|增加|减少|追加|核增|核减|压减|调剂)(?:\(?\+?-?\)?)(?:的)?(?:数|额|金额|数额|预算|计划|指标|资金|安排)*$/;

export const COMPANY: readonly CompanyRule[] = [
  // 申报 − 核减 = 核定: the cut at review, whatever else the sheet holds.
  { fields: ADJUSTING, word: CUT, beside: [SUBMITTED, REVIEWED] },
  // One of the two is enough where nothing speaks of an adjustment.
  {
    fields: ADJUSTING,
    word: /^(?:项目|概算|预算)*(?:核|审)(?:增减|减增|增|减)/,
    beside: [SUBMITTED],
    unlessAdjusting: true,
  },
  {
    fields: ADJUSTING,
    word: /^(?:项目|概算|预算)*(?:核|审)(?:增减|减增|增|减)/,
    beside: [REVIEWED],
    unlessAdjusting: true,
  },
  { fields: ADJUSTING, word: /^(?:项目|概算|预算)*调(?:增减|增|减)/, beside: [SUBMITTED], unlessAdjusting: true },
  // 结转 + 新增 = 总投资: this year's money. Where the company is silent the word may mean either.
  { fields: ADJUSTING, word: /新增|增加|追加|减少/, beside: [], unlessAdjusting: true },
  {
    fields: ADJUSTING,
    word: /新增|增加|追加/,
    beside: [/结转|续建|结余|存量|上年|以前年度|历年|本年|当年|年度(?:计划|安排|投资|资金)/],
    unlessAdjusting: true,
  },
  // 年初预算, 调整预算, 执行数: the budget's adjustments, not the project's.
  { fields: [...ADJUSTING, "newTotal", "adjPrior"], word: /预算|指标/, beside: [YEAR_BUDGET] },
  // 年初预算 + 调整数 = 调整后预算, whatever reason stands beside: only a project's own total after it makes it the project's.
  { fields: [...ADJUSTING, "adjPrior"], word: BUDGET_CHANGE, beside: [YEAR_BUDGET, BUDGET_AFTER] },
  { fields: [...ADJUSTING, "adjPrior"], word: BUDGET_CHANGE, beside: [YEAR_BUDGET], unlessAdjusting: true },
  // What a contract's change says of itself is no evidence of an adjusted project.
  {
    fields: ["adjustCase", "adjustDone", "adjustApproved", "adjustApprovalNo", "carriedOut", "newTotal", "adj"],
    word: /^(?!.*调整).*变更/,
    beside: [/合同变更|变更合同|变更[前后]合同|原合同(?:价|金额|内容)|签证|设计变更单/],
  },
  // More budget is no supplement to a contract; nor is anything called so where there is no contract.
  {
    fields: ["supp", "suppPrior"],
    word: /^(?!.*(?:合同|协议))(?:本次|本年|累计|历次|已|拟)*(?:追加|增补|补充)(?:的)?(?:预算|资金|投资|经费|指标|计划|安排|拨款|下达|费用|额度)/,
    beside: [],
  },
  {
    fields: ["supp", "suppPrior"],
    word: /^(?!.*(?:合同|协议|采购))(?:追加|增补|补充)/,
    beside: [/年初预算|预算指标|追加预算|执行数/],
  },
  // 补充资料 asks for papers.
  {
    fields: ["supp", "suppPrior", "suppSigned", "suppAuthority", "suppSubject"],
    word: /补充(?:资料|材料|说明|意见|信息|文件|通知|论证|完善|报告)/,
    beside: [],
  },
  // One payment is not all of them.
  { fields: ["paid", "cumPaid"], word: /^(?:本期|本次|本月|本季|当期|上期|应|未|待|尚未|拟|计划)/, beside: [] },
];

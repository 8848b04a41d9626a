/**
 * What a group header is about. Under 合同 a 变更金额 is no adjustment, under 概算批复 a 批复金额 is the estimate, under
 * 2027年度 an 投资 is the year's. A topic says what its short words mean and which fields may stand under it at all.
 */
import type { FieldKey } from "../../fields";

export interface Topic {
  readonly name: string;
  readonly test: RegExp;
  /** Short words under this group. */
  readonly means: Readonly<Record<string, FieldKey>>;
  /** Fields that may be recognised by their own word under this group; "any" for a group that restricts nothing. */
  readonly allows: ReadonlySet<FieldKey>;
}

function topic(name: string, test: RegExp, means: string, allows: readonly FieldKey[]): Topic {
  const table: Record<string, FieldKey> = Object.create(null) as Record<string, FieldKey>;
  for (const line of means.split(";").filter(Boolean)) {
    const [field = "", list = ""] = line.split(":");
    for (const word of list.split("|")) table[word] = field as FieldKey;
  }
  return { name, test, means: table, allows: new Set<FieldKey>([...Object.values(table), ...allows]) };
}

const FUNDS =
  "fundCentral:中央|国家|中央财政|国家资金|中央资金;fundProvince:省|省级|省财政|省级财政|省级资金|省资金;fundCity:市|市级|市本级|市财政|市级财政|市级资金|本级财政;fundSelf:自筹|自有|单位自筹|自筹资金;fundOther:其他|其它|其他资金|其他来源";

/** In order: the first topic a group fits holds. */
export const TOPICS: readonly Topic[] = [
  topic("feasibility", /可研|可行性|建议书/, "", []),
  // A changed contract or price is no changed total.
  topic(
    "otherBefore",
    /(?:合同|协议|中标|成交|[控限]制?价|财评|评审|[结决]算|年度|支付|拨付|下达|运维).*(?:调整|变更)[前后]|(?:调整|变更)[前后].*(?:合同|协议|中标|成交|[控限]制?价|财评|评审|[结决]算|年度|支付|拨付|下达|运维)/,
    "",
    [],
  ),
  topic("before", /(?:调整|变更)前/, "", ["approvedTotal", "estimate"]),
  topic(
    "after",
    /(?:调整|变更)后/,
    "newTotal:总投资|投资|金额|总额|投资额|项目总投资|批复总投资|资金;adjustedEstimate:概算|概算金额|批复概算|概算批复金额",
    [],
  ),
  topic(
    "estimateAdjustment",
    /概算.*调整|调整.*概算/,
    "adjustedEstimate:金额|批复金额|概算|总投资|调整后金额|批复概算;adjustApproved:日期|批复日期|审批日期|时间|批复时间;adjustApprovalNo:文号|批复文号|审批文号",
    ["adjustDone"],
  ),
  topic(
    "adjustment",
    /调整(?!增补)|增减/,
    "adj:金额|本次|本次金额|调整额|变更金额|数额;up:增加|增|调增|调增额|增加金额|核增|核增金额;down:减少|减|调减|调减额|减少金额|核减|核减金额;adjPrior:此前|累计|此前累计|以前;newTotal:后总投资|后金额;adjustApproved:日期|审批日期|批复日期|时间|批复时间|审批时间;adjustApprovalNo:文号|批复文号|审批文号;adjustDone:实施日期|实施时间;adjustCase:情形|原因|理由|事由;carriedOut:是否实施|是否已实施;filed:备案|是否备案|备案情况",
    ["goalChanged", "majorChange", "approvedTotal", "adjustedEstimate", "listing"],
  ),
  topic(
    "supplement",
    /补充(?!资料|材料|说明|意见|信息|文件|通知|论证|完善|报告)|增补合同|追加(?!预算|资金|投资|经费|指标)/,
    "supp:金额|本次|本次金额|合同金额|协议金额|明细|合计|累计金额;suppPrior:此前|此前累计|以前|此前金额|以前累计;suppSigned:日期|签订日期|签订时间|签约日期|签约时间|时间|合同签订日期;suppAuthority:审定机关|审批机关|审批情况|审批层级|机关|审定情况;suppSubject:类型|内容类型|追加内容",
    [],
  ),
  topic("contractChange", /^(?!合同(?:签订|签约)?(?:情况)?[及和与、]).*变更/, "", []),
  topic(
    "publicity",
    /公示/,
    "publicFrom:开始|起始日期|开始日期|开始时间|起;publicTo:结束|截止日期|结束日期|结束时间|止;publicDays:天数|期限|时长",
    [],
  ),
  topic(
    "trial",
    /试运行/,
    "trialFrom:开始|起始日期|开始日期|开始时间|起;trialTo:结束|截止日期|结束日期|结束时间|止;trialLength:时长|天数|期限",
    [],
  ),
  topic("mixed", /(?:立项|批复|概算|审批).*及.*(?:概算|评审|财评|批复)/, "", [
    "approvedTotal",
    "estimate",
    "control",
    "approvalNo",
    "approved",
    "estimateApproved",
    "budgetSent",
    "budgetReviewed",
    "route",
    "authority",
    "schemeSent",
    "schemeReviewed",
  ]),
  topic(
    "budgetReview",
    /财评|评审|招标控制价|最高限价/,
    "control:金额|审定金额|评审金额|审定价|批复金额|评审价|结果|控制价;budgetSent:送审日期|受理日期|送审时间|受理时间|报送日期;budgetReviewed:日期|完成日期|时间|完成时间|批复日期|出具日期",
    [],
  ),
  topic(
    "estimate",
    /概算/,
    "estimate:金额|批复金额|总投资|批复总投资|审定金额|核定金额|批复投资|投资|概算;estimateApproved:日期|批复日期|时间|批复时间",
    ["engineeringPart", "itPart"],
  ),
  topic("settlement", /结算|决算/, "settlement:金额|审定金额|结算价", []),
  topic("acceptance", /验收/, "accepted:日期|时间|验收日期|验收时间;cleared:前置核准|前置核准日期", [
    "operating",
    "settlement",
  ]),
  topic(
    "operations",
    /运维|运行维护|维护/,
    "om:金额|经费|费用|年费用|年费;omYear:年度|年份;omFrom:开始日期|开始时间|起始日期",
    ["warrantyTo", "reassessed"],
  ),
  topic("released", /(?:资金|投资)?(?:下达|拨付|支付)/, "", ["cumPaid", "cumPaidPrior", "paid", "yearAmt"]),
  topic(
    "contract",
    /合同|中标|成交/,
    "contract:金额|价款|总价|总金额|价|签约价|中标价|成交价;contractCount:份数|数量|个数;signed:签订日期|签订时间|日期|时间|签约|签约时间;period:工期",
    [
      "supp",
      "suppPrior",
      "suppSigned",
      "suppAuthority",
      "suppSubject",
      "finishPlanned",
      "control",
      "serviceTerm",
      "settlement",
      "paid",
    ],
  ),
  topic("performance", /绩效/, "goal:目标;monitored:监控报告日期|报告日期;evaluated:自评日期|自评价日期", []),
  topic(
    "funding",
    /资金(?:来源|筹措|构成|渠道|组成)|经费来源|来源渠道|^其中$|投资来源/,
    `${FUNDS};fund:来源|渠道|资金来源|资金渠道;fundAmount:金额|额度|来源金额`,
    ["total"],
  ),
  topic(
    "approval",
    /立项|批复|审批|核定|审定/,
    "approvedTotal:总投资|金额|批复金额|投资|总投资额|投资额|批复总投资|投资总额|核定金额|批复投资;approvalNo:文号|批复文号|批文号;approved:日期|批复日期|时间|批复时间;route:方式;authority:机关|层级|会议|审定机关",
    [
      "estimate",
      "estimateApproved",
      "control",
      "budgetSent",
      "budgetReviewed",
      "adjustApprovalNo",
      "adjustApproved",
      "schemeSent",
      "schemeReviewed",
      "suppAuthority",
      "cleared",
    ],
  ),
  topic(
    "application",
    /申报|申请/,
    "total:金额|总投资|投资额|资金|总额|投资总额|总金额|预算金额;applied:日期|时间;unit:单位|部门;name:名称|项目",
    [
      "nature",
      "mode",
      "content",
      "basis",
      "goal",
      "planYear",
      "fund",
      "period",
      "remark",
      "unitType",
      "level",
      "seq",
      "code",
      "om",
      "inLibrary",
      "classified",
    ],
  ),
];

/** A group of dates: every column under it is one, 立项批复 and 验收 too. */
export const DATES =
  /^(?:关键|重要|主要|项目|计划|实施|建设|工作|预计|实际|各阶段|阶段)*(?:时间|日期|节点|进度)(?:节点|安排|计划|表|要求)*(?:情况)?$/;

/** A group under which the short words keep their everyday meaning. */
export const NEUTRAL =
  /^(?:(?:政府|企业|国有|社会|财政|市级|市?本级|县区|区县|县级|区级|省级|直接|投资|信息化|建设|新建|续建|新开工|在建|储备|拟建|结转|跨年度?|改?扩建|PPP)+(?:类)?项目|(?:新建|续建|新开工|在建|拟建|储备)类?|(?:项目|基本|基础|建设|投资|总投资|资金|经费|费用|金额|价格|主要|总体|有关|相关|单位|年度计划|申报)*(?:安排|构成)?(?:情况|信息|概况|规模|内容|估算|匡算|需求|资料|计划)?)$/;

/** Sources of funds under a total or an investment group. */
export const FUND_TOPIC: Topic = topic("funds", /./, FUNDS, []);

import type { FieldDefinition } from "../types";
import { denying, field } from "./field";

/** Days, periods and years. */
export const DATE_FIELDS = {
  applied: field(
    "date",
    "申报日期",
    "date of application",
    [7, 32],
    "申报时间|报送日期|申请日期|入库申报日期|上报日期",
  ),
  approved: denying(
    "approval",
    field("date", "立项批复日期", "date of approval", [6, 10, 66], "立项日期|立项时间|立项批复时间|批复日期|批复时间"),
  ),
  publicFrom: field("date", "公示开始日期", "start of publication", [35], "公示开始时间|公示起始日期|公示起始时间"),
  publicTo: field("date", "公示结束日期", "end of publication", [35, 36], "公示结束时间|公示截止日期|公示截止时间"),
  publicDays: field("days", "公示天数", "days of publication", [35], "公示期|公示时长|公示期限|公示时间|公示日数"),
  schemeSent: field(
    "date",
    "技术方案报送日期",
    "technical scheme handed in",
    [36, 37],
    "技术方案报送时间|方案报送日期|技术方案提交日期|方案报审日期|技术方案上报日期|技术方案报审日期",
  ),
  schemeReviewed: field(
    "date",
    "审查意见出具日期",
    "technical review done",
    [37],
    "审查意见日期|技术审查日期|技术审查意见日期|审查完成日期|技术审查意见出具日期|方案审查日期",
  ),
  estimateApproved: denying(
    "estimateApproval",
    field("date", "概算批复日期", "date of the approved estimate", [6, 37], "概算批复时间|概算日期"),
  ),
  budgetSent: field(
    "date",
    "财评送审日期",
    "budget review started",
    [38],
    "财评受理日期|送审日期|财评送审时间|预算评审送审日期|财政评审送审日期|财评申报日期",
  ),
  budgetReviewed: denying(
    "budgetReview",
    field(
      "date",
      "财评完成日期",
      "budget review done",
      [6, 38],
      "财评日期|财评时间|评审完成日期|财评完成时间|预算评审完成日期|财政评审完成日期|财评批复日期|预算评审日期|财政预算评审日期|财政评审日期",
    ),
  ),
  signed: denying(
    "contract",
    field(
      "date",
      "合同签订日期",
      "contract signed",
      [6, 42],
      "签约时间|合同签订时间|签订日期|签约日期|合同日期|合同签署日期|签订时间|合同签约日期|签订合同日期",
    ),
  ),
  suppSigned: denying(
    "supplement",
    field(
      "date",
      "补充合同签订日期",
      "supplementary contract signed",
      [43],
      "补充协议签订日期|补充合同签订时间|补充合同日期|补充合同签约日期",
    ),
  ),
  finishPlanned: field(
    "date",
    "计划完工日期",
    "planned completion",
    [42],
    "计划完工时间|计划竣工日期|计划竣工时间|完工日期|竣工时间|竣工日期|完工时间|计划完成时间|预计完工日期|预计完成时间|计划完成日期|完成时间|计划建成时间|实际完工日期|项目完工日期",
  ),
  period: field(
    "duration",
    "建设周期",
    "period of construction",
    [42],
    "建设工期|起止年限|工期|建设期|建设起止年限|建设期限|建设年限|起止时间|建设起止时间|实施周期|合同工期|建设起止日期|起止日期",
  ),
  trialFrom: denying(
    "trialRun",
    field("date", "试运行开始日期", "start of trial run", [47], "试运行开始时间|试运行起始日期|试运行日期"),
  ),
  trialTo: denying(
    "trialRun",
    field("date", "试运行结束日期", "end of trial run", [47], "试运行结束时间|试运行截止日期"),
  ),
  trialLength: denying(
    "trialRun",
    field("duration", "试运行时长", "length of trial run", [47], "试运行期|试运行时间|试运行天数|试运行周期"),
  ),
  cleared: denying(
    "clearance",
    field(
      "date",
      "验收前置核准日期",
      "clearance before acceptance",
      [47, 48, 49],
      "前置核准日期|前置核准时间|履约验收前置核准日期|前置核准|验收前置核准|验收前置核准时间|前置核准复函日期",
    ),
  ),
  accepted: denying(
    "acceptance",
    field(
      "date",
      "履约验收日期",
      "acceptance",
      [6, 48, 49],
      "验收日期|验收时间|履约验收时间|竣工验收日期|履约验收|验收|项目验收日期|验收合格日期",
    ),
  ),
  operating: field(
    "date",
    "投入运行日期",
    "put into use",
    [52],
    "投运日期|投运时间|投入使用日期|正式运行日期|投入运行时间|上线日期|正式投入使用日期",
  ),
  evaluated: field(
    "date",
    "自评价日期",
    "self-evaluation",
    [52],
    "自评日期|自评价时间|自评价报告日期|自评时间|自评价完成日期",
  ),
  monitored: field(
    "date",
    "绩效监控报告日期",
    "performance report",
    [51],
    "绩效监控日期|绩效监控报告时间|绩效报告日期|绩效监控报送日期|绩效监控报告报送日期|监控报告日期",
  ),
  adjustApproved: denying(
    "adjustmentApproval",
    field("date", "调整审批日期", "adjustment approved", [44], "调整批复日期|调整审批时间|调整批准日期"),
  ),
  adjustDone: denying(
    "adjustment",
    field("date", "调整实施日期", "adjustment carried out", [44], "调整实施时间|变更实施日期|实施调整日期"),
  ),
  omYear: field("year", "运维年度", "year of operation and maintenance", [32], "运维年份|运维服务年度"),
  omFrom: field(
    "date",
    "运维开始日期",
    "start of operation and maintenance",
    [32],
    "运维起始日期|运维开始时间|运维服务开始日期",
  ),
  warrantyTo: field(
    "date",
    "维保截止日期",
    "end of warranty",
    [32],
    "维保到期日期|质保截止日期|维保结束日期|质保到期日期|维保到期时间|维保期截止日期|质保期截止日期",
  ),
} as const satisfies Record<string, FieldDefinition>;

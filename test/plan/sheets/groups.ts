/** Sheets by their groups: what a column means under the header above it. */
import type { Sheets } from "./written";

export const GROUPS: Sheets = {
  年度列多年: {
    rows: `2026-2028年信息化项目滚动计划
序号|项目名称|建设单位|总投资|分年度投资计划（万元）|||
||||2026年|2027年|2028年|合计
1|A系统|市A局|300|100|100|100|300`,
    merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:H2"],
    columns: "1:seq, 2:name, 3:unit, 4:total 万元, 7:yearAmt 万元",
    unknown: "5 6 8",
    layout: "2,3 | 4 | ",
  },
  "截至 累计": {
    rows: `2027年计划（单位：万元）
序号|项目名称|项目单位|总投资|截至2026年底累计安排资金|截至2026年底累计完成投资|2027年计划投资|2028年及以后
1|A系统|市A局|300|100|90|150|50`,
    columns: "1:seq, 2:name, 3:unit, 4:total 万元, 5:cumPaidPrior 万元, 7:yearAmt 万元",
    unknown: "6 8",
    layout: "2 | 3 | ",
  },
  时间节点组: {
    rows: `序号|项目名称|建设单位|总投资（万元）|时间节点||||
||||立项批复|概算批复|合同签订|完工|验收
1|A系统|市A局|300|2026.1|2026.3|2026.5|2027.3|2027.6`,
    merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:I1"],
    columns:
      "1:seq, 2:name, 3:unit, 4:total 万元, 5:approved, 6:estimateApproved, 7:signed, 8:finishPlanned, 9:accepted",
    layout: "1,2 | 3 | ",
  },
  "合同情况组 细": {
    rows: `序号|项目名称|建设单位|总投资（万元）|合同情况|||||
||||中标单位|合同编号|合同金额（万元）|签订时间|合同工期|补充合同（万元）
1|A系统|市A局|300|某公司|HT-1|290|2026.5.6|12个月|10`,
    merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:J1"],
    columns: "1:seq, 2:name, 3:unit, 4:total 万元, 7:contract 万元, 8:signed, 9:period, 10:supp 万元",
    unknown: "5 6",
    layout: "1,2 | 3 | ",
  },
  "投资 组 估算 概算 预算": {
    rows: `序号|项目名称|建设单位|投资（万元）||||
|||估算|概算|预算|合同|结算
1|A系统|市A局|300|290|280|270|265`,
    merges: ["A1:A2", "B1:B2", "C1:C2", "D1:H1"],
    columns: "1:seq, 2:name, 3:unit, 4:total 万元, 5:estimate 万元, 7:contract 万元, 8:settlement 万元",
    unknown: "6",
    layout: "1,2 | 3 | ",
  },
  "批复 组": {
    rows: `序号|项目名称|建设单位|立项批复|||概算批复|||财评||
|||文号|时间|金额（万元）|文号|时间|金额（万元）|送审金额|审定金额|完成时间
1|A系统|市A局|X1|2026.1.5|300|X2|2026.2.5|290|290|285|2026-03-01`,
    merges: ["A1:A2", "B1:B2", "C1:C2", "D1:F1", "G1:I1", "J1:L1"],
    columns:
      "1:seq, 2:name, 3:unit, 4:approvalNo, 5:approved, 6:approvedTotal 万元, 8:estimateApproved, 9:estimate 万元, 11:control 万元, 12:budgetReviewed",
    unknown: "7 10",
    layout: "1,2 | 3 | ",
  },
  "年度分组 计划年度": {
    rows: `达州市2027年度信息化项目投资计划（单位：万元）
序号|项目名称|建设单位|总投资|分年度投资计划||
||||2026年|2027年|2028年
1|A系统|市A局|300|100|100|100`,
    merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:G2"],
    columns: "1:seq, 2:name, 3:unit, 4:total 万元, 6:yearAmt 万元",
    unknown: "5 7",
    layout: "2,3 | 4 | ",
  },
  "资金筹措 组": {
    rows: `序号|项目名称|建设单位|项目总投资|资金筹措方案（万元）||||其中：2027年|备注
||||财政资金||自筹|其他||
||||省级|市级||||
1|A系统|市A局|300|100|150|50|0|100|`,
    merges: ["A1:A3", "B1:B3", "C1:C3", "D1:D3", "E1:H1", "E2:F2", "G2:G3", "H2:H3", "I1:I3", "J1:J3"],
    columns:
      "1:seq, 2:name, 3:unit, 4:total 万元, 5:fundProvince 万元, 6:fundCity 万元, 7:fundSelf 万元, 8:fundOther 万元, 10:remark",
    unknown: "9",
    layout: "1,2,3 | 4 | ",
  },
  "元 万元 并列两列": {
    rows: `序号|项目名称|建设单位|总投资（元）|总投资（万元）
1|A系统|市A局|3000000|300`,
    columns: "1:seq, 2:name, 3:unit, 4:total 元",
    doubles: "5",
    layout: "1 | 2 | ",
  },
  合同金额两列: {
    rows: `序号|项目名称|建设单位|总投资（万元）|合同金额（万元）|签订日期|合同金额（元）
1|A系统|市A局|300|290|2026-05-06|2900000`,
    columns: "1:seq, 2:name, 3:unit, 4:total 万元, 5:contract 万元, 6:signed",
    doubles: "7",
    layout: "1 | 2 | ",
  },
  "核减核增 财评": {
    rows: `序号|项目名称|建设单位|申报金额（万元）|评审金额（万元）|核减金额（万元）|核减率|核定金额（万元）|评审意见
1|A系统|市A局|350|300|50|14.3%|300|同意`,
    columns: "1:seq, 2:name, 3:unit, 4:total 万元, 5:control 万元, 8:approvedTotal 万元",
    unknown: "6 7 9",
    layout: "1 | 2 | ",
  },
  "公示 报送 组": {
    rows: `序号|项目名称|建设单位|总投资（万元）|功能清单公示||技术方案||财评|
||||起|止|报送日期|审查日期|送审日期|审定日期
1|A系统|市A局|300|2026.3.1|2026.3.9|2026.4.1|2026.4.20|2026.5.1|2026.6.1`,
    merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:F1", "G1:H1", "I1:J1"],
    columns:
      "1:seq, 2:name, 3:unit, 4:total 万元, 5:publicFrom, 6:publicTo, 7:schemeSent, 8:schemeReviewed, 9:budgetSent, 10:budgetReviewed",
    layout: "1,2 | 3 | ",
  },
  补充合同多次: {
    rows: `序号|项目名称|建设单位|原合同金额（万元）|第一次补充合同金额|第二次补充合同金额|补充合同合计|占原合同比例
1|A系统|市A局|100|3|4|7|7%`,
    columns: "1:seq, 2:name, 3:unit, 4:contract 万元, 5:supp 万元",
    unknown: "8",
    doubles: "7",
    layout: "1 | 2 | ",
  },
};

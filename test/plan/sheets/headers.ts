/** Sheets by their header rows: how many there are, where they stand and how they are written. */
import type { Sheets } from "./written";

export const HEADERS: Sheets = {
  "两行表头无合并 组向右延伸": {
    rows: `2027年度项目计划
序号|项目名称|建设单位|投资情况（万元）|||进度安排||是否涉密
|||总投资|已下达资金|本年拟安排|合同签订时间|计划完工时间|
1|A系统|市A局|300|0|150|2027.3|2027年12月底前|否`,
    columns:
      "1:seq, 2:name, 3:unit, 4:total 万元, 5:cumPaid 万元, 6:yearAmt 万元, 7:signed, 8:finishPlanned, 9:classified",
    layout: "2,3 | 4 | ",
  },
  "组行在名称行上方 名称在下行": {
    rows: `达州市信息化项目一览表
基本信息|||投资信息||审批信息
序号|项目名称|业主单位|项目总投资(万元)|已批复概算(万元)|立项文号|概算批复时间|审定机关
1|A系统|市A局|300|298.5|达市数〔2026〕3号|2026.10.8|市长审定`,
    merges: ["A2:C2", "D2:E2", "F2:H2"],
    columns: "1:seq, 2:name, 3:unit, 4:total 万元, 5:estimate 万元, 6:approvalNo, 7:estimateApproved, 8:authority",
    layout: "2,3 | 4 | ",
  },
  单位在每列下一行: {
    rows: `项目计划表
序号|项目名称|建设单位|总投资|年度投资|合同金额
|||（万元）|（万元）|（元）
1|A系统|市A局|300|100|2900000`,
    columns: "1:seq, 2:name, 3:unit, 4:total 万元, 5:yearAmt 万元, 6:contract 元",
    layout: "2,3 | 4 | ",
  },
  "单位行写在表头下 无括号": {
    rows: `项目计划表
序号|项目名称|建设单位|总投资|年度投资|合同金额
|||万元|万元|元
1|A系统|市A局|300|100|2900000`,
    columns: "1:seq, 2:name, 3:unit, 4:total 万元, 5:yearAmt 万元, 6:contract 元",
    layout: "2,3 | 4 | ",
  },
  "列号行 甲乙1234": {
    rows: `项目计划表
序号|项目名称|建设单位|总投资（万元）|概算（万元）|合同金额（万元）
甲|乙|丙|1|2|3=4+5
1|A系统|市A局|300|290|280`,
    columns: "1:seq, 2:name, 3:unit, 4:total 万元, 5:estimate 万元, 6:contract 万元",
    layout: "2 | 4 | 3 repeatedHeader",
  },
  "单位合并 第二行资金": {
    rows: `序号|建设单位|项目名称|总投资（万元）|资金来源|金额（万元）|资金下达
1|市A局|A系统|300|市级财政|200|100
|||| 单位自筹|100|
2||B系统|500|市级财政|500|`,
    merges: ["B2:B4", "A2:A3", "C2:C3", "D2:D3"],
    columns: "1:seq, 2:unit, 3:name, 4:total 万元, 5:fund, 6:fundAmount 万元",
    unknown: "7",
    layout: "1 | 2+3 4 | ",
  },
  名称合并两列: {
    rows: `序号|项目名称||建设单位|总投资（万元）
1|A系统||市A局|300
2|B系统||市B局|400`,
    merges: ["B1:C1", "B2:C2", "B3:C3"],
    columns: "1:seq, 2:name, 4:unit, 5:total 万元",
    layout: "1 | 2 3 | ",
  },
  一级二级名称: {
    rows: `序号|项目名称|子项名称|建设单位|总投资（万元）
1|A系统|软件|市A局|300
|| 硬件||100
2|B系统|软件|市B局|400`,
    merges: ["B2:B3"],
    columns: "1:seq, 2:name, 4:unit, 5:total 万元",
    unknown: "3",
    layout: "1 | 2+3 4 | ",
  },
  表头下空行: {
    rows: `序号|项目名称|建设单位|总投资（万元）
|||
1|A系统|市A局|300`,
    columns: "1:seq, 2:name, 3:unit, 4:total 万元",
    layout: "1 | 3 | 2 blank",
  },
  "英文/双语表头": {
    rows: `No.|项目名称 Project Name|建设单位 Unit|总投资 Total (万元)
1|A系统|市A局|300`,
    columns: "1:seq, 2:name, 3:unit, 4:total 万元",
    layout: "1 | 2 | ",
  },
  表头换行空格加星: {
    rows: `序 号|项 目 名 称 *|建 设 单 位 *|总 投 资（ 万 元 ）*|是 否 涉 密 *|建 设 性 质（新建 / 续建）*
1|A系统|市A局|300|否|新建`,
    columns: "1:seq, 2:name, 3:unit, 4:total 万元, 5:classified, 6:nature",
    layout: "1 | 2 | ",
  },
  全角括号中英混: {
    rows: `序号|项目名称|建设单位|总投资﹙万元﹚|合同金额〔元〕|补充合同金额［元］|概算｛万元｝
1|A系统|市A局|300|2900000|100000|298`,
    columns: "1:seq, 2:name, 3:unit, 4:total 万元, 5:contract 元, 6:supp 元, 7:estimate 万元",
    layout: "1 | 2 | ",
  },
  名称列叫系统: {
    rows: `序号|系统（平台）名称|使用单位|建成时间|年度运维费（万元）|运维单位|运维年度|是否续运维|续运维是否评估|质保到期时间
1|A系统|市A局|2022.5|35|某公司|2027|是|否|2026-12-31`,
    columns: "1:seq, 2:name, 3:unit, 4:finishPlanned, 5:om 万元, 7:omYear, 9:reassessed, 10:warrantyTo",
    unknown: "6 8",
    layout: "1 | 2 | ",
  },
  英文数字列名杂: {
    rows: `ID|项目名称|Unit|建设单位|Budget|总投资(万元)|TEL
1|A系统|x|市A局|5|300|0818`,
    columns: "2:name, 4:unit, 6:total 万元",
    unknown: "1 3 5 7",
    layout: "1 | 2 | ",
  },
};

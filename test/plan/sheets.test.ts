/**
 * Sheets as different offices keep them, written down before the reader was tried on them: what it makes of every
 * column and row. "~" is a line break inside a cell, "|" parts the cells.
 */
import type { CellValue } from "../../src/sheet";
import { planOf } from "./sheet";

interface Written {
  readonly rows: string;
  readonly merges?: readonly string[];
  readonly origin?: { readonly row: number; readonly column: number };
  /** Column number and field, with the unit of an amount. */
  readonly columns: string;
  readonly unknown?: string;
  readonly doubles?: string;
  /** Header rows; project rows, "+" for further lines; all other rows with their kind. */
  readonly layout: string;
}

const cellsOf = (text: string): CellValue[][] =>
  text
    .split("\n")
    .map((line) =>
      line
        .split("|")
        .map((cell) =>
          cell === ""
            ? null
            : /^-?\d+(?:\.\d+)?$/.test(cell) && cell.length < 12
              ? Number(cell)
              : cell === "TRUE"
                ? true
                : cell.replace(/~/g, "\n"),
        ),
    );

const SHEETS: Readonly<Record<string, Written>> = {
  "局预算 三层表头 单位在右上": {
    rows: `达州市2027年市级政务信息化项目预算安排表
|||||||金额单位：元
序号|项目基本情况|||资金安排||||备注
|项目名称|申报单位|新建/续建|总投资|2027年预算||2026年预算|
|||||小计|其中：市级财政||
1|智慧城管|市城管局|新建|3500000|1200000|1000000||
2|一网通办|市政数局|续建|8000000|2000000|2000000|3000000|
合计||||11500000|3200000|3000000|3000000|`,
    merges: ["A3:A5", "B3:D3", "B4:B5", "C4:C5", "D4:D5", "E3:H3", "E4:E5", "F4:G4", "H4:H5", "I3:I5", "A1:I1"],
    columns: "1:seq, 2:name, 3:unit, 4:nature, 5:total 元, 6:yearAmt 元, 9:remark",
    unknown: "7 8",
    layout: "3,4,5 | 6 7 | 8 total",
  },
  "合同台账 D7 起": {
    rows: `|||2026年信息化项目合同台账
|||编制：信息中心||单位：万元
|||
|||NO.|合同名称|甲方|乙方|合同金额（元）|签订日期|合同完工日期|变更情况||补充合同||验收情况
||||||||||变更次数|变更金额|金额（元）|签订日期|验收时间|结论
|||1|智慧城管平台建设合同|市城管局|某科技公司|2980000|2026.3.5|2027年3月底前|1|50000|200000|2026-09-01|/|—
|||2|一网通办|市政数局|某信息公司|￥1,200,000.00|20260301|2026-12-31|||无||2026/12/20|合格
||||小计|||4180000`,
    merges: ["D4:D5", "E4:E5", "F4:F5", "G4:G5", "H4:H5", "I4:I5", "J4:J5", "K4:L4", "M4:N4", "O4:P4"],
    origin: { row: 4, column: 1 },
    columns: "4:seq, 5:name, 6:unit, 8:contract 元, 9:signed, 10:finishPlanned, 13:supp 元, 14:suppSigned, 15:accepted",
    unknown: "7 11 12 16",
    layout: "7,8 | 9 10 | 11 subtotal",
  },
  支付台账: {
    rows: `信息化项目资金支付台账（单位：万元）
序号|项目|业主单位|总投资|合同价|已付款|||未付款|支付比例|备注
||||| 2025年|2026年|累计| | |
1|A系统|市A局|300|290|100|50|150|140|51.7%|
2|B平台|市B局|500|480|200|0|200|280|41.7%|`,
    merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3", "F2:H2", "I2:I3", "J2:J3", "K2:K3"],
    columns: "1:seq, 2:name, 3:unit, 4:total 万元, 5:contract 万元, 8:paid 万元, 11:remark",
    unknown: "6 7 9 10",
    layout: "2,3 | 4 5 | ",
  },
  项目库: {
    rows: `附件1
2027年市级政务信息化项目储备库申报汇总表
申报单位（盖章）：                     填表时间：2026年10月15日                      单位：万元
序~号|项目名称*|责任单位★|项目类型~（新建/续建/运维）|建设内容及规模~（500字以内）|总投资~匡算|资金来源（万元）|||是否~涉密|是否~已入库|建设~周期~（月）
||||||市级~财政|省级~补助|单位~自筹|||
1|A系统|市A局|新建|……|300|300|0|0|否|是|12
2|B系统|市B局|续建|……|500|400|100||非涉密|×|18个月
注：1.总投资为匡算数。
填表人：张三||审核人：李四||单位负责人：王五`,
    merges: [
      "A4:A5",
      "B4:B5",
      "C4:C5",
      "D4:D5",
      "E4:E5",
      "F4:F5",
      "G4:I4",
      "J4:J5",
      "K4:K5",
      "L4:L5",
      "A1:L1",
      "A2:L2",
      "A3:L3",
    ],
    columns:
      "1:seq, 2:name, 3:unit, 4:nature, 5:content, 6:total 万元, 7:fundCity 万元, 8:fundProvince 万元, 9:fundSelf 万元, 10:classified, 11:inLibrary, 12:period",
    layout: "4,5 | 6 7 | 8 note, 9 note",
  },
  年中调整: {
    rows: `2026年市级信息化项目年中调整表
单位:万元
序号|项目名称|建设单位|调整前||调整后||增减额||调整原因|是否备案
|||总投资|其中：2026年投资|总投资|其中：2026年投资|增|减||
1|A系统|市A局|300|100|290|90||10|技术方案优化|是
2|B系统|市B局|500|200|520|220|20||政策变化|否`,
    merges: ["A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:G3", "H3:I3", "J3:J4", "K3:K4"],
    columns: "1:seq, 2:name, 3:unit, 4:total 万元, 6:newTotal 万元, 8:up 万元, 9:down 万元, 10:adjustCase, 11:filed",
    unknown: "5 7",
    layout: "3,4 | 5 6 | ",
  },
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
  合计置顶: {
    rows: `2027年计划|单位：万元
序号|项目名称|建设单位|总投资|2027年计划投资
|合计（3个）||1100|600
一|新建项目（2个）||600|300
1|A系统|市A局|200|100
2|B系统|市B局|400|200
二|续建项目（1个）||500|300
3|C系统|市C局|500|300`,
    columns: "1:seq, 2:name, 3:unit, 4:total 万元, 5:yearAmt 万元",
    layout: "2 | 5 6 8 | 3 total, 4 group, 7 group",
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
  分页重复表头: {
    rows: `序号|项目名称|建设单位|总投资（万元）
1|A系统|市A局|300
本页小计|||300
序号|项目名称|建设单位|总投资（万元）
2|B系统|市B局|400
本页小计|||400
总计|||700`,
    columns: "1:seq, 2:name, 3:unit, 4:total 万元",
    layout: "1 | 2 5 | 3 subtotal, 4 repeatedHeader, 6 subtotal, 7 total",
  },
  "两张表上下（不同列）": {
    rows: `一、新建项目
序号|项目名称|建设单位|总投资（万元）
1|A系统|市A局|300
合计|||300

二、运维项目
序号|项目名称|建设单位|运维经费（万元）|运维年度|备注
1|B系统运维|市B局|40|2027|`,
    columns: "1:seq, 2:name, 3:unit, 4:total 万元",
    layout: "2 | 3 | 4 total, 5 blank, 6 group",
  },
  两张表左右: {
    rows: `序号|项目名称|建设单位|总投资（万元）||序号|项目名称|建设单位|总投资（万元）
1|A系统|市A局|300||1|B系统|市B局|400
2|C系统|市C局|300||||  |`,
    columns: "1:seq, 2:name, 3:unit, 4:total 万元",
    layout: "1 | 2 3 | ",
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
  "计划+区县 序号 1-1": {
    rows: `序号|项目名称|实施单位|项目总投资（万元）
1|智慧城市|市A局|1000
1-1|一期|市A局|600
1-2|二期|市A局|400`,
    columns: "1:seq, 2:name, 3:unit, 4:total 万元",
    layout: "1 | 2 3 4 | ",
  },
  标题中有单位与日期: {
    rows: `附表2：市级信息化项目投资计划表（单位：人民币 万元，截至2026年9月30日）
编号|系统（项目）名称|责任部门|投资概算|批准文号|签约时间|签约金额（元）|补充协议金额（元）|竣工时间|终验时间
X-001|A系统|市A局|300|达市数〔2026〕1号|24-3-1|2,900,000.00|100000；50000|2024年底|2025.1.8`,
    columns:
      "1:code, 2:name, 3:unit, 4:estimate 万元, 5:approvalNo, 6:signed, 7:contract 元, 8:supp 元, 9:finishPlanned, 10:accepted",
    layout: "2 | 3 | ",
  },
  特殊值: {
    rows: `项目名称|建设单位|总投资（万元）|合同金额（万元）|补充合同金额（万元）|调增|是否备案|是否上云|合同签订日期|计划完工日期|调整情形
A|市A局|约300|不超过290|3；3；4|#REF!|√|已上云|2024.3|2024年3月底前|一
B|市B局|TRUE|2.8亿|第一次3，第二次4|+5|已备案|未上云|20240301|24-3-1|二
C|市C局|叁佰万元整|290.00|3、4、5|—|无|有|2024年3月|Q1|三
D|市D局|300-500|合同未签|无|0|未备案|N|2024年一季度|2024-03-32|其他
E|市E局|1,2345.6|5%|3+4|(5)|×|拟上云|民国113年|2024年3月至6月|`,
    columns:
      "1:name, 2:unit, 3:total 万元, 4:contract 万元, 5:supp 万元, 6:up 万元, 7:filed, 8:onCloud, 9:signed, 10:finishPlanned, 11:adjustCase",
    layout: "1 | 2 3 4 5 6 | ",
  },
  "无序号无单位行 列前有空列": {
    rows: `||项目名称|建设单位|实施单位|主管部门|投资总额（万元）|备 注
||A系统|市A局|市A局信息中心|市A局|300|
||B系统|市B局|B中心|市B局|400|`,
    columns: "3:name, 4:unit, 7:total 万元, 8:remark",
    unknown: "5 6",
    layout: "1 | 2 3 | ",
  },
  表头下空行: {
    rows: `序号|项目名称|建设单位|总投资（万元）
|||
1|A系统|市A局|300`,
    columns: "1:seq, 2:name, 3:unit, 4:total 万元",
    layout: "1 | 3 | 2 blank",
  },
  表头含示例行: {
    rows: `序号|项目名称|建设单位|总投资（万元）
示例|某某平台|市某局|100
1|A系统|市A局|300`,
    columns: "1:seq, 2:name, 3:unit, 4:total 万元",
    layout: "1 | 3 | 2 note",
  },
  填写说明行在表头下: {
    rows: `序号|项目名称|建设单位|总投资（万元）|是否涉密
填写说明|填写全称|填写全称|保留两位小数|是/否
1|A系统|市A局|300|否`,
    columns: "1:seq, 2:name, 3:unit, 4:total 万元, 5:classified",
    layout: "1 | 3 | 2 note",
  },
  "说明行 无标签": {
    rows: `序号|项目名称|建设单位|总投资（万元）|是否涉密
|（填写全称）|（填写全称）|（数字）|（是/否）
1|A系统|市A局|300|否`,
    columns: "1:seq, 2:name, 3:unit, 4:total 万元, 5:classified",
    layout: "1 | 3 | 2 note",
  },
  底部签字: {
    rows: `序号|项目名称|建设单位|总投资（万元）
1|A系统|市A局|300
2|B系统|市B局|300
单位负责人（签字）：|||填表人：
联系电话：0818-1234567|||填表日期：2026年10月10日`,
    columns: "1:seq, 2:name, 3:unit, 4:total 万元",
    layout: "1 | 2 3 | 4 note, 5 note",
  },
  部门分组无序号: {
    rows: `序号|项目名称|总投资（万元）|建设性质
市公安局||900|
1|A系统|300|新建
2|B系统|600|续建
市教育局||300|
3|C系统|300|新建`,
    columns: "1:seq, 2:name, 3:total 万元, 4:nature",
    layout: "1 | 3 4 6 | 2 group, 5 group",
  },
  部门分组写在名称列合并: {
    rows: `序号|项目名称|总投资（万元）|建设性质
市公安局（2个）|||
1|A系统|300|新建
2|B系统|600|续建`,
    merges: ["A2:D2"],
    columns: "1:seq, 2:name, 3:total 万元, 4:nature",
    layout: "1 | 3 4 | 2 group",
  },
  类别列竖向合并在序号前: {
    rows: `类别|序号|项目名称|建设单位|总投资（万元）
新建|1|A系统|市A局|300
|2|B系统|市B局|400
续建|1|C系统|市C局|500
|小计|||500`,
    merges: ["A2:A3", "A4:A5"],
    columns: "2:seq, 3:name, 4:unit, 5:total 万元",
    unknown: "1",
    layout: "1 | 2 3 4 | 5 subtotal",
  },
  "英文/双语表头": {
    rows: `No.|项目名称 Project Name|建设单位 Unit|总投资 Total (万元)
1|A系统|市A局|300`,
    columns: "1:seq, 2:name, 3:unit, 4:total 万元",
    layout: "1 | 2 | ",
  },
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
  "预算系统导出 代码列多": {
    rows: `单位编码|单位名称|项目编码|项目名称|项目类别|支出功能分类|政府采购|2027年预算数|其中：财政拨款|备注
001001|市公安局|51170023|智慧警务平台建设项目|其他运转类|2040201|是|3500000|3500000|
001002|市教育局|51170024|教育城域网运维|其他运转类|2050101|是|400000|400000|`,
    columns: "2:unit, 3:code, 4:name, 8:yearAmt 万元, 10:remark",
    unknown: "1 5 6 7 9",
    layout: "1 | 2 3 | ",
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
  审批表: {
    rows: `序号|项目名称|申报单位|申报总投资|建议安排|审定方式|审定机关|会议名称|审定日期|立项文号|是否入库
1|A系统|市A局|350万元|300万元|一事一议|市长|第5次常务会|2026.9.1|达市数〔2026〕3号|是`,
    columns: "1:seq, 2:name, 3:unit, 4:total 万元, 6:route, 7:authority, 10:approvalNo, 11:inLibrary",
    unknown: "5 8 9",
    layout: "1 | 2 | ",
  },
  一行项目跨多合同: {
    rows: `序号|项目名称|建设单位|总投资（万元）|合同名称|合同金额（万元）|签订日期
1|A系统|市A局|300|软件合同|200|2026.3.5
||||硬件合同|80|2026.4.5
2|B系统|市B局|400|总包合同|390|2026.5.5`,
    merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3"],
    columns: "1:seq, 2:name, 3:unit, 4:total 万元, 6:contract 万元, 7:signed",
    unknown: "5",
    layout: "1 | 2+3 4 | ",
  },
  序号带点与括号: {
    rows: `序号|项目名称|建设单位|总投资（万元）
1.|A系统|市A局|300
（2）|B系统|市B局|400
3、|C系统|市C局|500
④|D系统|市D局|600
五|E系统|市E局|700`,
    columns: "1:seq, 2:name, 3:unit, 4:total 万元",
    layout: "1 | 2 3 4 5 6 | ",
  },
  序号为文本和数字混合及缺号: {
    rows: `序号|项目名称|建设单位|总投资（万元）
'1|A系统|市A局|300
|B系统|市B局|400
03|C系统|市C局|500`,
    columns: "1:seq, 2:name, 3:unit, 4:total 万元",
    layout: "1 | 2 3 4 | ",
  },
  小计在名称前列且合并: {
    rows: `序号|项目名称|建设单位|总投资（万元）
一、新建项目|||700
1|A系统|市A局|300
2|B系统|市B局|400
新建项目小计|||700
二、续建项目|||500
3|C系统|市C局|500
续建项目小计|||500
合　　计|||1200`,
    merges: ["A2:C2", "A5:C5", "A6:C6", "A8:C8", "A9:C9"],
    columns: "1:seq, 2:name, 3:unit, 4:total 万元",
    layout: "1 | 3 4 7 | 2 group, 5 subtotal, 6 group, 8 subtotal, 9 total",
  },
  "合计写在名称列 带数字序号": {
    rows: `序号|项目名称|建设单位|总投资（万元）
1|A系统|市A局|300
2|B系统|市B局|400
3|合计||700`,
    columns: "1:seq, 2:name, 3:unit, 4:total 万元",
    layout: "1 | 2 3 | 4 total",
  },
  总投资中有文字说明: {
    rows: `项目名称|建设单位|总投资（万元）
A|市A局|300（含监理费5万元）
B|市B局|300万元（大写：叁佰万元整）
C|市C局|人民币300万元整
D|市D局|300+20
E|市E局|300万/年
F|市F局|0
G|市G局|-
H|市H局|3000000元
I|市I局|3百万
J|市J局|1亿2000万
K|市K局|500万（暂估）
L|市L局|≤500
M|市M局|500余万元
N|市N局|＜500
O|市O局|￥５００．００
P|市P局|3.5E+02`,
    columns: "1:name, 2:unit, 3:total 万元",
    layout: "1 | 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 | ",
  },
  标志值: {
    rows: `项目名称|建设单位|是否涉密|是否入库|部署政务云|是否备案|建设目标是否改变|数据归集
A|市A局|非涉密|已入库|是（政务云）|已备案（达市数备〔2026〕1号）|未改变|√
B|市B局|不涉密|未入库|否，本地机房|未备案|不变|×
C|市C局|内部|在库|拟部署|备案中|有变化|部分
D|市D局|机密|拟入库|不适用|无需备案|否|已完成
E|市E局|/|-|无|——|没有|Ｙ
F|市F局|☑否 □是|是|☐是 ☑否|1|0|有
G|市G局|公开|F|T|TRUE|N|O`,
    columns: "1:name, 2:unit, 3:classified, 4:inLibrary, 5:onCloud, 6:filed, 7:goalChanged, 8:collected",
    layout: "1 | 2 3 4 5 6 7 8 | ",
  },
  枚举值: {
    rows: `项目名称|建设单位|实施方式|建设性质|审定方式|审定机关|单位性质
A|市A局|自建（自行建设）|新建项目|统一审定（年度计划）|市委常委会会议审定|市直机关
B|市B局|政府购买服务（3年）|升级改造类|一事一议|经市长同意|市属国有企业
C|市C局|购买服务/自建|运维（续）|单独上会|分管财政副市长、市长|事业单位（公益一类）
D|市D局|租用|二期|随年度计划统一审定|市政府第30次常务会议|群团
E|市E局|自行建设+购买服务|改扩建|—|常务会→常委会|行政`,
    columns: "1:name, 2:unit, 3:mode, 4:nature, 5:route, 6:authority, 7:unitType",
    layout: "1 | 2 3 4 5 6 | ",
  },
  日期值: {
    rows: `项目名称|建设单位|合同签订日期|计划完工日期|建设周期
A|市A局|2026年3月5日|2027年上半年|12个月
B|市B局|2026/3/5 10:30|2027年底|一年
C|市C局|2026.03|2027年12月31日前|2026.3-2027.6
D|市D局|二〇二六年三月五日|2027年Q3|2026年至2028年
E|市E局|26年3月|2027年三季度末|365天
F|市F局|2026-3-5前|预计2027年6月|1.5年
G|市G局|2026年2月30日|待定|半年
H|市H局|20260305|2027|18
I|市I局|46086|签订后12个月|6个月（不含试运行）`,
    columns: "1:name, 2:unit, 3:signed, 4:finishPlanned, 5:period",
    layout: "1 | 2 3 4 5 6 7 8 9 10 | ",
  },
  表上有说明文字长段: {
    rows: `填报说明：1.项目名称须填写全称，建设单位为业主单位；2.总投资以万元为单位。
项目名称|建设单位|总投资|资金来源
A系统|市A局|300|市级财政`,
    columns: "1:name, 2:unit, 3:total 万元, 4:fund",
    layout: "2 | 3 | ",
  },
  表头前有筛选条件区: {
    rows: `年度：|2027|单位：|全部|状态：|已审
|
序号|项目名称|建设单位|总投资（万元）
1|A系统|市A局|300`,
    columns: "1:seq, 2:name, 3:unit, 4:total 万元",
    layout: "3 | 4 | ",
  },
  名称列叫系统: {
    rows: `序号|系统（平台）名称|使用单位|建成时间|年度运维费（万元）|运维单位|运维年度|是否续运维|续运维是否评估|质保到期时间
1|A系统|市A局|2022.5|35|某公司|2027|是|否|2026-12-31`,
    columns: "1:seq, 2:name, 3:unit, 4:finishPlanned, 5:om 万元, 7:omYear, 9:reassessed, 10:warrantyTo",
    unknown: "6 8",
    layout: "1 | 2 | ",
  },
  购买服务表: {
    rows: `序号|服务项目名称|采购单位|服务期限（年）|年服务费（万元）|服务费总额（万元）|自建总费用（万元）|潜在服务商数|是否含货物或工程
1|A服务|市A局|3|40|120|200|5|否`,
    columns:
      "1:seq, 2:name, 3:unit, 4:serviceTerm, 5:annualFee 万元, 6:serviceFeeTotal 万元, 7:selfBuildTotal 万元, 8:suppliers, 9:bundlesGoods",
    layout: "1 | 2 | ",
  },
  工程与信息化: {
    rows: `序号|项目名称|建设单位|整个项目概算（万元）|其中：||是否无法分开立项
||||工程部分|信息化部分|
1|A中心|市A局|1000|600|400|是`,
    merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:F1", "G1:G2"],
    columns: "1:seq, 2:name, 3:unit, 4:estimate 万元, 5:engineeringPart 万元, 6:itPart 万元, 7:inseparable",
    layout: "1,2 | 3 | ",
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
    columns: "1:seq, 2:name, 3:unit, 4:contract 万元, 7:supp 万元",
    unknown: "5 6 8",
    layout: "1 | 2 | ",
  },
  英文数字列名杂: {
    rows: `ID|项目名称|Unit|建设单位|Budget|总投资(万元)|TEL
1|A系统|x|市A局|5|300|0818`,
    columns: "2:name, 4:unit, 6:total 万元",
    unknown: "1 3 5 7",
    layout: "1 | 2 | ",
  },
  项目名称在第二列为空的首列合并标题: {
    rows: `达州市2027年度市级信息化项目计划|||
|||单位：万元
|项目名称|建设单位|总投资
1|A系统|市A局|300
2|B系统|市B局|400
合计|||700`,
    merges: ["A1:D1"],
    columns: "2:name, 3:unit, 4:total 万元",
    layout: "3 | 4 5 | 6 total",
  },
};

test.each(Object.entries(SHEETS))("%s", (_, { rows, merges, origin, columns, unknown, doubles, layout }) => {
  const plan = planOf(cellsOf(rows), { ...(merges ? { merges } : {}), ...(origin ? { origin } : {}) });
  expect(plan.columns.map(({ column, field, unit }) => `${column}:${field}${unit ? ` ${unit}` : ""}`).join(", ")).toBe(
    columns,
  );
  expect(plan.unknownColumns.map(({ column }) => column).join(" ")).toBe(unknown ?? "");
  expect(plan.doubleColumns.map(({ column }) => column).join(" ")).toBe(doubles ?? "");
  const others = plan.otherRows.filter(({ kind }) => kind !== "continuation");
  expect(
    `${plan.headerRows.join(",")} | ${plan.projects.map((project) => project.rows.join("+")).join(" ")} | ${others.map(({ row, kind }) => `${row} ${kind}`).join(", ")}`,
  ).toBe(layout);
});

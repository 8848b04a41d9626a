import type { FieldDefinition } from "../types";
import { field } from "./field";

/** What a project is: names, units, kinds, contents. */
export const PROJECT_FIELDS = {
  seq: field("text", "序号", "sequence number", [], "编号|NO.|NO|No|项次|顺序号"),
  code: field("text", "项目编号", "project code", [7], "项目代码|项目编码|入库编号"),
  name: field("text", "项目名称", "project name", [9], "名称|信息化项目名称|系统名称|采购项目名称|项目|建设项目名称"),
  unit: field(
    "text",
    "建设单位",
    "responsible unit",
    [3, 9],
    "项目单位|申报单位|项目建设单位|责任单位|业主单位|实施单位|预算单位|牵头单位|建设主体|主管部门|单位|单位名称|部门|申报部门|建设部门|责任部门|实施主体|项目业主|项目申报单位|项目责任单位|项目实施单位|牵头部门|采购单位|采购人|业主",
  ),
  unitType: field(
    "enum",
    "单位性质",
    "kind of unit",
    [3, 41, 43],
    "单位类型|是否国企|是否国有企业|单位类别|是否市属国企",
  ),
  level: field(
    "enum",
    "项目级次",
    "level of government",
    [22, 64],
    "级次|项目层级|项目级别|所属层级|层级|单位级次|单位层级",
  ),
  nature: field(
    "enum",
    "建设性质",
    "nature of the project",
    [20, 32],
    "项目类型|项目性质|项目类别|建设类型|性质|建设类别",
  ),
  mode: field(
    "enum",
    "实施方式",
    "way of implementation",
    [4, 11, 12],
    "建设方式|产生方式|采购模式|实施模式|拟采用实施方式",
  ),
  listing: field("enum", "列入方式", "way of listing", [13, 34], "列入类型|增补方式|计划类型"),
  content: field(
    "text",
    "建设内容",
    "content",
    [9],
    "主要建设内容|建设规模及内容|建设内容及规模|建设规模|项目内容|内容|项目建设内容",
  ),
  basis: field("text", "建设依据", "basis", [9], "立项依据|必要性|建设依据和必要性|建设依据及必要性|依据|建设必要性"),
  goal: field("text", "绩效目标", "performance goal", [9], "项目绩效目标|建设目标|目标"),
  planYear: field("year", "计划年度", "plan year", [7, 29], "年度|计划年份|预算年度"),
  remark: field("text", "备注", "remark", [], "说明|附注"),
} as const satisfies Record<string, FieldDefinition>;

import type { FieldDefinition } from "../types";
import { denying, field } from "./field";

/** Who decides, and by what. */
export const DECISION_FIELDS = {
  fund: field("text", "资金来源", "source of funds", [2, 30], "资金渠道|经费渠道|经费来源|资金性质|投资来源"),
  route: field(
    "enum",
    "审定方式",
    "route of approval",
    [10],
    "审定路径|审批方式|审批路径|审定途径|审批途径|决策方式|审议方式|审定程序",
  ),
  authority: denying(
    "decision",
    field(
      "enum",
      "实际审定机关",
      "body that decided",
      [10],
      "审定机关|审批层级|审批情况|会议纪要|审批机关|实际审批机关|审定主体|审定层级|审定会议|最终审定机关|审定机构",
    ),
  ),
  suppAuthority: denying(
    "supplementDecision",
    field(
      "enum",
      "补充合同审定机关",
      "body that decided the supplementary contract",
      [43],
      "补充合同审批机关|补充协议审定机关|补充合同审定情况|补充合同审批情况|补充合同实际审定机关",
    ),
  ),
  suppSubject: field(
    "enum",
    "追加内容类型",
    "what is added",
    [43],
    "追加类型|补充内容类型|追加内容|补充合同内容类型|追加标的类型",
  ),
  approvalNo: denying(
    "approval",
    field(
      "text",
      "立项批复文号",
      "number of the approval",
      [10],
      "立项文号|批复文号|立项批复|立项批复号|批文号|立项批文号",
    ),
  ),
  adjustApprovalNo: denying(
    "adjustmentApproval",
    field("text", "调整审批文号", "number of the adjustment's approval", [44], "调整批复文号|调整批文号|调整审批文件"),
  ),
  adjustCase: denying(
    "circumstance",
    field("text", "调整情形", "circumstance of the adjustment", [45], "调整原因|调整理由|符合情形|调整事由|适用情形"),
  ),
  suppliers: field(
    "count",
    "潜在服务提供商数量",
    "number of possible suppliers",
    [12],
    "潜在供应商数量|潜在供应商家数|潜在服务商数量|供应商数量|潜在服务提供商家数",
  ),
} as const satisfies Record<string, FieldDefinition>;

import type { FieldKey } from "../../../src/fields";
import { stageMissing } from "../../../src/rules/time/missing";
import { named, testRule, type Row } from "../tester";

const row = (more: Row): Row => ({ total: 100, ...more });
const data = (later: FieldKey, stage: FieldKey, said = "") => ({ later: named(later), stage: named(stage), said });

testRule(stageMissing, {
  passes: {
    各环节齐全: row({
      approved: "2025-03-01",
      estimateApproved: "2025-05-01",
      budgetReviewed: "2025-06-10",
      signed: "2025-08-01",
      cleared: "2026-05-01",
      accepted: "2026-06-01",
    }),
    有文号即有立项: row({ approvalNo: "达市数经〔2025〕3号", approved: null, signed: "2026-03-01" }),
    有概算金额即有概算批复: row({ estimate: 100, estimateApproved: null, budgetReviewed: "2026-03-01", signed: null }),
    有控制价即有评审: row({ control: 95, budgetReviewed: null, signed: "2026-03-01" }),
    后续环节还在计划中: row({ budgetReviewed: null, signed: "2026-12-01" }),
    "后续环节在当月，可能还没有": row({ budgetReviewed: "无", signed: "2026年8月" }),
    后续环节早于本办法: row({ budgetReviewed: null, signed: "2022-12-01" }),
    "验收早于本办法，日期互相矛盾，不据此说评审缺失": row({
      estimateApproved: "2024-05-01",
      budgetReviewed: null,
      accepted: "2022-03-01",
    }),
    什么都还没有: row({ approved: null, signed: null }),
    国有企业不要求政府采购: row({
      unitType: "市属国有企业",
      signed: null,
      cleared: "2026-03-01",
      accepted: "2026-04-01",
    }),
  },
  fails: {
    哪一天都已签合同: [
      row({ budgetReviewed: "无", signed: "2026年7月" }),
      { severity: "error", message: "denied", cells: ["budgetReviewed"], data: data("signed", "budgetReviewed", "无") },
    ],
    已签合同而评审空白: [
      row({ budgetReviewed: null, signed: "2026-07-01" }),
      { severity: "warning", message: "missing", cells: ["budgetReviewed"], data: data("signed", "budgetReviewed") },
    ],
    有合同金额也算已签: [
      row({ budgetReviewed: null, contract: 90 }),
      { severity: "warning", message: "missing", cells: ["budgetReviewed"], data: data("contract", "budgetReviewed") },
    ],
    前置核准明确填无: [
      row({ cleared: "无", accepted: "2026-06-10" }),
      {
        severity: "error",
        message: "denied",
        cells: ["cleared"],
        data: data("accepted", "cleared", "无"),
        cite: { article: 48 },
      },
    ],
    立项文号和日期都空白: [
      row({ approvalNo: null, approved: null, signed: "2026-07-01" }),
      { severity: "warning", message: "missing", cells: ["approved", "approvalNo"], data: data("signed", "approved") },
    ],
    不是国有企业的验收缺合同: [
      row({ unitType: "事业单位", signed: null, cleared: "2026-03-01", accepted: "2026-04-01" }),
      { severity: "warning", message: "missing", cells: ["signed"], data: data("accepted", "signed") },
    ],
    前置核准还在办: [
      row({ cleared: "正在办理", accepted: "2026-06-10" }),
      {
        severity: "warning",
        message: "pending",
        cells: ["cleared"],
        data: data("accepted", "cleared", "正在办理"),
        cite: { article: 48 },
      },
    ],
    "合同金额是估算的，以确定的环节为准": [
      row({ approved: null, budgetReviewed: "2026-06-10", contract: "约90" }),
      { severity: "warning", message: "missing", cells: ["approved"], data: data("budgetReviewed", "approved") },
    ],
    "合同金额是估算的，没有更后的环节": [
      row({ budgetReviewed: null, estimateApproved: "2026-05-01", contract: "约90" }),
      { severity: "warning", message: "missing", cells: ["budgetReviewed"], data: data("contract", "budgetReviewed") },
    ],
    "合同金额是估算的，没有别的环节": [
      row({ approved: null, contract: "约90" }),
      { severity: "warning", message: "missing", cells: ["approved"], data: data("contract", "approved") },
    ],
    "合同金额是估算的，签订日期是确定的": [
      row({ approved: null, signed: "2026-07-01", budgetReviewed: "2026-06-10", contract: "约90" }),
      { severity: "warning", message: "missing", cells: ["approved"], data: data("signed", "approved") },
    ],
    "合同金额是确定的，以它为准": [
      row({ approved: null, budgetReviewed: "2026-06-10", contract: 90 }),
      { severity: "warning", message: "missing", cells: ["approved"], data: data("contract", "approved") },
    ],
    投入运行而验收和核准空白: [
      row({ cleared: null, accepted: null, operating: "2026-06-01" }),
      {
        severity: "warning",
        message: "missing",
        cells: ["cleared"],
        data: data("operating", "cleared"),
        cite: { article: 48 },
      },
      {
        severity: "warning",
        message: "missing",
        cells: ["accepted"],
        data: data("operating", "accepted"),
        cite: { article: 49 },
      },
    ],
    评审还是拟定而合同已签: [
      row({ budgetReviewed: "拟2026年6月1日", signed: "2026-07-01" }),
      {
        severity: "warning",
        message: "pending",
        cells: ["budgetReviewed"],
        data: data("signed", "budgetReviewed", "拟2026年6月1日"),
      },
    ],
    控制价填无不是没有评审: [
      row({ control: "无", signed: "2026-07-01" }),
      { severity: "warning", message: "unshown", cells: ["control"], data: data("signed", "control", "无") },
    ],
    概算金额填无: [
      row({ estimate: "无", signed: "2026-07-01" }),
      { severity: "error", message: "denied", cells: ["estimate"], data: data("signed", "estimate", "无") },
    ],
    调整后概算填无而批复日期空白: [
      row({ estimateApproved: null, adjustedEstimate: "无", signed: "2026-07-01" }),
      {
        severity: "warning",
        message: "unshown",
        cells: ["estimateApproved", "adjustedEstimate"],
        data: data("signed", "adjustedEstimate", "无"),
      },
    ],
  },
});

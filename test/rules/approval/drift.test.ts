import { drift } from "../../../src/rules/approval/drift";
import { money, testRule, wan, type Row } from "../tester";

const row = (approvedTotal: number | bigint | null, estimate: number | bigint | null, more: Row = {}): Row => ({
  approvedTotal,
  estimate,
  route: "一事一议",
  ...more,
});

testRule(drift, {
  passes: {
    同一档: row(210, 230),
    概算较低不再回头: row(210, 190),
    集中审定不分档: row(198, 210, { route: "集中审定" }),
    县级项目不分档: row(198, 210, { level: "县级" }),
    县级单位不分档: row(198, 210, { unit: "宣汉县教育局" }),
    运维不分档: row(198, 210, { nature: "运维" }),
    "总投资读不出来，不作比较": row(198, 210, { total: "#REF!" }),
    概算为负数: row(198, -5),
    立项早于本办法: row(198, 210, { approved: "2022-01-01" }),
    概算未填: row(198, null),
  },
  fails: {
    概算落入更高一档: [
      row(198, 210),
      {
        severity: "warning",
        message: "apart",
        cells: ["approvedTotal", "estimate"],
        data: {
          one: { term: "field.approvedTotal" },
          oneFen: money(198),
          other: { term: "field.estimate" },
          otherFen: money(210),
        },
      },
    ],
    总投资与批复总投资不同档: [
      { total: 215.99, approvedTotal: 199.99, route: "一事一议" },
      {
        severity: "warning",
        message: "apart",
        cells: ["approvedTotal", "total"],
        data: {
          one: { term: "field.approvedTotal" },
          oneFen: money(199.99),
          other: { term: "field.total" },
          otherFen: money(215.99),
        },
      },
    ],
    总投资低于门槛而批复总投资已达到: [
      { total: 29, approvedTotal: 35, route: "一事一议" },
      {
        severity: "warning",
        message: "threshold",
        cells: ["approvedTotal", "total"],
        data: {
          one: { term: "field.approvedTotal" },
          oneFen: money(35),
          other: { term: "field.total" },
          otherFen: money(29),
          threshold: money(30),
        },
      },
    ],
    集中审定的总投资低于门槛而批复总投资已达到: [
      { total: 29, approvedTotal: 35, route: "集中审定" },
      {
        severity: "warning",
        message: "threshold",
        cells: ["approvedTotal", "total"],
        data: {
          one: { term: "field.approvedTotal" },
          oneFen: money(35),
          other: { term: "field.total" },
          otherFen: money(29),
          threshold: money(30),
        },
      },
    ],
    集中审定的批复总投资低于门槛而总投资已达到: [
      { total: 35, approvedTotal: 29, route: "集中审定" },
      {
        severity: "warning",
        message: "threshold",
        cells: ["approvedTotal", "total"],
        data: {
          one: { term: "field.approvedTotal" },
          oneFen: money(29),
          other: { term: "field.total" },
          otherFen: money(35),
          threshold: money(30),
        },
      },
    ],
    概算达到门槛而总投资没有: [
      { total: 29.99, estimate: 30 },
      {
        severity: "warning",
        message: "threshold",
        cells: ["total", "estimate"],
        data: {
          one: { term: "field.total" },
          oneFen: money(29.99),
          other: { term: "field.estimate" },
          otherFen: money(30),
          threshold: money(30),
        },
      },
    ],
  },
  amounts: {
    "批复总投资达到 30 万元": {
      limit: wan(30),
      row: (approvedTotal) => ({ total: 29, approvedTotal }),
      verdicts: ["pass", "warning threshold", "warning threshold"],
    },
    "概算达到 200 万元": {
      limit: wan(200),
      row: (fen) => row(198, fen),
      verdicts: ["pass", "warning apart", "warning apart"],
    },
  },
});

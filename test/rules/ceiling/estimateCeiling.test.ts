import type { MessageData } from "../../../src/messages";
import { estimateCeiling } from "../../../src/rules/ceiling/estimateCeiling";
import { money, testRule, wan, type Row } from "../tester";

const row = (more: Row): Row => ({ total: 300, estimate: 300, ...more });
const data = (sum: number, excess: number): MessageData => ({
  sum: money(sum),
  estimate: money(300),
  excess: money(excess),
});

testRule(estimateCeiling, {
  passes: {
    合同加补充等于概算: row({ contract: 280, supp: 20 }),
    以前年度加本年等于概算: row({ cumPaidPrior: 150, yearAmt: 150 }),
    没有概算时年度不超过总投资: { total: 300, estimate: null, yearAmt: 300 },
    核减抵减总额: row({ contract: 295, supp: "10；-6" }),
    调整后概算为准: row({ adjustedEstimate: 320, settlement: 310 }),
    概算是错误值由数据规则说: { total: 300, estimate: "#REF!", yearAmt: 310 },
    都未填: row({ yearAmt: null }),
    "有以前年度一列，累计即已含本年": row({ cumPaidPrior: 150, yearAmt: 150, cumPaid: 300 }),
    本办法施行前签订的合同: row({ contract: 301, signed: "2022-05-01" }),
    施行前签订的补充合同: row({ contract: 295, supp: 10, signed: "2022-05-01", suppSigned: "2023-05-01" }),
  },
  fails: {
    累计下达超过: [
      row({ cumPaid: 300.01 }),
      { severity: "error", message: "released", cells: ["cumPaid"], data: data(300.01, 0.01) },
    ],
    年度安排超过: [
      row({ yearAmt: 310 }),
      { severity: "error", message: "year", cells: ["yearAmt"], data: data(310, 10) },
    ],
    以前年度加本年超过: [
      row({ cumPaidPrior: 160, yearAmt: 150 }),
      { severity: "error", message: "priorAndYear", cells: ["cumPaidPrior", "yearAmt"], data: data(310, 10) },
    ],
    累计可能已含本年: [
      row({ cumPaid: 160, yearAmt: 150 }),
      { severity: "warning", message: "releasedAndYear", cells: ["cumPaid", "yearAmt"], data: data(310, 10) },
    ],
    "以前年度已超过，合计不再重复": [
      row({ cumPaidPrior: 310, yearAmt: 10 }),
      { severity: "error", message: "priorReleases", cells: ["cumPaidPrior"], data: data(310, 10) },
    ],
    已拨付超过: [
      row({ paid: 300.01 }),
      { severity: "error", message: "paid", cells: ["paid"], data: data(300.01, 0.01) },
    ],
    "概算调减以前的合同，日期不明": [
      row({ adjustedEstimate: 280, contract: 290 }),
      {
        severity: "warning",
        message: "underEarlier",
        cells: ["contract"],
        data: {
          sum: money(290),
          estimate: money(280),
          excess: money(10),
          what: { terms: ["field.contract"] },
          earlier: money(300),
        },
      },
    ],
    "没有概算，合同超过批复总投资": [
      { total: 400, approvedTotal: 300, contract: 310 },
      {
        severity: "warning",
        message: "overTotal",
        cells: ["contract"],
        data: {
          sum: money(310),
          field: { term: "field.approvedTotal" },
          total: money(300),
          excess: money(10),
          what: { terms: ["field.contract"] },
        },
      },
    ],
    合同超过: [
      row({ contract: 301 }),
      { severity: "error", message: "contract", cells: ["contract"], data: data(301, 1) },
    ],
    合同加补充超过: [
      row({ contract: 295, supp: 10 }),
      { severity: "error", message: "contractAndSupplements", cells: ["supp"], data: data(305, 5) },
    ],
    "施行前的合同，施行后的补充": [
      row({ contract: 295, supp: 10, signed: "2022-05-01", suppSigned: "2024-05-01" }),
      { severity: "error", message: "contractAndSupplements", cells: ["supp"], data: data(305, 5) },
    ],
    结算超过: [
      row({ contract: 290, settlement: 301 }),
      { severity: "error", message: "settlement", cells: ["settlement"], data: data(301, 1) },
    ],
    擅自变更后的总投资: [
      row({ newTotal: 330, majorChange: "是" }),
      { severity: "error", message: "adjustedTotal", cells: ["newTotal"], data: data(330, 30) },
    ],
    拟调整的总投资只是建议: [
      row({ newTotal: 330, filed: null }),
      { severity: "warning", message: "adjustedTotal", cells: ["newTotal"], data: data(330, 30) },
    ],
    没有概算时年度超过总投资: [
      { total: 300, estimate: null, yearAmt: 310 },
      {
        severity: "warning",
        message: "yearOverTotal",
        cells: ["yearAmt"],
        data: { sum: money(310), field: { term: "field.total" }, total: money(300), excess: money(10) },
      },
    ],
    "没有概算、只有批复总投资时": [
      { approvedTotal: 300, yearAmt: 310 },
      {
        severity: "warning",
        message: "yearOverTotal",
        cells: ["yearAmt"],
        data: { sum: money(310), field: { term: "field.approvedTotal" }, total: money(300), excess: money(10) },
      },
    ],
  },
  amounts: {
    累计下达: { limit: wan(300), row: (cumPaid) => row({ cumPaid }), verdicts: ["pass", "pass", "error released"] },
    合同加补充: {
      limit: wan(20),
      row: (supp) => row({ contract: 280, supp }),
      verdicts: ["pass", "pass", "error contractAndSupplements"],
    },
    以前年度加本年: {
      limit: wan(150),
      row: (yearAmt) => row({ cumPaidPrior: 150, yearAmt }),
      verdicts: ["pass", "pass", "error priorAndYear"],
    },
    没有概算时的总投资: {
      limit: wan(300),
      row: (yearAmt) => ({ total: 300, estimate: null, yearAmt }),
      verdicts: ["pass", "pass", "warning yearOverTotal"],
    },
  },
});

import { estimateCeiling } from "../../../src/rules/ceiling/estimateCeiling";
import { money, testRule, wan } from "../tester";
import { ADJUSTED, data, LOWERED, row } from "./estimateCases";

testRule(estimateCeiling, {
  passes: {
    合同加补充等于概算: row({ contract: 280, supp: 20 }),
    以前年度加本年等于概算: row({ cumPaidPrior: 150, yearAmt: 150 }),
    没有概算时年度不超过总投资: { total: 300, estimate: null, yearAmt: 300 },
    核减抵减总额: row({ contract: 295, supp: "10；-6" }),
    调整后概算为准: row({ adjustedEstimate: 320, settlement: 310 }),
    概算是错误值由数据规则说: { total: 300, estimate: "#REF!", yearAmt: 310 },
    都未填: row({ yearAmt: null }),
    概算调减前一日签的合同: row({
      adjustedEstimate: 280,
      contract: 290,
      signed: "2026-04-30",
      adjustApproved: "2026-05-01",
    }),
    "概算待定，什么都没有安排": { total: 300, estimate: "待定", yearAmt: null },
    "概算待定，总投资未填，什么都没有安排": { total: null, estimate: "待定", yearAmt: null },
    "没有概算，总投资为 0": { total: 0, estimate: null, yearAmt: 310 },
    "没有概算，总投资是负数": { total: -5, estimate: null, yearAmt: 310 },
    "没有概算，总投资未填": { total: null, estimate: null, yearAmt: 310 },
    "没有概算，调整后的总投资不作比较": { total: 300, estimate: null, newTotal: 330 },
    概算调减以前签的合同: row({
      adjustedEstimate: 280,
      contract: 290,
      signed: "2026-03-01",
      adjustApproved: "2026-05-01",
    }),
    "有以前年度一列，累计即已含本年": row({ cumPaidPrior: 150, yearAmt: 150, cumPaid: 300 }),
    本办法施行前签订的合同: row({ contract: 301, signed: "2022-05-01" }),
    施行前签订的补充合同: row({ contract: 295, supp: 10, signed: "2022-05-01", suppSigned: "2023-05-01" }),
  },
  fails: {
    "合同在概算以内，此前和本次的补充一起超过": [
      row({ contract: 295, suppPrior: 3, supp: 4 }),
      { severity: "error", message: "contractAndSupplements", cells: ["supp", "suppPrior"], data: data(302, 2) },
    ],
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
    ...LOWERED,
    "概算调减了，结算总以调减后的为准": [
      row({ adjustedEstimate: 280, settlement: 290, accepted: "2026-03-01", adjustApproved: "2026-05-01" }),
      {
        severity: "error",
        message: "settlement",
        cells: ["settlement"],
        data: { sum: money(290), estimate: money(280), excess: money(10) },
      },
    ],
    合同已超过的不再说补充: [
      row({ contract: 310, supp: 10 }),
      { severity: "error", message: "contract", cells: ["contract"], data: data(310, 10) },
    ],
    "合同恰好等于概算，超过的是补充": [
      row({ contract: 300, supp: 10 }),
      { severity: "error", message: "contractAndSupplements", cells: ["supp"], data: data(310, 10) },
    ],
    "没有概算，批复总投资为 0，看总投资": [
      { total: 300, approvedTotal: 0, yearAmt: 310 },
      {
        severity: "warning",
        message: "yearOverTotal",
        cells: ["yearAmt"],
        data: { sum: money(310), field: { term: "field.total" }, total: money(300), excess: money(10) },
      },
    ],
    "概算待定，年度超过总投资": [
      { total: 300, estimate: "待定", yearAmt: 310 },
      {
        severity: "warning",
        message: "yearOverTotal",
        cells: ["yearAmt"],
        data: { sum: money(310), field: { term: "field.total" }, total: money(300), excess: money(10) },
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
    ...ADJUSTED,
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
  undecided: {
    概算待定: [{ total: 300, estimate: "待定", yearAmt: 280 }, "estimate"],
    "概算待定，总投资未填": [{ total: null, estimate: "待定", yearAmt: 280 }, "estimate"],
    "概算待定，总投资为 0": [{ total: 0, estimate: "待定", yearAmt: 280 }, "estimate"],
    "概算待定，总投资是负数": [{ total: -5, estimate: "待定", yearAmt: 280 }, "estimate"],
  },
  amounts: {
    已拨付: { limit: wan(300), row: (paid) => row({ paid }), verdicts: ["pass", "pass", "error paid"] },
    年度安排: { limit: wan(300), row: (yearAmt) => row({ yearAmt }), verdicts: ["pass", "pass", "error year"] },
    合同: { limit: wan(300), row: (contract) => row({ contract }), verdicts: ["pass", "pass", "error contract"] },
    结算: {
      limit: wan(300),
      row: (settlement) => row({ settlement }),
      verdicts: ["pass", "pass", "error settlement"],
    },
    调整后的总投资: {
      limit: wan(300),
      row: (newTotal) => row({ newTotal, majorChange: "是" }),
      verdicts: ["pass", "pass", "error adjustedTotal"],
    },
    "没有概算，合同对批复总投资": {
      limit: wan(300),
      row: (contract) => ({ total: 400, approvedTotal: 300, contract }),
      verdicts: ["pass", "pass", "warning overTotal"],
    },
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

import { beforeMeasures } from "../../../src/rules/scope/beforeMeasures";
import { between, day, iso, named, on, onDay, testRule } from "../tester";

testRule(beforeMeasures, {
  passes: {
    施行当日: { total: 300, approved: "2023-06-06", signed: "2023-06-06" },
    未填: { total: 300, approved: null },
    "有批复日期的，文号的年份不算": { total: 300, approved: "2024-01-01", approvalNo: "达市数经〔2022〕15号" },
    补充合同金额待定: { total: 300, contract: 100, supp: "待定", suppSigned: "2023-06-05" },
    没有补充合同的签订日期: { total: 300, contract: 100, supp: 0, suppSigned: "2023-06-05" },
  },
  fails: {
    施行前一天: [
      { total: 300, approved: "2023-06-05" },
      {
        severity: "info",
        message: "before",
        cells: ["approved"],
        data: { approved: on("2023-06-05"), effective: onDay("2023-06-06") },
      },
    ],
    "只到月份，整月都在施行前": [
      { total: 300, approved: "2022年5月" },
      {
        severity: "info",
        message: "before",
        cells: ["approved"],
        data: { approved: between("2022-05-01", "2022-05-31"), effective: onDay("2023-06-06") },
      },
    ],
    只到月份: [
      { total: 300, approved: "2023年6月" },
      {
        severity: "info",
        message: "unclear",
        cells: ["approved"],
        data: { approved: between("2023-06-01", "2023-06-30"), effective: onDay("2023-06-06") },
      },
    ],
    文号写明是以前年度的: [
      { total: 300, approvalNo: "达市数经〔2022〕15号" },
      {
        severity: "info",
        message: "document",
        cells: ["approvalNo"],
        data: { field: named("approvalNo"), year: between("2022-01-01", "2022-12-31"), effective: onDay("2023-06-06") },
      },
    ],
    施行前签订的补充合同: [
      { total: 300, contract: 100, supp: 15, suppSigned: "2023-06-05" },
      {
        severity: "info",
        message: "supplement",
        cells: ["suppSigned"],
        data: { signed: on("2023-06-05"), effective: onDay("2023-06-06") },
      },
    ],
    "补充合同只到月份，可能在施行前": [
      { total: 300, contract: 100, supp: 15, suppSigned: "2023年6月", approved: "2023-06-06" },
      {
        severity: "info",
        message: "supplementUnclear",
        cells: ["suppSigned"],
        data: { signed: between("2023-06-01", "2023-06-30"), effective: onDay("2023-06-06") },
      },
    ],
    施行前签订的合同: [
      { total: 300, approved: null, signed: "2022-05-01", accepted: "2023-05-01" },
      {
        severity: "info",
        message: "act",
        cells: ["signed"],
        data: { act: named("signed"), date: on("2022-05-01"), effective: onDay("2023-06-06") },
      },
    ],
    施行前结束的公示: [
      { total: 300, publicTo: "2023-05-22", signed: "2023-09-01" },
      {
        severity: "info",
        message: "act",
        cells: ["publicTo"],
        data: { act: named("publicTo"), date: on("2023-05-22"), effective: onDay("2023-06-06") },
      },
    ],
    财评只到年份: [
      { total: 300, approved: "2023-06-06", budgetReviewed: "2023年" },
      {
        severity: "info",
        message: "actUnclear",
        cells: ["budgetReviewed"],
        data: {
          act: named("budgetReviewed"),
          date: between("2023-01-01", "2023-12-31"),
          effective: onDay("2023-06-06"),
        },
      },
    ],
    以网上公布为准的理解: [
      { rows: [{ total: 300, approved: "2023-07-24" }], readings: { "A66-effective": "published" } },
      {
        severity: "info",
        message: "before",
        cells: ["approved"],
        data: { approved: on("2023-07-24"), effective: onDay("2023-07-25") },
      },
    ],
  },
  days: {
    自印发之日起: {
      limit: day("2023-06-06"),
      row: (at) => ({ total: 300, approved: iso(at) }),
      verdicts: ["info before", "pass", "pass"],
    },
  },
});

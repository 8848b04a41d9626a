import type { MessageData } from "../../../src/messages";
import { serviceTerm } from "../../../src/rules/scope/serviceTerm";
import { money, testRule, wan } from "../tester";

const data = (sum: number, total: number): MessageData => ({
  fee: money(20),
  months: 36,
  sum: money(sum),
  total: money(total),
});

testRule(serviceTerm, {
  passes: {
    总投资就是服务期合计: { total: 60, annualFee: 20, serviceTerm: "3年" },
    "年费为 0": { annualFee: 0, serviceTerm: "3年" },
    "年费为 0，没有期限": { annualFee: 0, serviceTerm: null },
    "年费是负数，没有期限": { annualFee: -20, serviceTerm: null },
    年费和总投资都是负数: { total: -100, annualFee: -5, serviceTerm: "1年" },
    年费未填: { total: 60, annualFee: null, serviceTerm: "3年" },
    有总投资而没有期限: { total: 60, annualFee: 20 },
    按一年费用的理解: { rows: [{ annualFee: 40, serviceTerm: "3年" }], readings: { "A2-multi-year-fee": "annual" } },
  },
  fails: {
    按服务期合计: [
      { annualFee: 20, serviceTerm: "3年" },
      { severity: "info", message: "multiplied", cells: ["annualFee", "serviceTerm"], data: data(60, 60) },
    ],
    "起止到月，正好三年": [
      { annualFee: 20, serviceTerm: "2026年1月—2028年12月" },
      { severity: "info", message: "multiplied", cells: ["annualFee", "serviceTerm"], data: data(60, 60) },
    ],
    "起止到日，正好三年": [
      { annualFee: 20, serviceTerm: "2026年3月15日至2029年3月14日" },
      { severity: "info", message: "multiplied", cells: ["annualFee", "serviceTerm"], data: data(60, 60) },
    ],
    "只写到年，不知几个月": [
      { annualFee: 20, serviceTerm: "2026—2028年" },
      { severity: "warning", message: "noTerm", cells: ["annualFee", "serviceTerm"], data: { fee: money(20) } },
    ],
    没有期限一列: [
      { annualFee: 20 },
      { severity: "warning", message: "noTerm", cells: ["annualFee"], data: { fee: money(20) } },
    ],
    期限读不出来: [
      { annualFee: 20, serviceTerm: "#REF!" },
      { severity: "warning", message: "noTerm", cells: ["annualFee", "serviceTerm"], data: { fee: money(20) } },
    ],
    "总投资待定，按服务期合计": [
      { total: "待定", annualFee: 20, serviceTerm: "3年" },
      { severity: "info", message: "multiplied", cells: ["annualFee", "serviceTerm"], data: data(60, 60) },
    ],
    总投资只填了一年: [
      { total: 20, annualFee: 20, serviceTerm: "3年" },
      { severity: "warning", message: "oneYearOnly", cells: ["total", "annualFee"], data: data(60, 20) },
    ],
    没有期限不能合计: [
      { annualFee: 20, serviceTerm: null },
      { severity: "warning", message: "noTerm", cells: ["annualFee", "serviceTerm"], data: { fee: money(20) } },
    ],
  },
  amounts: {
    合计: {
      limit: wan(60),
      row: (total) => ({ total, annualFee: 20, serviceTerm: "36个月" }),
      verdicts: ["warning oneYearOnly", "pass", "pass"],
    },
  },
});

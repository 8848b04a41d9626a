/** The total of a row: 总投资, else the approved total, else the estimate, else the fees of a service's term. */
import { wan, type Row, type Rows } from "../tester";
import { valuesOf } from "../tester/context";

test.each<[string, Row | Rows, number | null, string | null, string | null]>([
  ["总投资", { total: 300, approvedTotal: 260, estimate: 250 }, 300, "total", null],
  ["未填，批复总投资", { total: null, approvedTotal: 260, estimate: 250 }, 260, "approvedTotal", null],
  ["都未填，概算", { total: null, approvedTotal: null, estimate: 250 }, 250, "estimate", null],
  ["只有概算一列", { estimate: 250 }, 250, "estimate", null],
  ["总投资读不出来，不用别的代替", { total: "#REF!", approvedTotal: 260 }, null, "total", "bad"],
  ["总投资为 0，不用别的代替", { total: 0, approvedTotal: 260 }, null, "total", "notPositive"],
  ["总投资是负数", { total: -1 }, null, "total", "notPositive"],
  ["一分", { total: 0.000001 }, 0.000001, "total", null],
  ["未填", { total: null }, null, "total", "blank"],
  ["总投资一列没有，批复总投资未填", { approvedTotal: null }, null, "approvedTotal", "blank"],
  ["总投资未填，批复总投资读不出来", { total: null, approvedTotal: "#REF!" }, null, null, "bad"],
  [
    "总投资未填，批复总投资读不出来，概算有",
    { total: null, approvedTotal: "#REF!", estimate: 250 },
    250,
    "estimate",
    null,
  ],
  ["没有一列", { contract: 100 }, null, null, "absent"],
  ["服务期的费用", { annualFee: 20, serviceTerm: "3年" }, 60, "annualFee", null],
  ["服务期的费用，18 个月", { annualFee: 20, serviceTerm: "18个月" }, 30, "annualFee", null],
  ["总投资未填，服务期的费用", { total: null, annualFee: 20, serviceTerm: "3年" }, 60, "annualFee", null],
  ["总投资优先于服务期的费用", { total: 50, annualFee: 20, serviceTerm: "3年" }, 50, "total", null],
  ["期限未填", { annualFee: 20, serviceTerm: null }, null, null, "absent"],
  ["年服务费为 0", { annualFee: 0, serviceTerm: "3年" }, null, null, "absent"],
  ["年服务费是负数", { annualFee: -20, serviceTerm: "3年" }, null, null, "absent"],
  [
    "按一年的理解",
    { rows: [{ annualFee: 20, serviceTerm: "3年" }], readings: { "A2-multi-year-fee": "annual" } },
    20,
    "annualFee",
    null,
  ],
  [
    "按一年的理解，期限未填",
    { rows: [{ annualFee: 20, serviceTerm: null }], readings: { "A2-multi-year-fee": "annual" } },
    20,
    "annualFee",
    null,
  ],
])("%s", (_, given, total, field, missing) =>
  expect(valuesOf(given).total).toEqual({ total: total === null ? null : wan(total), field, missing }),
);

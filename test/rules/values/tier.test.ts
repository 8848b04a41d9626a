/** Article 10: the tier of a total, and whether tiers matter at all. */
import { wan, type Row, type Rows } from "../tester";
import { valuesOf } from "../tester/context";

const tier = (given: Row | Rows) => valuesOf(given).tier;

test.each<[string, Row | Rows, string, string | null, number | null, string | null]>([
  ["30 万元起", { total: 30 }, "T1", "T1", 30, "total"],
  ["200 万元以下", { total: wan(200) - 1n }, "T1", "T1", 199.999999, "total"],
  ["200 万元", { total: 200 }, "T2", "T2", 200, "total"],
  ["500 万元以下", { total: wan(500) - 1n }, "T2", "T2", 499.999999, "total"],
  ["500 万元", { total: 500 }, "T3", "T3", 500, "total"],
  ["1000 万元以下", { total: wan(1000) - 1n }, "T3", "T3", 999.999999, "total"],
  ["1000 万元", { total: 1000 }, "T4", "T4", 1000, "total"],
  ["较高的总投资", { total: 500, approvedTotal: 499 }, "T3", "T3", 500, "total"],
  ["较高的批复总投资", { total: 499, approvedTotal: 500 }, "T3", "T3", 500, "approvedTotal"],
  ["相等的，说总投资", { total: 500, approvedTotal: 500 }, "T3", "T3", 500, "total"],
  ["批复总投资为 0 不算", { total: 499, approvedTotal: 0 }, "T2", "T2", 499, "total"],
  ["概算不算", { total: 499, estimate: 500 }, "T2", "T2", 499, "total"],
  ["只有概算", { estimate: 500 }, "T3", "T3", 500, "estimate"],
  ["服务期的费用", { annualFee: 100, serviceTerm: "5年" }, "T3", "T3", 500, "annualFee"],
  ["集中审定不分档", { total: 500, route: "集中审定" }, "UNIFIED", "T3", 500, "total"],
  [
    "按批复总投资的理解",
    { rows: [{ total: 500, approvedTotal: 499 }], readings: { "A10-tier-amount": "approved" } },
    "T2",
    "T2",
    499,
    "approvedTotal",
  ],
  [
    "按批复总投资的理解，没有批复总投资",
    { rows: [{ total: 500 }], readings: { "A10-tier-amount": "approved" } },
    "T3",
    "T3",
    500,
    "total",
  ],
  [
    "按批复总投资的理解，批复总投资为 0 不算",
    { rows: [{ total: 500, approvedTotal: 0 }], readings: { "A10-tier-amount": "approved" } },
    "T3",
    "T3",
    500,
    "total",
  ],
  [
    "按总投资的理解",
    { rows: [{ total: 499, approvedTotal: 500 }], readings: { "A10-tier-amount": "total" } },
    "T2",
    "T2",
    499,
    "total",
  ],
  ["不足 30 万元", { total: wan(30) - 1n }, "NA", null, null, null],
  ["县级", { total: 500, level: "县级" }, "NA", null, null, null],
  ["运维", { total: 500, nature: "运维" }, "NA", null, null, null],
  ["涉密", { total: 500, classified: "是" }, "NA", null, null, null],
  ["总投资未填", { total: null }, "UNKNOWN", null, null, null],
  ["总投资为 0", { total: 0 }, "UNKNOWN", null, null, null],
  ["县级单位，级次未填", { total: 500, unit: "宣汉县教育局" }, "T3", "T3", 500, "total"],
  ["县级单位，总投资未填", { total: null, unit: "宣汉县教育局" }, "UNKNOWN", null, null, null],
])("%s", (_, given, expected, byAmount, amount, field) =>
  expect(tier(given)).toMatchObject({
    tier: expected,
    byAmount,
    amount: amount === null ? null : wan(amount),
    field,
  }),
);

test.each<[string, Row, string]>([
  ["集中审定", { route: "集中审定" }, "unified"],
  ["一事一议", { route: "一事一议" }, "caseByCase"],
  ["未填", { route: null }, "unknown"],
  ["没有一列", {}, "unknown"],
  ["未填的中期增补", { route: null, listing: "中期调整增补" }, "unified"],
  ["没有一列的中期增补", { listing: "中期调整增补" }, "unified"],
  ["写明一事一议的中期增补", { route: "一事一议", listing: "中期调整增补" }, "caseByCase"],
  ["写明集中审定的年初计划", { route: "集中审定", listing: "年初计划" }, "unified"],
  ["年初计划", { listing: "年初计划" }, "unknown"],
])("审定方式：%s", (_, row, route) => {
  expect(tier({ total: 500, ...row }).route).toBe(route);
  expect(tier({ total: 20, ...row }).route).toBe(route);
  expect(tier({ total: 500, ...row }).tier).toBe(route === "unified" ? "UNIFIED" : "T3");
});

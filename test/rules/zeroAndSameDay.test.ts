/**
 * Zero is a matter of data and never a limit that everything is above; and the day itself: a base date that is the last
 * day of a term, and things that begin and end on one day.
 */
import { dayOfIso } from "../../src/exact";
import { DAZHOU_2023 } from "../../src/regulation";
import { allFindings, reviewPlan } from "../../src/review";
import { planOf, type Row } from "./tester";

function found(row: Row, asOf = "2026-08-01"): readonly string[] {
  const review = reviewPlan(planOf([row]), { policy: DAZHOU_2023, asOf: dayOfIso(asOf) as number });
  expect(review.faults).toEqual([]);
  return allFindings(review).map(({ rule, severity }) => `${rule} ${severity}`);
}

const errorsOfLaw = (row: Row): readonly string[] =>
  found(row).filter((brief) => brief.endsWith(" error") && !brief.startsWith("DATA-"));

test.each<[string, Row]>([
  ["概算批复金额", { total: 100, estimate: 0, contract: 50, control: 50, yearAmt: 20, settlement: 30 }],
  ["调整后概算，且没有概算", { total: 100, adjustedEstimate: 0, contract: 50, yearAmt: 20 }],
  ["批复总投资，调整后总投资高于它", { total: 100, approvedTotal: 0, newTotal: 120, adj: 20, filed: "是" }],
  ["批复总投资，另有概算", { total: 100, approvedTotal: 0, estimate: 100, adj: 10, filed: "是", newTotal: 100 }],
  ["批复总投资，已安排资金", { total: 100, approvedTotal: 0, yearAmt: 20, cumPaid: 10 }],
  ["结算金额", { total: 100, estimate: 100, settlement: 0, cumPaid: 50, paid: 50, accepted: "2026-05-01" }],
  ["招标控制价", { total: 100, estimate: 100, control: 0, contract: 50 }],
  ["工程部分", { total: 100, engineeringPart: 0, itPart: 60 }],
  ["信息化部分", { total: 100, engineeringPart: 60, itPart: 0 }],
  ["服务费", { total: 100, mode: "购买服务", serviceFeeTotal: 0, selfBuildTotal: 100 }],
  ["自建费用", { total: 100, mode: "购买服务", serviceFeeTotal: 100, selfBuildTotal: 0 }],
  ["年服务费", { total: null, annualFee: 0, serviceTerm: "3年" }],
  ["原合同金额", { total: 100, contract: 0, supp: 10, suppAuthority: "市长" }],
])("%s为 0，不因此判定不符合", (_, row) => expect(errorsOfLaw(row)).toEqual([]));

test.each<[string, Row, string, boolean]>([
  ["结算为 0 不是结余", { total: 100, cumPaid: 50, settlement: 0, accepted: "2026-05-01" }, "A31-SURPLUS info", false],
  ["信息化部分为 0 不是 30 万元以下", { total: 100, itPart: 0 }, "SCOPE-A2-BELOW30 info", false],
  ["批复总投资为 0 要核对", { total: 100, approvedTotal: 0 }, "DATA-ZERO warning", true],
  ["概算为 0 要核对", { total: 100, estimate: 0 }, "DATA-ZERO warning", true],
  ["总投资为 0 是数据错误", { total: 0 }, "DATA-ZERO error", true],
  ["年服务费为 0 不是 30 万元以下", { annualFee: 0, serviceTerm: "3年" }, "SCOPE-A2-BELOW30 info", false],
  [
    "调整后概算为 0 的，仍以概算为限额",
    { total: 100, estimate: 100, adjustedEstimate: 0, contract: 100.000001 },
    "A28-CEILING error",
    true,
  ],
])("%s", (_, row, brief, isFound) => expect(found(row).includes(brief)).toBe(isFound));

test.each<[string, Row, string, string, boolean]>([
  [
    "12 月 31 日仍可报送绩效监控",
    { total: 100, signed: "2025-03-01", monitored: null },
    "2025-12-31",
    "A51-MONITOR warning",
    false,
  ],
  ["1 月 1 日已过期", { total: 100, signed: "2025-03-01", monitored: null }, "2026-01-01", "A51-MONITOR warning", true],
  [
    "第 60 天仍在期限内",
    { total: 100, publicTo: "2026-05-04", schemeSent: null },
    "2026-07-03",
    "A36-60D warning",
    false,
  ],
  ["第 61 天已过期", { total: 100, publicTo: "2026-05-04", schemeSent: null }, "2026-07-04", "A36-60D warning", true],
  [
    "公示当天结束的提示期限",
    { total: 100, publicTo: "2026-07-03", schemeSent: null },
    "2026-07-03",
    "A36-60D info",
    true,
  ],
  [
    "公示还没有结束的不提示",
    { total: 100, publicTo: "2026-07-04", schemeSent: null },
    "2026-07-03",
    "A36-60D info",
    false,
  ],
  [
    "当天验收即已验收",
    { total: 100, cumPaid: 50, settlement: 40, accepted: "2026-08-01" },
    "2026-08-01",
    "A31-SURPLUS info",
    true,
  ],
  [
    "明天才验收",
    { total: 100, cumPaid: 50, settlement: 40, accepted: "2026-08-02" },
    "2026-08-01",
    "A31-SURPLUS info",
    false,
  ],
  [
    "投入运行满 12 个月当天可自评价",
    { total: 100, operating: "2025-08-01", evaluated: null },
    "2026-08-01",
    "A52-EVAL info",
    true,
  ],
  ["差一天满 12 个月", { total: 100, operating: "2025-08-02", evaluated: null }, "2026-08-01", "A52-EVAL info", false],
  [
    "满 24 个月当天仍未过期",
    { total: 100, operating: "2024-07-03", evaluated: null },
    "2026-07-03",
    "A52-EVAL warning",
    false,
  ],
  [
    "满 24 个月次日过期",
    { total: 100, operating: "2024-07-02", evaluated: null },
    "2026-07-03",
    "A52-EVAL warning",
    true,
  ],
])("基准日：%s", (_, row, asOf, brief, isFound) => expect(found(row, asOf).includes(brief)).toBe(isFound));

test.each<[string, Row, string, boolean]>([
  [
    "公示当天开始当天结束，天数不足",
    { total: 100, publicFrom: "2026-07-01", publicTo: "2026-07-01" },
    "A35-PUB error",
    true,
  ],
  [
    "公示当天开始当天结束，先后没有颠倒",
    { total: 100, publicFrom: "2026-07-01", publicTo: "2026-07-01" },
    "DATA-DATE-ORDER error",
    false,
  ],
  [
    "公示今天结束而不足 7 天，不能再延长",
    { total: 100, publicFrom: "2026-07-28", publicTo: "2026-08-01" },
    "A35-PUB error",
    true,
  ],
  [
    "公示明天才结束，还可以延长",
    { total: 100, publicFrom: "2026-07-29", publicTo: "2026-08-02" },
    "A35-PUB warning",
    true,
  ],
  [
    "试运行当天开始当天结束，时间不足",
    { total: 100, trialFrom: "2026-05-01", trialTo: "2026-05-01" },
    "A47-TRIAL warning",
    true,
  ],
  ["合同当天签订当天立项", { total: 100, approved: "2026-05-01", signed: "2026-05-01" }, "A6-ORDER error", false],
  [
    "补充合同在验收当天签订",
    { total: 100, contract: 50, supp: 1, suppSigned: "2026-05-01", accepted: "2026-05-01" },
    "A43-AFTER warning",
    false,
  ],
  ["施行当天立项", { total: 100, approved: "2023-06-06" }, "SCOPE-A66-BEFORE info", false],
  ["施行前一天立项", { total: 100, approved: "2023-06-05" }, "SCOPE-A66-BEFORE info", true],
  ["合同加补充恰好等于概算", { total: 100, estimate: 110, contract: 100, supp: 10 }, "A28-CEILING error", false],
  ["建设周期 366 天不超过一年", { total: 100, period: "366天" }, "A42-1Y warning", false],
  ["建设周期 367 天超过一年", { total: 100, period: "367天" }, "A42-1Y warning", true],
])("%s", (_, row, brief, isFound) => expect(found(row).includes(brief)).toBe(isFound));

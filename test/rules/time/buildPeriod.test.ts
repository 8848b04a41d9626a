import { buildPeriod } from "../../../src/rules/time/buildPeriod";
import { day, iso, on, onDay, testRule, type Row } from "../tester";

const row = (signed: string | null, finishPlanned: string | null): Row => ({ total: 100, signed, finishPlanned });

testRule(buildPeriod, {
  passes: {
    恰好一年: row("2026-01-15", "2027-01-15"),
    闰日签约: row("2024-02-29", "2025-02-28"),
    月精度: row("2026年3月", "2027年3月"),
    "周期 12 个月": { total: 100, period: "12个月" },
    "周期 300 至 400 天，可能不超过": { total: 100, period: "300-400天" },
    跨年度写法不能判定: { total: 100, period: "2026—2027年" },
    签约早于本办法: row("2023-01-01", "2025-01-01"),
    未填: row(null, null),
  },
  fails: {
    多一天: [
      row("2026-01-15", "2027-01-16"),
      {
        severity: "warning",
        message: "dates",
        cells: ["finishPlanned"],
        data: {
          signed: on("2026-01-15"),
          finish: on("2027-01-16"),
          column: "计划完工日期",
          latest: onDay("2027-01-15"),
          allowed: { months: 12 },
        },
      },
    ],
    "周期 18 个月": [
      { total: 100, period: "18个月" },
      { severity: "warning", message: "period", cells: ["period"], data: { allowed: { months: 12 } } },
    ],
    "有签约日期而没有完工日期，看周期": [
      { ...row("2026-01-15", null), period: "18个月" },
      { severity: "warning", message: "period", cells: ["period"], data: { allowed: { months: 12 } } },
    ],
    "有完工日期而没有签约日期，看周期": [
      { ...row(null, "2026-12-15"), period: "18个月" },
      { severity: "warning", message: "period", cells: ["period"], data: { allowed: { months: 12 } } },
    ],
    "周期 12 个半月": [
      { total: 100, period: "12.5个月" },
      { severity: "warning", message: "period", cells: ["period"], data: { allowed: { months: 12 } } },
    ],
    "周期 400 天": [
      { total: 100, period: "400天" },
      { severity: "warning", message: "period", cells: ["period"], data: { allowed: { months: 12 } } },
    ],
    起止月份最短也超过一年: [
      { total: 100, period: "2026年3月—2027年6月" },
      { severity: "warning", message: "period", cells: ["period"], data: { allowed: { months: 12 } } },
    ],
  },
  days: {
    一年: {
      limit: day("2027-01-15"),
      row: (at) => row("2026-01-15", iso(at)),
      verdicts: ["pass", "pass", "warning dates"],
    },
  },
  counts: {
    "周期天数，一年最长 366 天": {
      limit: 366,
      row: (days) => ({ total: 100, period: `${days}天` }),
      verdicts: ["pass", "pass", "warning period"],
    },
    周期月数: {
      limit: 12,
      row: (months) => ({ total: 100, period: `${months}个月` }),
      verdicts: ["pass", "pass", "warning period"],
    },
  },
});

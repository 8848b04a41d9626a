import { budgetReview } from "../../../src/rules/time/budgetReview";
import { day, iso, on, testRule, type Row } from "../tester";

const row = (budgetSent: string | null, budgetReviewed: string | null): Row => ({
  total: 100,
  budgetSent,
  budgetReviewed,
});

testRule(budgetReview, {
  passes: {
    "第 30 个工作日": row("2026-07-01", "2026-08-12"),
    "国庆假期不计、调休上班计入：46 天里 30 个工作日": row("2025-09-08", "2025-10-24"),
    送审早于本办法: row("2023-01-10", "2023-06-30"),
    未填: row("2026-07-01", null),
    送审日期未填: row(null, "2026-08-12"),
    "没有节假日安排的年份，但天数已够少": row("2030-01-01", "2030-01-31"),
  },
  fails: {
    "第 31 个工作日": [
      row("2026-07-01", "2026-08-13"),
      {
        severity: "warning",
        message: "late",
        cells: ["budgetReviewed"],
        data: { sent: on("2026-07-01"), reviewed: on("2026-08-13"), limit: 30, workdays: 31 },
      },
    ],
    "未知年份不猜，已知的就超过": [
      row("2026-11-02", "2027-06-01"),
      {
        severity: "warning",
        message: "lateAtLeast",
        cells: ["budgetReviewed"],
        data: { sent: on("2026-11-02"), reviewed: on("2027-06-01"), limit: 30, workdays: 43 },
      },
    ],
  },
  undecidedYear: { 没有节假日安排的年份写明年份: [row("2026-12-01", "2027-01-20"), 2027] },
  days: {
    "跨到未知年份：已知年份恰好 30 个工作日": {
      limit: day("2026-11-19"),
      row: (at) => row(iso(at), "2027-06-01"),
      verdicts: ["warning lateAtLeast", "pass", "pass"],
    },
    "跨国庆的 30 个工作日": {
      limit: day("2025-10-26"),
      row: (at) => row("2025-09-08", iso(at)),
      verdicts: ["pass", "pass", "warning late"],
    },
    "30 个工作日": {
      limit: day("2026-08-12"),
      row: (at) => row("2026-07-01", iso(at)),
      verdicts: ["pass", "pass", "warning late"],
    },
  },
});

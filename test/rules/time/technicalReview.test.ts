import type { MessageData } from "../../../src/messages";
import { technicalReview } from "../../../src/rules/time/technicalReview";
import { day, iso, on, testRule, type Row, type Sheet } from "../tester";

const row = (schemeSent: string | null, schemeReviewed: string | null): Row => ({
  total: 100,
  schemeSent,
  schemeReviewed,
});
const read = (unit: string, given: Row): Sheet => ({ rows: [given], readings: { "A37-unit": unit } });
const data = (sent: string, reviewed: string): MessageData => ({ sent: on(sent), reviewed: on(reviewed), limit: 10 });

testRule(technicalReview, {
  passes: {
    "第 10 日": row("2026-07-01", "2026-07-11"),
    未填: row("2026-07-01", null),
    报送日期未填: row(null, "2026-07-11"),
    报送早于本办法: row("2023-05-01", "2023-08-01"),
    "工作日理解：10 个工作日": read("workdays", row("2026-07-01", "2026-07-15")),
    "没有节假日安排的年份，但天数已够少": row("2030-01-01", "2030-01-08"),
  },
  fails: {
    "超过 10 日、未超过 10 个工作日": [
      row("2026-07-01", "2026-07-15"),
      {
        severity: "info",
        message: "dependsOnUnit",
        cells: ["schemeReviewed"],
        data: { ...data("2026-07-01", "2026-07-15"), workdays: 10 },
      },
    ],
    "超过 10 个工作日": [
      row("2026-07-01", "2026-07-16"),
      {
        severity: "warning",
        message: "workdays",
        cells: ["schemeReviewed"],
        data: { ...data("2026-07-01", "2026-07-16"), workdays: 11 },
      },
    ],
    自然日理解: [
      read("days", row("2026-07-01", "2026-07-12")),
      { severity: "warning", message: "days", cells: ["schemeReviewed"], data: data("2026-07-01", "2026-07-12") },
    ],
  },
  undecidedYear: {
    没有节假日安排的年份: [row("2030-01-01", "2030-02-08"), 2030],
    "第 10 日可能是没有安排的节假日": [row("2029-12-20", "2030-01-05"), 2029],
    "自然日理解，第 10 日可能是没有安排的节假日": [read("days", row("2029-12-20", "2030-01-05")), 2029],
  },
  days: {
    "10 日": { limit: day("2026-07-11"), row: (at) => row("2026-07-01", iso(at)), verdicts: ["pass", "pass", "info"] },
    "10 个工作日": {
      limit: day("2026-07-15"),
      row: (at) => row("2026-07-01", iso(at)),
      verdicts: ["info", "info", "warning workdays"],
    },
  },
});

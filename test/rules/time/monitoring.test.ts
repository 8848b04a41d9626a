import { monitoring } from "../../../src/rules/time/monitoring";
import { day, iso, on, onDay, testRule, type Row } from "../tester";

const row = (signed: string | null, monitored: string | null, more: Row = {}): Row => ({
  total: 100,
  signed,
  monitored,
  ...more,
});

testRule(monitoring, {
  passes: {
    当年年底前: row("2025-02-01", "2025-12-31"),
    "次年仍在实施，可能是次年的报告": row("2025-02-01", "2026-06-30", { finishPlanned: "2026-10-01" }),
    "次年尚未验收，可能是次年的报告": row("2025-02-01", "2026-06-30", { accepted: "2026-12-20" }),
    签约早于本办法: row("2022-02-01", "2024-01-05"),
    没有签约日期: row(null, "2026-06-30"),
    没有签约日期也没有报送: row(null, null),
    报送日期看不懂由数据规则说: row("2026-02-01", "#REF!"),
  },
  fails: {
    "次年 1 月才报送": [
      row("2026-02-01", "2027-01-05"),
      {
        severity: "warning",
        message: "late",
        cells: ["monitored"],
        data: { due: onDay("2026-12-31"), year: 2026, monitored: on("2027-01-05") },
      },
    ],
    "次年报送，当年已完工": [
      row("2025-02-01", "2026-06-30", { finishPlanned: "2025-12-01" }),
      {
        severity: "warning",
        message: "late",
        cells: ["monitored"],
        data: { due: onDay("2025-12-31"), year: 2025, monitored: on("2026-06-30") },
      },
    ],
    "次年报送，当年已验收，虽计划次年完工": [
      row("2025-02-01", "2026-06-30", { finishPlanned: "2026-10-01", accepted: "2025-12-20" }),
      {
        severity: "warning",
        message: "late",
        cells: ["monitored"],
        data: { due: onDay("2025-12-31"), year: 2025, monitored: on("2026-06-30") },
      },
    ],
    上年的报告填无: [
      row("2025-02-01", "无"),
      { severity: "warning", message: "missing", cells: ["monitored"], data: { due: onDay("2025-12-31"), year: 2025 } },
    ],
    上年的报告未填: [
      row("2025-02-01", null),
      { severity: "warning", message: "missing", cells: ["monitored"], data: { due: onDay("2025-12-31"), year: 2025 } },
    ],
  },
  undecided: { 当年尚未到期: [row("2026-02-01", null), "monitored"] },
  days: {
    年底: {
      limit: day("2025-12-31"),
      row: (at) => row("2025-02-01", iso(at)),
      verdicts: ["pass", "pass", "warning late"],
    },
    "年底，完工在哪一年": {
      limit: day("2025-12-31"),
      row: (at) => row("2025-02-01", "2026-06-30", { finishPlanned: iso(at) }),
      verdicts: ["warning late", "warning late", "pass"],
      elsewhere: true,
    },
  },
});

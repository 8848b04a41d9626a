import type { MessageData } from "../../../src/messages";
import { schemeHandedIn } from "../../../src/rules/time/scheme";
import { day, iso, on, onDay, testRule, type Row } from "../tester";

const row = (publicTo: string | null, schemeSent: string | null, more: Row = {}): Row => ({
  total: 100,
  publicTo,
  schemeSent,
  ...more,
});
const data = (published: string, due: string): MessageData => ({ published: on(published), due: onDay(due), days: 60 });

testRule(schemeHandedIn, {
  passes: {
    "第 60 日": row("2026-05-01", "2026-06-30"),
    公示早于本办法: row("2023-05-01", "2024-01-01"),
    没有公示日期: row(null, "2026-07-01"),
    没有公示日期也没有报送: row(null, null),
    "没有公示日期，节假日没有安排的年份也不判断": { rows: [row(null, "2030-01-02")], asOf: "2030-01-01" },
    "报送日期看不懂，届满之日可能是没有安排的节假日": { rows: [row("2029-11-02", "#REF!")], asOf: "2030-01-02" },
    报送日期看不懂由数据规则说: row("2026-01-10", "#REF!"),
    "已有审查意见，报送日期只是没填": row("2026-01-10", null, { schemeReviewed: "2026-03-01" }),
    "已有概算批复，报送日期只是没填": row("2026-01-10", null, { estimateApproved: "2026-03-01" }),
    公示还没有结束: row("2026-08-10", null),
    "只到月份，可能按时": row("2026-05-01", "2026年6月"),
  },
  fails: {
    "第 61 日": [
      row("2026-05-01", "2026-07-01"),
      {
        severity: "warning",
        message: "late",
        cells: ["schemeSent"],
        data: { ...data("2026-05-01", "2026-06-30"), sent: on("2026-07-01") },
      },
    ],
    "第 60 日在国庆假期内，顺延到节后第一个工作日": [
      { rows: [row("2026-08-02", "2026-10-09")], asOf: "2026-11-01" },
      {
        severity: "warning",
        message: "late",
        cells: ["schemeSent"],
        data: { ...data("2026-08-02", "2026-10-08"), sent: on("2026-10-09") },
      },
    ],
    未报送且已过期: [
      row("2026-05-01", null),
      { severity: "warning", message: "overdue", cells: ["schemeSent"], data: data("2026-05-01", "2026-06-30") },
    ],
    报送填无且已过期: [
      row("2026-05-01", "无"),
      { severity: "warning", message: "overdue", cells: ["schemeSent"], data: data("2026-05-01", "2026-06-30") },
    ],
    "未报送，尚在期内": [
      row("2026-07-15", null),
      { severity: "info", message: "due", cells: ["schemeSent"], data: data("2026-07-15", "2026-09-13") },
    ],
  },
  undecidedYear: {
    "第 60 日可能是没有安排的节假日": [row("2029-12-01", "2030-02-01"), 2030],
    "未报送，第 60 日可能是没有安排的节假日": [{ rows: [row("2029-12-01", null)], asOf: "2030-02-01" }, 2030],
  },
  days: {
    "第 60 日在国庆假期内，以节后第一个工作日为限": {
      limit: day("2026-10-08"),
      row: (at) => ({ rows: [row("2026-08-02", iso(at))], asOf: "2026-11-01" }),
      verdicts: ["pass", "pass", "warning late"],
    },
    "60 日": {
      limit: day("2026-06-30"),
      row: (at) => row("2026-05-01", iso(at)),
      verdicts: ["pass", "pass", "warning late"],
    },
    "未报送，以审查基准日计": {
      limit: day("2026-06-30"),
      row: (at) => ({ rows: [row("2026-05-01", null)], asOf: iso(at) }),
      verdicts: ["info", "info", "warning overdue"],
    },
  },
});

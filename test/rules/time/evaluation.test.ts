import { evaluation } from "../../../src/rules/time/evaluation";
import { day, iso, on, onDay, testRule, type Row } from "../tester";

const row = (operating: string | null, evaluated: string | null): Row => ({ total: 100, operating, evaluated });
const window = (from: string, to: string): Record<string, ReturnType<typeof onDay>> => ({
  from: onDay(from),
  to: onDay(to),
});

testRule(evaluation, {
  passes: {
    "第 24 个月对应日": row("2024-03-15", "2026-03-15"),
    "第 12 个月对应日": row("2024-03-15", "2025-03-15"),
    "未自评，未满 12 个月": row("2025-09-01", null),
    投运早于本办法: row("2022-03-15", null),
    没有投运: row(null, null),
    没有投运日期而有自评: row(null, "2026-03-15"),
    "没有投运日期，节假日没有安排的年份也不判断": { rows: [row(null, "2030-01-02")], asOf: "2030-01-01" },
    "自评日期看不懂，届满之日可能是没有安排的节假日": { rows: [row("2028-01-01", "#REF!")], asOf: "2030-01-02" },
    自评日期看不懂由数据规则说: row("2024-03-15", "#REF!"),
    "只到月份，可能按时": row("2024年3月", "2026年3月"),
  },
  fails: {
    "超过 24 个月": [
      row("2024-03-15", "2026-03-16"),
      {
        severity: "warning",
        message: "late",
        cells: ["evaluated"],
        data: { ...window("2025-03-15", "2026-03-15"), evaluated: on("2026-03-16") },
      },
    ],
    "早于 12 个月": [
      row("2024-03-15", "2025-02-01"),
      {
        severity: "info",
        message: "early",
        cells: ["evaluated"],
        data: { ...window("2025-03-15", "2026-03-15"), evaluated: on("2025-02-01") },
      },
    ],
    在期间内未自评: [
      row("2025-03-15", null),
      { severity: "info", message: "due", cells: ["evaluated"], data: window("2026-03-15", "2027-03-15") },
    ],
    期间内自评填无: [
      row("2025-03-15", "无"),
      { severity: "info", message: "due", cells: ["evaluated"], data: window("2026-03-15", "2027-03-15") },
    ],
    已过期间自评填无: [
      row("2024-03-15", "无"),
      { severity: "warning", message: "overdue", cells: ["evaluated"], data: window("2025-03-15", "2026-03-15") },
    ],
    已过期间未自评: [
      row("2024-03-15", null),
      { severity: "warning", message: "overdue", cells: ["evaluated"], data: window("2025-03-15", "2026-03-15") },
    ],
  },
  undecidedYear: {
    "第 24 个月届满之日可能是没有安排的节假日": [row("2028-01-01", "2030-01-02"), 2030],
    "未自评，届满之日可能是没有安排的节假日": [{ rows: [row("2028-01-01", null)], asOf: "2030-01-02" }, 2030],
  },
  days: {
    "24 个月": {
      limit: day("2026-03-15"),
      row: (at) => row("2024-03-15", iso(at)),
      verdicts: ["pass", "pass", "warning late"],
    },
    "12 个月": {
      limit: day("2025-03-15"),
      row: (at) => row("2024-03-15", iso(at)),
      verdicts: ["info early", "pass", "pass"],
    },
    "未自评，以审查基准日计": {
      limit: day("2026-03-15"),
      row: (at) => ({ rows: [row("2024-03-15", null)], asOf: iso(at) }),
      verdicts: ["info due", "info due", "warning overdue"],
    },
    "未自评，满 12 个月之日": {
      limit: day("2026-07-15"),
      row: (at) => ({ rows: [row("2025-07-15", null)], asOf: iso(at) }),
      verdicts: ["pass", "info due", "info due"],
    },
  },
});

import { lateApproval } from "../../../src/rules/adjustment/late";
import { day, iso, on, testRule, type Row } from "../tester";

const row = (adjustApproved: string | null, adjustDone: string | null): Row => ({
  estimate: 200,
  adjustApproved,
  adjustDone,
});

testRule(lateApproval, {
  passes: {
    事先报批: row("2026-04-01", "2026-05-01"),
    未实施: row("2026-04-01", null),
    实施早于本办法: row("2023-09-01", "2023-05-01"),
    "只到月份，可能在先": row("2026年5月", "2026-05-20"),
  },
  fails: {
    事后补批: [
      row("2026-07-01", "2026-05-01"),
      {
        severity: "error",
        message: "late",
        cells: ["adjustApproved", "adjustDone"],
        data: { approved: on("2026-07-01"), done: on("2026-05-01") },
      },
    ],
  },
  days: {
    同一天: { limit: day("2026-05-01"), row: (at) => row(iso(at), "2026-05-01"), verdicts: ["pass", "pass", "error"] },
  },
});

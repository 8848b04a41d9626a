import { clearance } from "../../../src/rules/time/clearance";
import { day, iso, on, testRule, type Row } from "../tester";

const row = (trialTo: string, cleared: string | null): Row => ({ total: 100, trialTo, cleared });

testRule(clearance, {
  passes: { "试运行结束后核准": row("2026-04-01", "2026-04-20"), "未填": row("2026-04-01", null), "核准早于本办法": row("2023-06-10", "2023-06-01"), "只到月份，可能在后": row("2026-04-15", "2026年4月") },
  fails: {
    "试运行未结束已核准": [row("2026-04-01", "2026-03-20"), { severity: "error", message: "early", cells: ["cleared", "trialTo"], data: { ended: on("2026-04-01"), cleared: on("2026-03-20") } }],
    "计划中的": [row("2026-12-01", "2026-11-20"), { severity: "warning", message: "planned", cells: ["cleared", "trialTo"], data: { ended: on("2026-12-01"), cleared: on("2026-11-20") } }],
  },
  days: { "同一天": { limit: day("2026-04-01"), row: (at) => row("2026-04-01", iso(at)), verdicts: ["error", "pass", "pass"] } },
});

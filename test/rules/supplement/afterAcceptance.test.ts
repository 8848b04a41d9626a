import { supplementAfterAcceptance } from "../../../src/rules/supplement/afterAcceptance";
import { day, iso, on, testRule, type Row } from "../tester";

const row = (suppSigned: string | null, accepted: string | null): Row => ({
  total: 200,
  contract: 100,
  supp: 5,
  suppSigned,
  accepted,
});

testRule(supplementAfterAcceptance, {
  passes: {
    履行中签订: row("2026-05-10", "2026-06-30"),
    未验收: row("2026-07-10", null),
    早于本办法: row("2023-05-10", "2023-05-01"),
    "只到月份，可能在先": row("2026年6月", "2026-06-15"),
  },
  fails: {
    验收之后签订: [
      row("2026-07-10", "2026-06-30"),
      {
        severity: "warning",
        message: "after",
        cells: ["suppSigned"],
        data: { signed: on("2026-07-10"), accepted: on("2026-06-30") },
      },
    ],
  },
  days: {
    同一天: {
      limit: day("2026-06-30"),
      row: (at) => row(iso(at), "2026-06-30"),
      verdicts: ["pass", "pass", "warning"],
    },
  },
});

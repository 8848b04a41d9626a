import { operationsYear } from "../../../src/rules/operations/year";
import { day, iso, on, onDay, testRule, type Row } from "../tester";

const row = (omYear: number | null, applied: string | null): Row => ({ total: 80, nature: "运维", omYear, applied });

testRule(operationsYear, {
  passes: {
    上一年度申报: row(2027, "2026-09-01"),
    未填: row(2027, null),
    没有年度: row(null, "2026-09-01"),
    申报早于本办法: row(2022, "2022-03-01"),
  },
  fails: {
    当年才申报: [
      row(2027, "2027-01-10"),
      {
        severity: "warning",
        message: "late",
        cells: ["applied"],
        data: { applied: on("2027-01-10"), last: onDay("2026-12-31"), year: 2027 },
      },
    ],
  },
  days: {
    上一年度末: { limit: day("2026-12-31"), row: (at) => row(2027, iso(at)), verdicts: ["pass", "pass", "warning"] },
  },
});

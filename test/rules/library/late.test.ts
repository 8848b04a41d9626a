import { lateApplication } from "../../../src/rules/library/late";
import { between, day, iso, on, onDay, testRule, type Row } from "../tester";

const applied = (date: string | null, more: Row = {}): Row => ({ total: 100, planYear: 2027, applied: date, ...more });

testRule(lateApplication, {
  passes: {
    "10 月 31 日当天": applied("2026-10-31"),
    中期调整增补不适用: applied("2027-07-05", { listing: "中期调整增补" }),
    "只到月份，可能未晚": applied("2026年10月"),
    未填: applied(null),
    早于本办法的申报: applied("2022-12-01", { planYear: 2022 }),
  },
  fails: {
    "11 月 1 日": [
      applied("2026-11-01"),
      {
        severity: "warning",
        message: "late",
        cells: ["applied"],
        data: { applied: on("2026-11-01"), last: onDay("2026-10-31"), year: 2027 },
      },
    ],
    整月都晚: [
      applied("2026年11月"),
      {
        severity: "warning",
        message: "late",
        cells: ["applied"],
        data: { applied: between("2026-11-01", "2026-11-30"), last: onDay("2026-10-31"), year: 2027 },
      },
    ],
  },
  notChecked: { 没有计划年度列: { total: 100, applied: "2026-11-01" } },
  days: {
    "10 月底含 31 日": {
      limit: day("2026-10-31"),
      row: (at) => applied(iso(at)),
      verdicts: ["pass", "pass", "warning"],
    },
  },
});

import { surplus } from "../../../src/rules/ceiling/surplus";
import { day, iso, money, testRule, wan, type Row } from "../tester";

const row = (cumPaid: number | bigint | null, settlement: number | null, accepted: string | null): Row => ({
  total: 300,
  cumPaid,
  settlement,
  accepted,
});

testRule(surplus, {
  passes: {
    没有结余: row(280, 287.5, "2026-06-30"),
    尚未验收: row(300, 287.5, null),
    验收还在以后: { rows: [row(300, 287.5, "2026-12-30")], asOf: "2026-08-01" },
    没有结算: row(300, null, "2026-06-30"),
    "结算为 0 不是结余": row(300, 0, "2026-06-30"),
  },
  fails: {
    只有已拨付一列: [
      { total: 300, settlement: 200, paid: 250, accepted: "2026-05-01" },
      {
        severity: "info",
        message: "left",
        cells: ["paid", "settlement"],
        data: { released: money(250), settlement: money(200), surplus: money(50) },
      },
    ],
    "累计未填，以前年度有": [
      { total: 300, settlement: 200, cumPaidPrior: 250, cumPaid: null, accepted: "2026-05-01" },
      {
        severity: "info",
        message: "left",
        cells: ["cumPaidPrior", "settlement"],
        data: { released: money(250), settlement: money(200), surplus: money(50) },
      },
    ],
    "结余 12.5 万元": [
      row(300, 287.5, "2026-06-30"),
      {
        severity: "info",
        message: "left",
        cells: ["cumPaid", "settlement"],
        data: { released: money(300), settlement: money(287.5), surplus: money(12.5) },
      },
    ],
  },
  amounts: {
    下达等于结算: {
      limit: wan(287.5),
      row: (fen) => row(fen, 287.5, "2026-06-30"),
      verdicts: ["pass", "pass", "info"],
    },
  },
  days: {
    验收之日: {
      limit: day("2026-08-01"),
      row: (at) => row(300, 287.5, iso(at)),
      verdicts: ["info", "info", "pass"],
    },
  },
});

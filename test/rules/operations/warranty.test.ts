import { warranty } from "../../../src/rules/operations/warranty";
import { day, iso, on, testRule, type Row } from "../tester";

const row = (omFrom: string, warrantyTo: string | null): Row => ({ total: 80, nature: "运维", omFrom, warrantyTo });

testRule(warranty, {
  passes: {
    维保结束后: row("2027-07-01", "2027-06-30"),
    没有维保: row("2027-01-01", null),
    "只到月份，可能在后": row("2027年6月", "2027年6月"),
  },
  fails: {
    维保期内: [
      row("2027-01-01", "2027-06-30"),
      {
        severity: "warning",
        message: "inWarranty",
        cells: ["omFrom"],
        data: { from: on("2027-01-01"), end: on("2027-06-30") },
      },
    ],
  },
  days: {
    维保最后一天: {
      limit: day("2027-06-30"),
      row: (at) => row(iso(at), "2027-06-30"),
      verdicts: ["warning", "warning", "pass"],
    },
  },
});

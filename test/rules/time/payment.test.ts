import { payment } from "../../../src/rules/time/payment";
import { rowsOf, testRule, wan, type Row } from "../tester";

const row = (more: Row): Row => ({ total: 300, cleared: null, accepted: null, ...more });

testRule(payment, {
  passes: {
    没有拨付: row({ paid: null }),
    "拨付 0": row({ paid: 0 }),
    核准和验收都有: row({ paid: 120, cleared: "2026-05-01", accepted: "2026-06-01" }),
  },
  fails: {
    拨付而没有核准和验收: [
      row({ paid: 120 }),
      { severity: "info", message: "progress", cells: [], row: null, data: { rows: rowsOf(2) } },
    ],
    合同付清而没有验收: [
      row({ contract: 280, paid: 280 }),
      { severity: "warning", message: "inFull", cells: [], row: null, data: { rows: rowsOf(2) } },
    ],
    含补充合同才算付清: [
      row({ contract: 280, supp: 20, paid: 290 }),
      { severity: "info", message: "progress", cells: [], row: null, data: { rows: rowsOf(2) } },
    ],
    每张表只说一次: [
      { rows: [row({ paid: 10 }), row({ paid: 20 }), row({ paid: 0 })] },
      { severity: "info", message: "progress", cells: [], row: null, data: { rows: rowsOf(2, 3) } },
    ],
  },
  amounts: {
    付清: { limit: wan(280), row: (paid) => row({ contract: 280, paid }), verdicts: ["info", "warning", "warning"] },
  },
});

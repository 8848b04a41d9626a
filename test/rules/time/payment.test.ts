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
    结算金额付清而没有验收: [
      row({ contract: 280, settlement: 250, paid: 250, cleared: "2026-05-01" }),
      { severity: "warning", message: "inFull", cells: [], row: null, data: { rows: rowsOf(2) } },
    ],
    验收了而没有核准: [
      row({ contract: 280, paid: 280, accepted: "2026-05-01" }),
      { severity: "info", message: "progress", cells: [], row: null, data: { rows: rowsOf(2) } },
    ],
    补充合同待定的以已知的计: [
      row({ contract: 280, suppPrior: 20, supp: "待定", paid: 280 }),
      { severity: "info", message: "progress", cells: [], row: null, data: { rows: rowsOf(2) } },
    ],
    "合同为 0 的无从付清": [
      row({ contract: 0, paid: 280 }),
      { severity: "info", message: "progress", cells: [], row: null, data: { rows: rowsOf(2) } },
    ],
    没有合同金额的无从付清: [
      row({ contract: null, supp: 20, paid: 280 }),
      { severity: "info", message: "progress", cells: [], row: null, data: { rows: rowsOf(2) } },
    ],
    每张表只说一次: [
      { rows: [row({ paid: 10 }), row({ paid: 20 }), row({ paid: 0 })] },
      { severity: "info", message: "progress", cells: [], row: null, data: { rows: rowsOf(2, 3) } },
    ],
  },
  amounts: {
    付清: { limit: wan(280), row: (paid) => row({ contract: 280, paid }), verdicts: ["info", "warning", "warning"] },
    "付清，有结算": {
      limit: wan(250),
      row: (paid) => row({ contract: 280, settlement: 250, paid }),
      verdicts: ["info", "warning", "warning"],
    },
    "付清，有以前的补充合同": {
      limit: wan(300),
      row: (paid) => row({ contract: 280, suppPrior: 20, paid }),
      verdicts: ["info", "warning", "warning"],
    },
    "付清，合同有扣减": {
      limit: wan(260),
      row: (paid) => row({ contract: 280, supp: -20, paid }),
      verdicts: ["info", "warning", "warning"],
    },
  },
});

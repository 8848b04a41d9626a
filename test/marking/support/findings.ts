import type { Finding } from "../../../src/review/types";

/** A finding of law whose text holds this header. */
export const finding = (header: string, part: Partial<Finding> = {}): Finding => ({
  id: header,
  rule: "SHEET-UNKNOWN-COLUMN",
  severity: "error",
  kind: "law",
  cite: null,
  row: 3,
  rows: [3],
  cells: [],
  message: { key: "rules.SHEET-UNKNOWN-COLUMN.unknown", data: { header } },
  differs: [],
  trace: null,
  ...part,
});

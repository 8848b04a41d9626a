import { compare, constant } from "../support/trace";
import type { SheetRule } from "../types";
import { headerCell } from "../support/headers";

/** A header nobody could place: its column is not reviewed. One finding for each, and no accusation. */
export const unknownColumn: SheetRule = {
  id: "SHEET-UNKNOWN-COLUMN",
  kind: "data",
  cite: null,
  scope: "sheet",
  needs: [],
  judge: ({ sheet }) =>
    sheet.unknownColumns.map(({ column, header }) => ({
      severity: "info" as const,
      message: "unknown",
      data: { header: header.slice(0, 60) },
      cells: [headerCell(sheet, column)],
      row: null,
      trace: () => compare(constant("trace.fieldsOfHeader", 0, "count"), "=", constant("trace.none", 0, "count")),
    })),
};

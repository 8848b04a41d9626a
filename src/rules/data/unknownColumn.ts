import { compare, constant } from "../trace";
import { defineSheetRule } from "../define";
import { texts } from "./unknownColumn.texts";
import { headerCell } from "../naming";

/** A header nobody could place: its column is not reviewed. One finding for each, and no accusation. */
export const unknownColumn = defineSheetRule({
  id: "SHEET-UNKNOWN-COLUMN",
  kind: "data",
  cite: null,
  needs: [],
  limits: [],
  messages: { unknown: "info" },
  texts,
  judge: ({ sheet }) =>
    sheet.unknownColumns.map(({ column, header }) => ({
      message: "unknown",
      data: { header: header.slice(0, 60) },
      cells: [headerCell(sheet, column)],
      row: null,
      trace: () => compare(constant("trace.fieldsOfHeader", 0, "count"), "=", constant("trace.none", 0, "count")),
    })),
});

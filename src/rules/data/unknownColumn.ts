import { compare, constant } from "../trace";
import { defineSheetRule } from "../define";
import { whenOnSheet } from "../statement";
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
    [...sheet.columns, ...sheet.unknownColumns].flatMap((each) => {
      const { column, header } = each;
      const none = compare(
        constant("trace.fieldsOfHeader", "field" in each ? 1 : 0, "count"),
        "=",
        constant("trace.none", 0, "count"),
      );
      return whenOnSheet(none, () => ({
        message: "unknown" as const,
        data: { header: header.slice(0, 60) },
        cells: [headerCell(sheet, column)],
        row: null,
      }));
    }),
});

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
  messages: { unknown: "info", unknownLabel: "info" },
  texts,
  judge: ({ sheet }) =>
    [...sheet.columns, ...sheet.unknownColumns].flatMap((each) => {
      const { header, cells } = each;
      const none = compare(
        constant("trace.fieldsOfHeader", "field" in each ? 1 : 0, "count"),
        "=",
        constant("trace.none", 0, "count"),
      );
      return whenOnSheet(none, () => ({
        message: cells ? ("unknownLabel" as const) : ("unknown" as const),
        data: { header: header.slice(0, 60) },
        cells: [headerCell(sheet, each)],
        row: null,
      }));
    }),
});

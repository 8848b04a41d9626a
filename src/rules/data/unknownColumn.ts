import { compare, constant } from "../trace";
import { defineSheetRule } from "../define";
import { whenToldOnSheet } from "../statement";
import { texts } from "./unknownColumn.texts";
import { headerCell } from "../naming";
import { isLabel } from "./headers";

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
      const told = { data: { header: header.slice(0, 60) }, cells: [headerCell(sheet, each)], row: null };
      return whenToldOnSheet(none, () => [
        { because: isLabel(cells), message: "unknownLabel" as const, ...told },
        { message: "unknown" as const, ...told },
      ]);
    }),
});

import { addressOf } from "../../sheet";
import { compare, constant } from "../trace";
import { defineSheetRule } from "../define";
import { whenOnSheet } from "../statement";
import { texts } from "./furtherTable.texts";

/** Another table below or beside the plan on the same sheet is not reviewed, which must not go unsaid. */
export const furtherTable = defineSheetRule({
  id: "SHEET-FURTHER-TABLE",
  kind: "data",
  cite: null,
  needs: [],
  limits: [],
  messages: { notRead: "warning" },
  texts,
  judge: ({ sheet }) => {
    const tables = sheet.furtherTables ?? [];
    const several = compare(
      constant("trace.tablesOfSheet", tables.length + 1, "count"),
      ">",
      constant("trace.one", 1, "count"),
    );
    return tables.flatMap(({ row, column }) =>
      whenOnSheet(several, () => ({
        message: "notRead" as const,
        data: { address: addressOf(row, column) },
        cells: [{ row, column, field: null }],
        row: null,
      })),
    );
  },
});

import { addressOf } from "../../sheet";
import { compare, constant } from "../trace";
import { defineSheetRule } from "../define";
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
  judge: ({ sheet }) =>
    (sheet.furtherTables ?? []).map(({ row, column }) => ({
      message: "notRead",
      data: { address: addressOf(row, column) },
      cells: [{ row, column, field: null }],
      row: null,
      trace: () => compare(constant("trace.tablesOfSheet", 2, "count"), ">", constant("trace.one", 1, "count")),
    })),
});

import { addressOf } from "../../sheet";
import { compare, constant } from "../trace";
import { defineSheetRule } from "../define";
import { whenOnSheet } from "../statement";
import type { Expression } from "../types";
import { texts } from "./furtherTable.texts";

/** That a table is not the first of its sheet, which is the one that is read. */
const isFurther = (place: number): Expression =>
  compare(constant("trace.placeOfTable", place, "count"), ">", constant("trace.one", 1, "count"));

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
    const first = { row: sheet.range.firstRow, column: sheet.range.firstColumn };
    return [first, ...(sheet.furtherTables ?? [])].flatMap(({ row, column }, before) =>
      whenOnSheet(isFurther(before + 1), () => ({
        message: "notRead" as const,
        data: { address: addressOf(row, column) },
        cells: [{ row, column, field: null }],
        row: null,
      })),
    );
  },
});

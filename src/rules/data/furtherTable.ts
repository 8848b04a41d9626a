import { addressOf } from "../../plan/grid";
import { compare, constant } from "../support/trace";
import type { SheetRule } from "../types";

/** Another table below or beside the plan on the same sheet is not reviewed, which must not go unsaid. */
export const furtherTable: SheetRule = {
  id: "SHEET-FURTHER-TABLE",
  kind: "data",
  cite: null,
  scope: "sheet",
  needs: [],
  judge: ({ sheet }) =>
    (sheet.furtherTables ?? []).map(({ row, column }) => ({
      severity: "warning" as const,
      message: "notRead",
      data: { address: addressOf(row, column) },
      cells: [{ row, column, field: null }],
      row: null,
      trace: () => compare(constant("trace.tablesOfSheet", 2, "count"), ">", constant("trace.one", 1, "count")),
    })),
};

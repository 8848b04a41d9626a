import { FIELDS } from "../../fields";
import { columnName } from "../../plan/grid";
import { compare, constant } from "../support/trace";
import type { SheetRule } from "../types";
import { headerCell } from "../support/headers";

/** Two columns for one field: one of them is not reviewed. To be verified where it holds amounts, dates or answers. */
export const doubleColumn: SheetRule = {
  id: "SHEET-DOUBLE-COLUMN",
  kind: "data",
  cite: null,
  scope: "sheet",
  needs: [],
  judge: ({ sheet }) =>
    sheet.doubleColumns.map(({ field, column, header }) => {
      const used = sheet.columns.find((each) => each.field === field);
      return {
        severity:
          FIELDS[field].kind === "text" || FIELDS[field].kind === "enum" ? ("info" as const) : ("warning" as const),
        message: "double",
        data: {
          header: header.slice(0, 60),
          field: { term: `field.${field}` as const },
          used: columnName(used?.column ?? column),
        },
        cells: [headerCell(sheet, column)],
        row: null,
        trace: () => compare(constant("trace.columnsOfField", 2, "count"), ">", constant("trace.one", 1, "count")),
      };
    }),
};

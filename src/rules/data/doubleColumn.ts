import { FIELDS, type FieldKey } from "../../fields";
import { columnName } from "../../sheet";
import { compare, constant } from "../trace";
import { defineSheetRule } from "../define";
import { whenOnSheet } from "../statement";
import { texts } from "./doubleColumn.texts";
import { headerCell } from "../naming";

const isDescriptive = (field: FieldKey): boolean => FIELDS[field].kind === "text" || FIELDS[field].kind === "enum";

/** Two columns for one field: one of them is not reviewed. To be verified where it holds amounts, dates or answers. */
export const doubleColumn = defineSheetRule({
  id: "SHEET-DOUBLE-COLUMN",
  kind: "data",
  cite: null,
  needs: [],
  limits: [],
  messages: { double: ["warning", "info"] },
  texts,
  judge: ({ sheet }) =>
    sheet.doubleColumns.flatMap(({ field, column, header }) => {
      const used = sheet.columns.find((each) => each.field === field);
      const columns = sheet.doubleColumns.filter((each) => each.field === field).length + 1;
      const several = compare(
        constant("trace.columnsOfField", columns, "count"),
        ">",
        constant("trace.one", 1, "count"),
      );
      return whenOnSheet(several, () => ({
        message: "double" as const,
        severity: isDescriptive(field) ? ("info" as const) : ("warning" as const),
        data: {
          header: header.slice(0, 60),
          field: { term: `field.${field}` as const },
          used: columnName(used?.column ?? column),
        },
        cells: [headerCell(sheet, column)],
        row: null,
      }));
    }),
});

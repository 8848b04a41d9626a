import { FIELDS, type FieldKey } from "../../fields";
import { columnName } from "../../sheet";
import { compare, constant } from "../trace";
import { defineSheetRule } from "../define";
import { whenOnSheet } from "../statement";
import type { PlanSheet } from "../../plan/types";
import { texts } from "./doubleColumn.texts";
import { headerCell } from "../naming";

const isDescriptive = (field: FieldKey): boolean => FIELDS[field].kind === "text" || FIELDS[field].kind === "enum";

/** Every column that stands for a field, with its place among those that do: the first is the one that is read. */
function columnsOf({ columns, doubleColumns }: PlanSheet) {
  const seen = new Map<FieldKey, number>();
  return [...columns, ...doubleColumns].map(({ field, column, header }) => {
    const place = (seen.get(field) ?? 0) + 1;
    seen.set(field, place);
    return { field, column, header, place };
  });
}

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
    columnsOf(sheet).flatMap(({ field, column, header, place }) => {
      const used = sheet.columns.find((each) => each.field === field);
      const further = compare(constant("trace.placeOfColumn", place, "count"), ">", constant("trace.one", 1, "count"));
      return whenOnSheet(further, () => ({
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

import { FIELDS, type FieldKey } from "../../fields";
import { placeOfColumn } from "../../plan/place";
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
  return [...columns, ...doubleColumns].map((each) => {
    const place = (seen.get(each.field) ?? 0) + 1;
    seen.set(each.field, place);
    return { each, place };
  });
}

/** What was done before and what is done now, in columns of their own: a third that adds them up says nothing new. */
const PARTS: readonly (readonly FieldKey[])[] = [
  ["suppPrior", "supp"],
  ["adjPrior", "adj"],
  ["cumPaidPrior", "yearAmt"],
];
const SUM = /合计|总计|共计|小计|累计/;

/** A further column that adds up two others (此前, 本次, 合计), both of which are read. */
function addsUp({ columns }: PlanSheet, field: FieldKey, header: string): boolean {
  const has = (part: FieldKey): boolean => columns.some((each) => each.field === part);
  return SUM.test(header) && PARTS.some((parts) => parts.includes(field) && parts.every(has));
}

/** Two columns for one field: one of them is not reviewed. To be verified where it holds amounts, dates or answers. */
export const doubleColumn = defineSheetRule({
  id: "SHEET-DOUBLE-COLUMN",
  kind: "data",
  cite: null,
  needs: [],
  limits: [],
  messages: { double: ["warning", "info"], doubleLabel: ["warning", "info"] },
  texts,
  judge: ({ sheet }) =>
    columnsOf(sheet).flatMap(({ each: column, place }) => {
      const { field, header, cells } = column;
      const used = sheet.columns.find((each) => each.field === field);
      const further = compare(constant("trace.placeOfColumn", place, "count"), ">", constant("trace.one", 1, "count"));
      return whenOnSheet(further, () => ({
        message: cells ? ("doubleLabel" as const) : ("double" as const),
        severity: isDescriptive(field) || addsUp(sheet, field, header) ? ("info" as const) : ("warning" as const),
        data: {
          header: header.slice(0, 60),
          field: { term: `field.${field}` as const },
          used: placeOfColumn(used ?? column),
        },
        cells: [headerCell(sheet, column)],
        row: null,
      }));
    }),
});

import { FIELDS, type FieldKey } from "../../fields";
import { placeOfColumn, placesOfColumn } from "../../plan/place";
import { addressOf } from "../../sheet";
import { all, compare, constant, either, isA, isOneOf } from "../trace";
import { defineSheetRule } from "../define";
import { whenToldOnSheet } from "../statement";
import type { PlanSheet } from "../../plan/types";
import type { Expression } from "../types";
import { texts } from "./doubleColumn.texts";
import { headerCell } from "../naming";
import { isLabel } from "./headers";

type Column = PlanSheet["columns"][number] | PlanSheet["doubleColumns"][number];

/** A header and the cell that it stands in. */
function headerOf(sheet: PlanSheet, column: Column) {
  const { row, column: at } = headerCell(sheet, column);
  return { field: column.field, address: addressOf(row, at), shown: column.header };
}

/** It says what a project is, and nothing that is judged by an amount, a date or an answer. */
const isDescriptive = (sheet: PlanSheet, column: Column): Expression =>
  isOneOf(headerOf(sheet, column), FIELDS[column.field].kind, "text", "enum");

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
function addsUp(sheet: PlanSheet, column: Column): Expression {
  const named = {
    kind: "words",
    ...headerOf(sheet, column),
    text: column.header,
    words: SUM.source,
    wanted: true,
  } as const;
  const read = (part: FieldKey): Expression[] =>
    sheet.columns.filter(({ field }) => field === part).map((each) => isA(headerOf(sheet, each), "read", true));
  const together = sheet.columns.filter(({ field, isAddedUp }) => field === column.field && isAddedUp === true);
  const pairs = PARTS.filter((parts) => parts.includes(column.field)).map((parts) => parts.map(read));
  const whole = pairs.filter((parts) => parts.every(({ length }) => length > 0));
  return all(
    named,
    either(
      ...whole.map((parts) => all(...parts.flat())),
      ...together.map((each) => isA(headerOf(sheet, each), "read", true)),
    ),
  );
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
      return whenToldOnSheet(further, () => {
        const told = {
          data: {
            header: header.slice(0, 60),
            field: { term: `field.${field}` as const },
            used: used !== undefined ? placesOfColumn(used) : placeOfColumn(column),
          },
          cells: [headerCell(sheet, column)],
          row: null,
        };
        const saysNothing = either(isDescriptive(sheet, column), addsUp(sheet, column));
        return [
          { because: all(isLabel(cells), saysNothing), message: "doubleLabel", severity: "info", ...told },
          { because: isLabel(cells), message: "doubleLabel", severity: "warning", ...told },
          { because: saysNothing, message: "double", severity: "info", ...told },
          { message: "double", severity: "warning", ...told },
        ] as const;
      });
    }),
});

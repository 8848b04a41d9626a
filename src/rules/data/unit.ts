import type { FieldKey } from "../../fields";
import { readingOf, type PlanSheet, type Project } from "../../plan/types";
import { terms } from "../naming";
import { judgedOf, noted } from "./cells";
import { cellOf } from "../trace";
import { defineRule, type Says } from "../define";
import { together, when } from "../statement";
import { type RowContext, type Expression, NOT_APPLICABLE, type Outcome } from "../types";
import { texts } from "./unit.texts";

/**
 * A cell whose own unit beat its column's, a figure so large in a 万元 column that it may be 元, or a unit that nothing
 * states and 万元 was taken for (reading 3.38). Nothing is rescaled silently.
 */
export const doubtfulUnit = defineRule({
  id: "DATA-UNIT",
  kind: "data",
  cite: null,
  reach: "all",
  act: null,
  needs: [],
  limits: [],
  messages: { magnitude: "warning", cellUnit: "info", assumed: "info" },
  texts,
  judge: (row) =>
    together<Says<"magnitude" | "cellUnit" | "assumed">>([
      noted(row, "suspiciousMagnitude", "magnitude"),
      noted(row, "unitInCell", "cellUnit"),
      assumed(row),
    ]),
});

const ASSUMED = new WeakMap<PlanSheet, ReadonlySet<FieldKey>>();

/** Fields whose column, group and sheet name no unit. Kept per sheet: every row asks. */
function withoutUnit(sheet: PlanSheet): ReadonlySet<FieldKey> {
  let fields = ASSUMED.get(sheet);
  if (fields === undefined) {
    fields = new Set(sheet.columns.filter((column) => column.unitSource === "assumed").map((column) => column.field));
    ASSUMED.set(sheet, fields);
  }
  return fields;
}

/** Where the unit of a cell's amount came from. */
function unitOf({ project, sheet }: RowContext, field: FieldKey): Expression {
  const { address, shown } = cellOf(project, field);
  const source = sheet.columns.find((column) => column.field === field)?.unitSource;
  return { kind: "state", field, address, shown, is: [source ?? "absent"], asked: ["assumed"] };
}

/** A cell whose amount has no unit of its own. */
function isBare(project: Project, field: FieldKey): boolean {
  const reading = readingOf(project, field);
  return reading.state === "value" && !(typeof reading.source.raw === "string" && /[元万亿]/.test(reading.source.raw));
}

/** Once per sheet (reading 0.6), with the rows that hold an amount without a unit of its own. */
function assumed(row: RowContext): Outcome<Says<"assumed">> {
  const fields = withoutUnit(row.sheet);
  if (fields.size === 0) return NOT_APPLICABLE;
  const bare = judgedOf(row.project).find((field) => fields.has(field) && isBare(row.project, field));
  return bare === undefined
    ? NOT_APPLICABLE
    : when(unitOf(row, bare), () => ({
        message: "assumed",
        data: { fields: terms([...fields]) },
        fields: [],
        oncePerSheet: true,
      }));
}

import type { MoneyUnit } from "../../exact";
import type { FieldKey } from "../../fields";
import { unitName } from "../../messages";
import type { MessageValue } from "../../messages/types";
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
 * states and 万元, or that of the sheet's other amounts, was taken for (reading 3.38). Nothing is rescaled silently.
 */
export const doubtfulUnit = defineRule({
  id: "DATA-UNIT",
  kind: "data",
  cite: null,
  reach: "all",
  act: null,
  needs: [],
  limits: [],
  messages: { magnitude: "warning", cellUnit: "info", assumed: "info", likeOthers: "info" },
  texts,
  judge: (row) =>
    together<Says<"magnitude" | "cellUnit" | "assumed" | "likeOthers">>([
      noted(row, "suspiciousMagnitude", "magnitude"),
      noted(row, "unitInCell", "cellUnit"),
      unstated(row, "assumed", (unit) => unit === "万元"),
      unstated(row, "likeOthers", (unit) => unit !== "万元"),
    ]),
});

type Unstated = "assumed" | "likeOthers";
const UNSTATED = new WeakMap<PlanSheet, ReadonlyMap<FieldKey, MoneyUnit>>();

/** Fields whose column, group and sheet name no unit, with the unit taken for it. Kept per sheet: every row asks. */
function withoutUnit(sheet: PlanSheet): ReadonlyMap<FieldKey, MoneyUnit> {
  let fields = UNSTATED.get(sheet);
  if (fields === undefined) {
    fields = new Map(
      sheet.columns.flatMap(({ field, unit, unitSource }) =>
        unitSource === "assumed" && unit !== null ? [[field, unit] as const] : [],
      ),
    );
    UNSTATED.set(sheet, fields);
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

const nameOf = (unit: MoneyUnit): MessageValue => ({
  names: { "zh-CN": unitName("zh-CN", unit), "en-US": unitName("en-US", unit) },
});

/** Once per sheet (reading 0.6), with the rows that hold an amount without a unit of its own. */
function unstated<M extends Unstated>(
  row: RowContext,
  message: M,
  isSo: (unit: MoneyUnit) => boolean,
): Outcome<Says<M>> {
  const all = withoutUnit(row.sheet);
  if (all.size === 0) return NOT_APPLICABLE;
  const fields = [...all].flatMap(([field, unit]) => (isSo(unit) ? [field] : []));
  const bare = judgedOf(row.project).find((field) => fields.includes(field) && isBare(row.project, field));
  return bare === undefined
    ? NOT_APPLICABLE
    : when(unitOf(row, bare), () => ({
        message,
        data: { fields: terms(fields), ...(message === "likeOthers" ? { unit: nameOf(all.get(bare) ?? "万元") } : {}) },
        fields: [],
        oncePerSheet: true,
      }));
}

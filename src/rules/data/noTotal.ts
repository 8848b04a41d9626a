import { type FieldKey, FIELDS } from "../../fields";
import { all, compare, constant, either, isA } from "../trace";
import type { PlanSheet } from "../../plan/types";
import { defineSheetRule } from "../define";
import { whenToldOnSheet } from "../statement";
import type { Expression } from "../types";
import { texts } from "./noTotal.texts";

/** Columns a total can be had from. */
const TOTALS: readonly FieldKey[] = ["total", "approvedTotal", "estimate"];
/** Kinds of value that say what a project is, and nothing that could be checked. */
const DESCRIPTIVE = new Set(["text", "enum"]);

/** A plan sheet without a column for the total. An error where nothing else can be checked either. */
export const noTotal = defineSheetRule({
  id: "SHEET-NO-TOTAL",
  kind: "data",
  cite: null,
  needs: [],
  limits: [],
  messages: { none: "error", some: "warning" },
  texts,
  judge: ({ sheet }) => {
    const lacks = (field: FieldKey): Expression => columnState(sheet, field);
    const none = all(...TOTALS.map(lacks), either(lacks("annualFee"), lacks("serviceTerm")));
    return whenToldOnSheet(none, () => [
      { because: checkable(sheet), message: "some" as const, cells: [], row: null },
      { message: "none" as const, cells: [], row: null },
    ]);
  },
});

/**
 * That something else can be checked. Names alone are a list that somebody wants looked through: there is no amount that
 * could not be computed.
 */
function checkable({ columns }: PlanSheet): Expression {
  const count = constant("trace.columnsRead", columns.length, "count");
  return either(
    compare(count, "=", constant("trace.one", 1, "count")),
    ...columns.map(({ field, header }) =>
      isA({ field, address: null, shown: header }, "checked", !DESCRIPTIVE.has(FIELDS[field].kind)),
    ),
  );
}

/** That the sheet has no column for a field. */
const columnState = ({ columns }: PlanSheet, field: FieldKey): Expression =>
  isA({ field, address: null, shown: "" }, "absent", !columns.some((column) => column.field === field));

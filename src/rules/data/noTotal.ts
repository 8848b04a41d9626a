import { type FieldKey, FIELDS } from "../../fields";
import { all, either } from "../trace";
import type { PlanSheet } from "../../plan/types";
import { defineSheetRule } from "../define";
import { whenOnSheet } from "../statement";
import type { Expression } from "../types";
import { texts } from "./noTotal.texts";

/** Columns a total can be had from. */
const TOTALS: readonly FieldKey[] = ["total", "approvedTotal", "estimate"];
/** Columns that say what a project is, and nothing that could be checked. */
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
    return whenOnSheet(none, () => {
      // Names alone are a list that somebody wants looked through: there is no amount that could not be computed.
      const checkable =
        sheet.columns.length === 1 || sheet.columns.some((column) => !DESCRIPTIVE.has(FIELDS[column.field].kind));
      return { message: checkable ? ("some" as const) : ("none" as const), cells: [], row: null };
    });
  },
});

/** That the sheet has no column for a field. */
const columnState = (sheet: PlanSheet, field: FieldKey): Expression => ({
  kind: "state",
  field,
  address: null,
  shown: "",
  is: [sheet.columns.some((column) => column.field === field) ? "present" : "absent"],
  asked: ["absent"],
});

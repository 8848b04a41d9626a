import { type FieldKey, FIELDS } from "../../fields";
import { all } from "../trace";
import { defineSheetRule } from "../define";
import type { Trace } from "../types";
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
    const has = (field: FieldKey): boolean => sheet.columns.some((column) => column.field === field);
    if (TOTALS.some(has) || (has("annualFee") && has("serviceTerm"))) return [];
    // Names alone are a list that somebody wants looked through: there is no amount that could not be computed.
    const checkable =
      sheet.columns.length === 1 || sheet.columns.some((column) => !DESCRIPTIVE.has(FIELDS[column.field].kind));
    return [
      {
        message: checkable ? "some" : "none",
        cells: [],
        row: null,
        trace: () =>
          all(
            ...TOTALS.map((field): Trace => ({
              kind: "state",
              field,
              address: null,
              shown: "",
              is: [has(field) ? "present" : "absent"],
              asked: ["absent"],
            })),
          ),
      },
    ];
  },
});

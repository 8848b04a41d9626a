import { badCellsOf, isDate } from "./cells";
import { says } from "../support/trace";
import { fail, type RowRule } from "../types";

/** A date that does not exist or cannot be read as one. */
export const unreadableDate: RowRule = {
  id: "DATA-DATE", kind: "data", cite: null, scope: "row", reach: "all", needs: [],
  judge: (row) => fail(...badCellsOf(row)
    .flatMap(({ field, reading }) => (isDate(field)
      ? [{ severity: "error" as const, message: reading.reason === "noSuchDate" ? "noSuchDate" : "unreadable", data: { field: { term: `field.${field}` } }, fields: [field], trace: () => says(row.project, field, reading.reason) }]
      : []))),
};

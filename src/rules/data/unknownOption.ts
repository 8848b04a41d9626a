import { badCellsOf, isDate, isMoney } from "./cells";
import { says } from "../support/trace";
import { fail, type RowRule } from "../types";

/** A cell that should hold one of a few answers and holds two of them or none that is known. */
export const unknownOption: RowRule = {
  id: "DATA-ENUM",
  kind: "data",
  cite: null,
  scope: "row",
  reach: "all",
  needs: [],
  judge: (row) =>
    fail(
      ...badCellsOf(row).flatMap(({ field, reading }) =>
        !isMoney(field) && !isDate(field)
          ? [
              {
                severity: "warning" as const,
                message: reading.reason === "severalOptions" ? "several" : "unknown",
                data: { field: { term: `field.${field}` } },
                fields: [field],
                trace: () => says(row.project, field, reading.reason),
              },
            ]
          : [],
      ),
    ),
};

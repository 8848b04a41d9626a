import { badCellsOf, isMoney } from "./cells";
import { says } from "../support/trace";
import { fail, type RowRule } from "../types";

/** An amount that cannot be read as one: an error value, TRUE, a range, "若干", a date. Never taken for zero. */
export const unreadableAmount: RowRule = {
  id: "DATA-NUM",
  kind: "data",
  cite: null,
  scope: "row",
  reach: "all",
  needs: [],
  judge: (row) =>
    fail(
      ...badCellsOf(row).flatMap(({ field, reading }) =>
        isMoney(field)
          ? [
              {
                severity: "error" as const,
                message:
                  reading.reason === "error" ? "error" : reading.reason === "dateInMoney" ? "date" : "unreadable",
                data: { field: { term: `field.${field}` } },
                fields: [field],
                trace: () => says(row.project, field, reading.reason),
              },
            ]
          : [],
      ),
    ),
};

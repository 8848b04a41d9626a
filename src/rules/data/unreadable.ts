import { badCellsOf, isMoney } from "./cells";
import { says } from "../trace";
import { defineRule, type Says } from "../define";
import { fail } from "../types";
import { texts } from "./unreadable.texts";

/** An amount that cannot be read as one: an error value, TRUE, a range, "若干", a date. Never taken for zero. */
export const unreadableAmount = defineRule({
  id: "DATA-NUM",
  kind: "data",
  cite: null,
  reach: "all",
  act: null,
  needs: [],
  limits: [],
  messages: { error: "error", date: "error", unreadable: "error" },
  texts,
  judge: (row) =>
    fail(
      ...badCellsOf(row).flatMap(({ field, reading }): readonly Says<"error" | "date" | "unreadable">[] =>
        isMoney(field)
          ? [
              {
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
});

import { badCellsOf, isDate, isMoney } from "./cells";
import { says } from "../trace";
import { defineRule, type Says } from "../define";
import { fail } from "../types";
import { texts } from "./unknownOption.texts";

/** A cell that should hold one of a few answers and holds two of them or none that is known. */
export const unknownOption = defineRule({
  id: "DATA-ENUM",
  kind: "data",
  cite: null,
  alsoFor: [4],
  reach: "all",
  act: null,
  needs: [],
  limits: [],
  messages: { several: "warning", unknown: "warning" },
  texts,
  judge: (row) =>
    fail(
      ...badCellsOf(row).flatMap(({ field, reading }): readonly Says<"several" | "unknown">[] =>
        !isMoney(field) && !isDate(field)
          ? [
              {
                message: reading.reason === "severalOptions" ? "several" : "unknown",
                data: { field: { term: `field.${field}` } },
                fields: [field],
                trace: () => says(row.project, field, reading.reason),
              },
            ]
          : [],
      ),
    ),
});

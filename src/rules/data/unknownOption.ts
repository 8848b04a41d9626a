import type { BadReason } from "../../plan/types";
import { badCellsOf, isDate, isMoney, namedIn } from "./cells";
import { says } from "../trace";
import { defineRule, type Says } from "../define";
import { fail } from "../types";
import { texts } from "./unknownOption.texts";

const MESSAGES: Readonly<Partial<Record<BadReason, "several" | "noResult">>> = {
  severalOptions: "several",
  noResult: "noResult",
};

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
  messages: { several: "warning", unknown: "warning", noResult: "warning" },
  texts,
  judge: (row) =>
    fail(
      ...badCellsOf(row).flatMap(({ field, reading }): readonly Says<"several" | "unknown" | "noResult">[] =>
        !isMoney(field) && !isDate(field)
          ? [
              {
                message: MESSAGES[reading.reason] ?? "unknown",
                data: namedIn({ field, reading }),
                fields: [field],
                trace: () => says(row.project, field, reading.reason),
              },
            ]
          : [],
      ),
    ),
});

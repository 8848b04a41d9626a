import type { BadReason } from "../../plan/types";
import { badCellsOf, isDate, isMoney, namedIn } from "./cells";
import { says } from "../trace";
import { defineRule } from "../define";
import { together, when } from "../statement";
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
  judge: ({ project }) =>
    together(
      badCellsOf({ project })
        .filter(({ field }) => !isMoney(field) && !isDate(field))
        .map(({ field, reading }) =>
          when(says(project, field, reading.reason), () => ({
            message: MESSAGES[reading.reason] ?? ("unknown" as const),
            data: namedIn({ field, reading }),
            fields: [field],
          })),
        ),
    ),
});

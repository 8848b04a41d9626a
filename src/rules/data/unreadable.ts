import type { BadReason } from "../../plan/types";
import { badCellsOf, isMoney, namedIn } from "./cells";
import { says } from "../trace";
import { defineRule } from "../define";
import { together, when } from "../statement";
import { texts } from "./unreadable.texts";

const MESSAGES: Readonly<Partial<Record<BadReason, "error" | "date" | "noResult">>> = {
  error: "error",
  dateInMoney: "date",
  noResult: "noResult",
};

/** An amount that cannot be read as one: an error value, TRUE, a range, "若干", a date. Never taken for zero. */
export const unreadableAmount = defineRule({
  id: "DATA-NUM",
  kind: "data",
  cite: null,
  reach: "all",
  act: null,
  needs: [],
  limits: [],
  messages: { error: "error", date: "error", unreadable: "error", noResult: "warning" },
  texts,
  judge: ({ project }) =>
    together(
      badCellsOf({ project })
        .filter(({ field }) => isMoney(field))
        .map(({ field, reading }) =>
          when(says(project, field, reading.reason), () => ({
            message: MESSAGES[reading.reason] ?? ("unreadable" as const),
            data: namedIn({ field, reading }),
            fields: [field],
          })),
        ),
    ),
});

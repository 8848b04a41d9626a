import type { BadReason } from "../../plan/types";
import { isMoney, namedIn, reasonOf, suspects } from "./cells";
import { says } from "../trace";
import { defineRule } from "../define";
import { ofEach, when } from "../statement";
import { texts } from "./unreadable.texts";

const MESSAGES: Readonly<Partial<Record<BadReason | "bad", "error" | "date" | "noResult">>> = {
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
  judge: (row) =>
    ofEach(suspects(row, isMoney), (cell) =>
      when(says(row.project, cell.field, reasonOf(cell)), () => ({
        message: MESSAGES[reasonOf(cell)] ?? ("unreadable" as const),
        data: namedIn(cell),
        fields: [cell.field],
      })),
    ),
});

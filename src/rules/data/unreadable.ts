import type { BadReason } from "../../plan/types";
import { isMoney, namedIn, suspects } from "./cells";
import { says } from "../trace";
import { defineRule } from "../define";
import { ofEach, whenTold } from "../statement";
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
  messages: { error: "error", date: "error", unreadable: "error", noResult: "warning", otherSum: "error" },
  texts,
  judge: (row) =>
    ofEach(suspects(row, isMoney), (cell) =>
      whenTold(says(row.project, cell.field, "bad"), () => {
        const told = { data: namedIn(cell), fields: [cell.field] };
        const reason = (asked: BadReason) => says(row.project, cell.field, asked);
        return [
          { because: reason("error"), message: "error", ...told },
          { because: reason("dateInMoney"), message: "date", ...told },
          { because: reason("noResult"), message: "noResult", ...told },
          { because: reason("otherSum"), message: "otherSum", ...told },
          { message: "unreadable", ...told },
        ];
      }),
    ),
});

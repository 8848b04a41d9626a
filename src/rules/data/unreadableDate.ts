import { isDate, namedIn, suspects, type Cell } from "./cells";
import { all, either, mentions, says } from "../trace";
import { defineRule } from "../define";
import { ofEach, whenTold } from "../statement";
import type { Expression, RowContext } from "../types";
import { texts } from "./unreadableDate.texts";

/** A time that runs from an event, and names no day: 合同签订后6个月. */
const NO_DAY = /(?:合同|签订|中标|采购|开工|立项|批复|评审|完工|竣工|验收)[^\d]{0,8}[后起]/;

/** A date that does not exist or cannot be read as one; one that was never meant to be a day, or several of them, is to be verified. */
export const unreadableDate = defineRule({
  id: "DATA-DATE",
  kind: "data",
  cite: null,
  reach: "all",
  act: null,
  needs: [],
  limits: [],
  messages: { noSuchDate: "error", unreadable: ["error", "warning"], noResult: "warning" },
  texts,
  judge: (row) =>
    ofEach(suspects(row, isDate), (cell) =>
      whenTold(says(row.project, cell.field, "bad"), () => {
        const told = { data: namedIn(cell), fields: [cell.field] };
        return [
          { because: says(row.project, cell.field, "noResult"), message: "noResult", ...told },
          { because: says(row.project, cell.field, "noSuchDate"), message: "noSuchDate", ...told },
          { because: isNoMistake(row, cell), message: "unreadable", severity: "warning", ...told },
          { message: "unreadable", severity: "error", ...told },
        ];
      }),
    ),
});

/** Several dates, or a time that runs from an event. */
function isNoMistake({ project }: RowContext, { field, reading }: Cell): Expression {
  const { raw } = reading.source;
  const text = typeof raw === "string" ? raw.trim().slice(0, 100) : "";
  return either(
    says(project, field, "severalOptions"),
    all(says(project, field, "unreadable"), mentions(project, field, NO_DAY, true, text)),
  );
}

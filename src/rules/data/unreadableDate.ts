import { isDate, namedIn, reasonOf, suspects, type Cell } from "./cells";
import { says } from "../trace";
import { defineRule } from "../define";
import { ofEach, when } from "../statement";
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
      when(says(row.project, cell.field, reasonOf(cell)), () => ({
        ...messageOf(cell),
        data: namedIn(cell),
        fields: [cell.field],
      })),
    ),
});

function messageOf(cell: Cell) {
  if (reasonOf(cell) === "noResult") return { message: "noResult" as const };
  return reasonOf(cell) === "noSuchDate"
    ? { message: "noSuchDate" as const }
    : { message: "unreadable" as const, severity: isNoMistake(cell) ? ("warning" as const) : ("error" as const) };
}

function isNoMistake(cell: Cell): boolean {
  const [reason, { source }] = [reasonOf(cell), cell.reading];
  return (
    reason === "severalOptions" ||
    (reason === "unreadable" && typeof source.raw === "string" && NO_DAY.test(source.raw.trim().slice(0, 100)))
  );
}

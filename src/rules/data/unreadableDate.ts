import { badCellsOf, isDate, type BadCell } from "./cells";
import { says } from "../support/trace";
import { fail, type RowRule } from "../types";

/** A time that runs from an event, and names no day: 合同签订后6个月. */
const NO_DAY = /(?:合同|签订|中标|采购|开工|立项|批复|评审|完工|竣工|验收)[^\d]{0,8}[后起]/;

/** A date that does not exist or cannot be read as one; one that was never meant to be a day, or several of them, is to be verified. */
export const unreadableDate: RowRule = {
  id: "DATA-DATE",
  kind: "data",
  cite: null,
  scope: "row",
  reach: "all",
  needs: [],
  judge: (row) =>
    fail(
      ...badCellsOf(row).flatMap((cell) =>
        isDate(cell.field)
          ? [
              {
                severity: isNoMistake(cell) ? ("warning" as const) : ("error" as const),
                message: cell.reading.reason === "noSuchDate" ? "noSuchDate" : "unreadable",
                data: { field: { term: `field.${cell.field}` } },
                fields: [cell.field],
                trace: () => says(row.project, cell.field, cell.reading.reason),
              },
            ]
          : [],
      ),
    ),
};

function isNoMistake({ reading: { reason, source } }: BadCell): boolean {
  return (
    reason === "severalOptions" ||
    (reason === "unreadable" && typeof source.raw === "string" && NO_DAY.test(source.raw.trim().slice(0, 100)))
  );
}

import { valueOn } from "../../regulation/period";
import { countOf, dateOf } from "../support/access";
import { isBeforeMeasures } from "../support/acts";
import { fail, NOT_APPLICABLE, PASS, type Outcome, type RowContext, type RowRule } from "../types";

/** The list of functions is published for at least 7 days (Article 35). Whether the first day counts is open: six days apart is to be verified (reading 3.14). */
export const publication: RowRule = {
  id: "A35-PUB", kind: "law", cite: { article: 35 }, scope: "row", reach: "inScope", needs: [["publicFrom", "publicDays"], ["publicTo", "publicDays"]], readings: ["A35-first-day"],
  judge: (row) => {
    const least = valueOn(row.policy.parameters.publicationDays, row.policy.effective);
    const [from, to] = [dateOf(row.project, "publicFrom"), dateOf(row.project, "publicTo")];
    if (from !== null && to !== null) {
      // An end before the start is a matter of data (DATA-DATE-ORDER).
      if (to.to < from.from || isBeforeMeasures(row, "publicTo")) return NOT_APPLICABLE;
      return ofDates(row, to.to - from.from, least);
    }
    const days = countOf(row.project, "publicDays");
    if (days === null) return NOT_APPLICABLE;
    return days >= least ? PASS : fail({ severity: "error", message: "days", data: { days, least }, fields: ["publicDays"] });
  },
};

/** `apart`: days from the first to the last day at most, the first not counted. */
function ofDates(row: RowContext, apart: number, least: number): Outcome {
  const choice = row.reading("A35-first-day");
  const enough = choice === "included" ? apart + 1 >= least : apart >= least;
  if (enough) return PASS;
  const open = choice === "both" && apart + 1 >= least;
  // What is still running can be prolonged.
  const running = (dateOf(row.project, "publicTo")?.from ?? row.asOf) > row.asOf;
  return fail({
    severity: open || running ? "warning" : "error", message: open ? "dependsOnFirstDay" : "short",
    data: { apart, counted: apart + 1, least }, fields: ["publicFrom", "publicTo"],
  });
}

import { addMonths, type Day } from "../../exact";
import { readingOf } from "../../plan/types";
import { valueOn } from "../../regulation/period";
import { dateOf, evidenceOf } from "../support/access";
import { isBeforeMeasures } from "../support/acts";
import { fail, NOT_APPLICABLE, PASS, type Outcome, type RowContext, type RowRule } from "../types";

/** Shortest and longest month: between them "a month" in days is a matter of counting. */
const [SHORTEST_MONTH, LONGEST_MONTH] = [28, 31];

/** In principle a finished project runs on trial for at least one month (Article 47). One day short is a matter of counting (reading 3.30). */
export const trialRun: RowRule = {
  id: "A47-TRIAL", kind: "law", cite: { article: 47 }, scope: "row", reach: "inScope", needs: [["trialFrom", "trialLength"], ["trialTo", "trialLength"]],
  judge: (row) => {
    if (isBeforeMeasures(row, "trialTo")) return NOT_APPLICABLE;
    const months = valueOn(row.policy.parameters.trialMonths, row.policy.effective);
    const [from, to] = [dateOf(row.project, "trialFrom"), dateOf(row.project, "trialTo")];
    if (from !== null && to !== null) return ofDates(from.from, to.to, months);
    if (evidenceOf(row.project, "trialFrom") === "none" && dateOf(row.project, "accepted") !== null) {
      return fail({ severity: "warning", message: "none", fields: ["trialFrom"] });
    }
    return ofLength(row, months);
  },
};

function ofDates(from: Day, to: Day, months: number): Outcome {
  const wanted = addMonths(from, months);
  if (to >= wanted || to < from) return PASS;
  const counting = to === wanted - 1;
  return fail({ severity: counting ? "info" : "warning", message: counting ? "dayShort" : "short", data: { from: { day: from }, to: { day: to }, wanted: { day: wanted } }, fields: ["trialTo"] });
}

function ofLength({ project }: RowContext, months: number): Outcome {
  const reading = readingOf(project, "trialLength");
  if (reading.state !== "value" || reading.value.type !== "duration") return NOT_APPLICABLE;
  const { value } = reading;
  if (value.span !== null) return ofDates(value.span.from.from, value.span.to.to, months);
  if (value.months !== null) return value.months >= months ? PASS : fail({ severity: "warning", message: "length", fields: ["trialLength"] });
  if (value.days === null || value.days.max >= LONGEST_MONTH * months) return PASS;
  const counting = value.days.max >= SHORTEST_MONTH * months;
  return fail({ severity: counting ? "info" : "warning", message: counting ? "lengthInDays" : "length", fields: ["trialLength"] });
}

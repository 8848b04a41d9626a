import { isAfter } from "../../exact";
import { valueOn } from "../../regulation/period";
import { dateOf, isBlank } from "../support/access";
import { isBeforeMeasures } from "../support/acts";
import { all, baseDate, compare, daysAfter, earliest, EMPTY, fixedNumber, latest, says } from "../support/trace";
import { fail, NOT_APPLICABLE, PASS, type RowRule, type Trace } from "../types";

/** In principle the technical scheme is handed in within 60 days of the end of publication (Article 36). */
export const schemeHandedIn: RowRule = {
  id: "A36-60D",
  kind: "law",
  cite: { article: 36 },
  scope: "row",
  reach: "inScope",
  needs: [["publicTo"], ["schemeSent"]],
  judge: (row) => {
    const published = dateOf(row.project, "publicTo");
    if (published === null || isBeforeMeasures(row, "publicTo")) return NOT_APPLICABLE;
    const days = valueOn(row.policy.parameters.schemeDays, row.policy.effective);
    const due = published.to + days;
    const last = (): Trace =>
      daysAfter(
        latest(row.project, "publicTo"),
        fixedNumber("trace.schemeDays", row.policy.parameters.schemeDays, days, "days"),
      );
    const sent = dateOf(row.project, "schemeSent");
    const data = { published: { interval: published }, due: { day: due }, days };
    if (sent !== null) {
      if (isAfter(sent, published, (day) => day + days) !== "always") return PASS;
      return fail({
        severity: "warning",
        message: "late",
        data: { ...data, sent: { interval: sent } },
        fields: ["schemeSent"],
        trace: () => compare(earliest(row.project, "schemeSent"), ">", last()),
      });
    }
    const reviewed = dateOf(row.project, "schemeReviewed") !== null || dateOf(row.project, "estimateApproved") !== null;
    if (!isBlank(row.project, "schemeSent") || reviewed || published.from > row.asOf) return NOT_APPLICABLE;
    return fail({
      severity: row.asOf > due ? "warning" : "info",
      message: row.asOf > due ? "overdue" : "due",
      data,
      fields: ["schemeSent"],
      trace: () =>
        all(says(row.project, "schemeSent", ...EMPTY), compare(baseDate(row), row.asOf > due ? ">" : "≤", last())),
    });
  },
};

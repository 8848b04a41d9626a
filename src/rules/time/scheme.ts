import { isAfter } from "../../exact";
import { valueOn } from "../../regulation/period";
import { dateOf, isBlank } from "../support/access";
import { isBeforeMeasures } from "../support/acts";
import { all, baseDate, compare, daysAfter, earliest, EMPTY, fixedNumber, latest, says } from "../support/trace";
import { defineRule } from "../define";
import { fail, NOT_APPLICABLE, PASS, type Trace } from "../types";
import { texts } from "./scheme.texts";

/** In principle the technical scheme is handed in within 60 days of the end of publication (Article 36). */
export const schemeHandedIn = defineRule({
  id: "A36-60D",
  kind: "law",
  cite: { article: 36 },
  reach: "inScope",
  needs: [["publicTo"], ["schemeSent"]],
  limits: ["day"],
  messages: { late: "warning", overdue: "warning", due: "info" },
  texts,
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
        message: "late",
        data: { ...data, sent: { interval: sent } },
        fields: ["schemeSent"],
        trace: () => compare(earliest(row.project, "schemeSent"), ">", last()),
      });
    }
    const reviewed = dateOf(row.project, "schemeReviewed") !== null || dateOf(row.project, "estimateApproved") !== null;
    if (!isBlank(row.project, "schemeSent") || reviewed || published.from > row.asOf) return NOT_APPLICABLE;
    return fail({
      message: row.asOf > due ? "overdue" : "due",
      data,
      fields: ["schemeSent"],
      trace: () =>
        all(says(row.project, "schemeSent", ...EMPTY), compare(baseDate(row), row.asOf > due ? ">" : "≤", last())),
    });
  },
});

import { isAfter } from "../../exact";
import { valueOn } from "../../regulation/period";
import { workdaysBetween } from "../../regulation/workdays";
import { dateOf } from "../support/access";
import { isBeforeMeasures } from "../support/acts";
import { all, compare, daysAfter, earliest, fixedNumber, inForce, latest, workdays } from "../support/trace";
import { defineRule } from "../define";
import { fail, NOT_APPLICABLE, PASS, undecidedYear, type Trace } from "../types";
import { texts } from "./technicalReview.texts";

/**
 * In principle the bureau reviews the scheme within 10 … — the published text lost the unit: very probably days, perhaps
 * working days (Article 37, reading 3.16). The duty is the bureau's, not the project's.
 */
export const technicalReview = defineRule({
  id: "A37-10D",
  kind: "law",
  cite: { article: 37 },
  reach: "inScope",
  needs: [["schemeSent"], ["schemeReviewed"]],
  readings: ["A37-unit"],
  limits: ["day"],
  messages: { days: "warning", workdays: "warning", dependsOnUnit: "info" },
  texts,
  judge: (row) => {
    const [sent, reviewed] = [dateOf(row.project, "schemeSent"), dateOf(row.project, "schemeReviewed")];
    if (sent === null || reviewed === null || isBeforeMeasures(row, "schemeSent")) return NOT_APPLICABLE;
    const limit = valueOn(row.policy.parameters.technicalReviewDays, row.policy.effective);
    const unit = row.reading("A37-unit");
    if (isAfter(reviewed, sent, (day) => day + limit) !== "always") return PASS;
    const data = { sent: { interval: sent }, reviewed: { interval: reviewed }, limit };
    const fields = ["schemeReviewed"] as const;
    const allowed = fixedNumber("trace.technicalReviewDays", row.policy.parameters.technicalReviewDays, limit, "days");
    const overDays = (): Trace =>
      compare(earliest(row.project, "schemeReviewed"), ">", daysAfter(latest(row.project, "schemeSent"), allowed));
    if (unit === "days")
      return fail({
        message: "days",
        data,
        fields,
        trace: () => all(inForce(row, "A37-unit"), overDays()),
      });
    const worked = workdaysBetween(row.policy.calendar, sent.to, reviewed.from);
    if ("missingYear" in worked) return undecidedYear(worked.missingYear);
    if (worked.days > limit)
      return fail({
        message: "workdays",
        data: { ...data, workdays: worked.days },
        fields,
        trace: () =>
          all(
            inForce(row, "A37-unit"),
            compare(workdays(row.project, row.policy, "schemeSent", "schemeReviewed"), ">", allowed),
          ),
      });
    return unit === "workdays"
      ? PASS
      : fail({
          message: "dependsOnUnit",
          data: { ...data, workdays: worked.days },
          fields,
          trace: () =>
            all(
              inForce(row, "A37-unit"),
              overDays(),
              compare(workdays(row.project, row.policy, "schemeSent", "schemeReviewed"), "≤", allowed),
            ),
        });
  },
});

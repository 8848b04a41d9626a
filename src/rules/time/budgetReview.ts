import { valueOn } from "../../regulation/period";
import { workdaysBetween } from "../../regulation/workdays";
import { dateOf } from "../support/access";
import { isBeforeMeasures } from "../support/acts";
import { compare, fixedNumber, workdays } from "../support/trace";
import { defineRule } from "../define";
import { fail, NOT_APPLICABLE, PASS, undecidedYear } from "../types";
import { texts } from "./budgetReview.texts";

/** In principle the finance bureau reviews the budget within 30 working days (Article 38). The duty is the bureau's. */
export const budgetReview = defineRule({
  id: "A38-30WD",
  kind: "law",
  cite: { article: 38 },
  reach: "inScope",
  needs: [["budgetSent"], ["budgetReviewed"]],
  limits: ["day"],
  messages: { late: "warning" },
  texts,
  judge: (row) => {
    const [sent, reviewed] = [dateOf(row.project, "budgetSent"), dateOf(row.project, "budgetReviewed")];
    if (sent === null || reviewed === null || isBeforeMeasures(row, "budgetSent")) return NOT_APPLICABLE;
    const limit = valueOn(row.policy.parameters.budgetReviewWorkdays, row.policy.effective);
    // Fewer natural days than that cannot be more working days, whatever the holidays.
    if (reviewed.from - sent.to <= limit) return PASS;
    const data = { sent: { interval: sent }, reviewed: { interval: reviewed }, limit };
    const worked = workdaysBetween(row.policy.calendar, sent.to, reviewed.from);
    if ("missingYear" in worked) return undecidedYear(worked.missingYear);
    return worked.days <= limit
      ? PASS
      : fail({
          message: "late",
          data: { ...data, workdays: worked.days },
          fields: ["budgetReviewed"],
          trace: () =>
            compare(
              workdays(row.project, row.policy, "budgetSent", "budgetReviewed"),
              ">",
              fixedNumber("trace.budgetReviewWorkdays", row.policy.parameters.budgetReviewWorkdays, limit, "days"),
            ),
        });
  },
});
